import type { Almanac } from './almanac.ts';

/** No département has such a number: what begins so is the UAI of a school abroad. */
const ABROAD = /^(?:[1-5]|0?99)/;

/**
 * The académie of an establishment by its UAI, `other` for one abroad; `undefined` for a département that we do not know.
 */
export function findAcademie({ departments }: Pick<Almanac, 'departments'>, uai: string): string | undefined {
  const code = uai.slice(0, 3);
  if (Object.hasOwn(departments, code)) return departments[code];
  return ABROAD.test(code) ? 'other' : undefined;
}
