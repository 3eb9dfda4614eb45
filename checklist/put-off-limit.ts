import { addDays, type Day } from './day.ts';
import { findLastClassDay } from './school-days.ts';
import type { StepStatus } from './step-status.ts';
import type { YearCalendar } from './year-calendar.ts';

/** A late step is put off for so many days at most ("State of a step on a day" in mission/steps.md). */
const MOST_LATE_DAYS = 7;

/**
 * The last day that a step may be put off until: the last class day before its deadline, or when it is late already a week
 * from the day on which it is put off.
 *
 * @param from the day on which it is, or was, put off; nobody knows: before the deadline
 */
export function getPutOffLimit(due: Day, from: Day | undefined, calendar: YearCalendar): Day {
  if (from && from > due) return addDays(from, MOST_LATE_DAYS);
  return findLastClassDay(addDays(due, -1), calendar) ?? due;
}

/** The same for a step on a day; none where its deadline is nobody's to know. */
export function findPutOffLimit(
  { due, dueDoubt, isUndated }: StepStatus,
  today: Day,
  calendar: YearCalendar,
): Day | undefined {
  return isUndated || dueDoubt === 'unknown' ? undefined : getPutOffLimit(due, today, calendar);
}
