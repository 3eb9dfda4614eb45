import type { Almanac } from './almanac.ts';

/** A number; what stands for an establishment that was not recognised is none. */
const NUMBER = /^\d/;

/**
 * The académie of an establishment by its UAI; `other` where the number is of no département that we know (a school abroad, an island
 * whose number is new, 096 to 098): nothing is supposed of its dates, since all of the mainland are known. `undefined` without a
 * number.
 */
export function findAcademie({ departments }: Pick<Almanac, 'departments'>, uai: string): string | undefined {
  const code = uai.slice(0, 3);
  if (Object.hasOwn(departments, code)) return departments[code];
  return NUMBER.test(code) ? 'other' : undefined;
}
