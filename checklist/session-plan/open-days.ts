import type { Period } from '../calendar.ts';
import { addDays, type Day, getWeekday } from '../day.ts';
import { isTermDay } from '../school-days.ts';
import type { YearCalendar } from '../year-calendar.ts';
import type { ClassPlacement, Means } from './model.ts';
import { getClassKey } from './same-class.ts';

/** Whether the school is open on a day: in term, no Sunday, not closed by the user. On a Saturday, rooms say whether they are free. */
export function isOpenDay(day: Day, closedDays: readonly Day[], calendar: YearCalendar): boolean {
  return getWeekday(day) !== 0 && isTermDay(day, calendar) && !closedDays.includes(day);
}

/**
 * When classes are on work placement, however they are spelt.
 *
 * @returns whether a class is on a day
 */
export function readPlacements(
  placements: readonly ClassPlacement[],
): (className: string, day: Day) => boolean {
  const known = placements.map(({ from, to, classes }) => ({ from, to, keys: classes?.map(getClassKey) }));
  const keys = new Map<string, string>();
  return (className, day) => {
    const key = keys.get(className) ?? getClassKey(className);
    keys.set(className, key);
    return known.some((each) => day >= each.from && day <= each.to && (each.keys?.includes(key) ?? true));
  };
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
