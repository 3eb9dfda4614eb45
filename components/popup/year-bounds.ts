import type { Day } from '../../checklist/day.ts';
import { getStartYear, type SchoolYear } from '../../checklist/school-year.ts';

/** The first and the last day of a school year, for fields that ask for one of its days. */
export function getYearBounds(schoolYear: SchoolYear): { readonly first: Day; readonly last: Day } {
  const start = getStartYear(schoolYear);
  return { first: `${start}-08-01`, last: `${start + 1}-07-31` };
}
