import type { Almanac } from './almanac.ts';

/** What begins so is no number of the mainland: its départements begin with 0. */
const ELSEWHERE = /^(?:[1-9]|099)/;

/**
 * The académie of an establishment by its UAI; `other` where the number is of no département that we know (a school abroad, an island
 * whose number is new): nothing is supposed of its dates. `undefined` for what may be of the mainland.
 */
export function findAcademie({ departments }: Pick<Almanac, 'departments'>, uai: string): string | undefined {
  const code = uai.slice(0, 3);
  if (Object.hasOwn(departments, code)) return departments[code];
  return ELSEWHERE.test(code) ? 'other' : undefined;
}
