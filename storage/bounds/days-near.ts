import { getParisDay } from '../../checklist/clock.ts';
import { countDays, type Day, isDay } from '../../checklist/day.ts';
import { getSchoolYear, getStartYear, isSchoolYear } from '../../checklist/school-year.ts';
import { parseScopeName } from '../document-names.ts';
import type { DocumentName } from '../keys.ts';
import { CALENDAR_PREFIX, CARRY_PREFIX, findCalendarYear } from '../schema/fields.ts';

/** How far from today's a school year may be. */
const MAX_YEARS_AGO = 10;
const MAX_YEARS_AHEAD = 1;

/** Whether something is noted in a school year: none of long ago, nor of long after the next one. */
function isStartNear(start: number, instant: number): boolean {
  const current = getStartYear(getSchoolYear(getParisDay(instant)));
  return start >= current - MAX_YEARS_AGO && start <= current + MAX_YEARS_AHEAD;
}

/** Whether a document is of a school year in which somebody may note something. */
export function isYearNear(name: DocumentName, instant: number): boolean {
  const scope = parseScopeName(name);
  return !scope || isStartNear(getStartYear(scope.schoolYear), instant);
}

/**
 * Whether a file may have been made on a day: none after tomorrow, which a computer further east has already, nor of long ago.
 * One that says so would be taken for later, or earlier, than every true file of its computer.
 *
 * @param today the day on which it is read, or was
 */
export function isFileDay(day: Day, today: Day): boolean {
  const age = countDays(day, today);
  return age >= -1 && age <= MAX_YEARS_AGO * 366;
}

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

/** The days that the name of a field says: `run:2026-09-02`, `placement:2027-01-11:2027-01-29`. */
const listNamedDays = (field: string) => field.split(':').slice(1).filter(isDay);

/** A click of the last day of a year, heard of on the first of the next, or in a year looked at in advance. */
const MAX_DAYS_AWAY = 370;

/** Whether the days of a field are of about now: a click may be of a day that its document's year does not have. */
export function areDaysOfNow(field: string, value: unknown, instant: number): boolean {
  const today = getParisDay(instant);
  const days = [...listDays(value), ...listNamedDays(field)];
  return days.length > 0 && days.every((day) => Math.abs(countDays(today, day)) <= MAX_DAYS_AWAY);
}

/** Of a calendar or an answer that is of a school year, whether it is of one that is near. */
function isNamedYearNear(entry: string, field: string, instant: number): boolean {
  const year = field.startsWith(CARRY_PREFIX) ? field.slice(CARRY_PREFIX.length) : findCalendarYear(entry);
  if (year === undefined) return !entry.startsWith(CALENDAR_PREFIX);
  return isSchoolYear(year) && isStartNear(getStartYear(year), instant);
}

/** A day until which something is to be done is none of the school year after. */
const lastDayOf = (field: string) => (field === 'due' || field === 'putOffUntil' ? '08-31' : '12-31');

/**
 * Whether the days of a field, in its name as in its value, are of its school year, or of the summers on both sides of it (of what
 * was done, and of calendars, also of the autumn after): a deadline of 9999, a run of 1900 or a placement from the one to the other was typed by nobody.
 *
 * @param instant now, in ms
 */
export function areDaysNear(
  name: DocumentName,
  entry: string,
  field: string,
  value: unknown,
  instant: number,
): boolean {
  if (!parseScopeName(name) && !isNamedYearNear(entry, field, instant)) return false;
  const year = findYear(name, entry);
  if (year === undefined) return true;
  const days = [...listDays(value), ...listNamedDays(field)];
  return days.every((day) => day >= `${year}-06-01` && day <= `${year + 1}-${lastDayOf(field)}`);
}
