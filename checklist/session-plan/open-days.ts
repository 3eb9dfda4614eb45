import type { Period } from '../calendar.ts';
import { addDays, type Day, getWeekday } from '../day.ts';
import { isTermDay } from '../school-days.ts';
import type { YearCalendar } from '../year-calendar.ts';
import type { ClassPlacement, Means } from './model.ts';

/** Whether the school is open on a day: in term, no Sunday, not closed by the user. On a Saturday, rooms say whether they are free. */
export function isOpenDay(day: Day, closedDays: readonly Day[], calendar: YearCalendar): boolean {
  return getWeekday(day) !== 0 && isTermDay(day, calendar) && !closedDays.includes(day);
}

/** Whether a class is on work placement on a day. */
export function isOnPlacement(className: string, day: Day, placements: readonly ClassPlacement[]): boolean {
  return placements.some(
    ({ from, to, classes }) =>
      day >= from && day <= to && (classes === undefined || classes.includes(className)),
  );
}

/**
 * The open days of a period from `today` on, in order.
 *
 * @param period both days included; what is outside the school year has no open day
 */
export function listOpenDays(
  { from, to }: Period,
  { closedDays }: Pick<Means, 'closedDays'>,
  calendar: YearCalendar,
  today: Day,
): Day[] {
  const days: Day[] = [];
  const [first = from] = [from, today, calendar.firstSchoolDay].sort().reverse();
  const last = to < calendar.summerFrom ? to : calendar.summerFrom;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (isOpenDay(day, closedDays, calendar)) days.push(day);
  }
  return days;
}
