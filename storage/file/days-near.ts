import { type Day, isDay } from '../../checklist/day.ts';
import { getStartYear } from '../../checklist/school-year.ts';
import { parseScopeName } from '../document-names.ts';
import type { DocumentName } from '../keys.ts';
import { findCalendarYear } from '../schema/fields.ts';

/** The school year that an entry of a document is about, if it is about one. */
function findYear(name: DocumentName, entry: string): number | undefined {
  const scope = parseScopeName(name);
  if (scope) return getStartYear(scope.schoolYear);
  const schoolYear = findCalendarYear(entry);
  return schoolYear && getStartYear(schoolYear);
}

/** The days that a value of a field is made of: itself, or those it has one by one. */
function listDays(value: unknown): Day[] {
  if (isDay(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).filter(isDay) : [];
}

/**
 * Whether the days of a field are of its school year, or of the summers on both sides of it: a deadline of 9999 or a window
 * of 1900 was typed by nobody.
 */
export function areDaysNear(name: DocumentName, entry: string, value: unknown): boolean {
  const year = findYear(name, entry);
  if (year === undefined) return true;
  return listDays(value).every((day) => day >= `${year}-06-01` && day <= `${year + 1}-12-31`);
}
