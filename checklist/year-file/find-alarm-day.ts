import { addDays, type Day } from '../day.ts';
import { canCountClassDays, findLastClassDay } from '../school-days.ts';
import type { YearCalendar } from '../year-calendar.ts';
import type { Alarm } from './year-event.ts';

const DAYS_BEFORE: Readonly<Record<Exclude<Alarm, 'none'>, number>> = { 'day-before': 1, 'week-before': 7 };

/**
 * The day of a reminder: a class day, so many days before or the nearest one ahead of it, so that nobody is reminded in the
 * holidays. Where class days cannot be counted, that very day. None once it has come: calendars ring at once for what is past.
 *
 * @param last the last day on which the thing can be done in class
 */
export function findAlarmDay(last: Day, alarm: Alarm, today: Day, calendar: YearCalendar): Day | undefined {
  if (alarm === 'none') return undefined;
  const wanted = addDays(last, -DAYS_BEFORE[alarm]);
  const classDay = canCountClassDays(calendar) ? findLastClassDay(wanted, calendar) : undefined;
  const day = classDay ?? wanted;
  return day > today ? day : undefined;
}
