import type { Day } from '../day.ts';
import { getYearBefore, type SchoolYear } from '../school-year.ts';
import type { YearCalendar } from '../year-calendar.ts';

type Run = Pick<YearCalendar, 'schoolYear' | 'firstSchoolDay' | 'isSouthern'>;

/**
 * The year that somebody hands over who asks to before pupils are back: the one that has ended, if anything was noted in it.
 * `undefined` for the current one.
 *
 * @param noted the years before the current one in which something was noted
 */
export function findYearToHandOver(
  today: Day,
  { schoolYear, firstSchoolDay, isSouthern }: Run,
  noted: readonly { readonly schoolYear: SchoolYear }[],
): SchoolYear | undefined {
  const before = getYearBefore(schoolYear);
  return !isSouthern && today < firstSchoolDay && noted.some((year) => year.schoolYear === before)
    ? before
    : undefined;
}
