import { listHolidays, type SchoolCalendar, type Zone } from './calendar.ts';
import { addDays, type Day, getWeekday } from './day.ts';
import { isPublicHoliday } from './public-holidays.ts';

/** A school calendar seen from one zone: all that day-counting needs. */
export interface ZoneCalendar {
  readonly calendar: SchoolCalendar;
  readonly zone: Zone;
}

/** Whether there is school: Monday to Friday, outside holidays and public holidays (mission/steps.md, "State of a step"). */
export function isSchoolDay(day: Day, { calendar, zone }: ZoneCalendar): boolean {
  const weekday = getWeekday(day);
  if (weekday === 0 || weekday === 6) return false;
  if (day < calendar.firstSchoolDay || day >= calendar.summerFrom) return false;
  if (listHolidays(calendar, zone).some(({ from, back }) => day >= from && day < back)) return false;
  return !isPublicHoliday(day);
}

/**
 * The last school day on or before `day`, or `undefined` when there is none since the first school day
 * (a deadline set in August).
 */
export function findLastSchoolDay(day: Day, zoneCalendar: ZoneCalendar): Day | undefined {
  let candidate = day;
  while (candidate >= zoneCalendar.calendar.firstSchoolDay) {
    if (isSchoolDay(candidate, zoneCalendar)) return candidate;
    candidate = addDays(candidate, -1);
  }
  return undefined;
}

/** School days after `today`, up to and including `last`; 0 when `last` is today or past. */
export function countSchoolDaysAfter(today: Day, last: Day, zoneCalendar: ZoneCalendar): number {
  let count = 0;
  for (let day = addDays(today, 1); day <= last; day = addDays(day, 1)) {
    if (isSchoolDay(day, zoneCalendar)) count += 1;
  }
  return count;
}
