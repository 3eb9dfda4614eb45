import type { Almanac } from './almanac.ts';

/** The académie of an establishment by its UAI; `undefined` for a département that we do not know. */
export function findAcademie({ departments }: Pick<Almanac, 'departments'>, uai: string): string | undefined {
  const code = uai.slice(0, 3);
  return Object.hasOwn(departments, code) ? departments[code] : undefined;
}
