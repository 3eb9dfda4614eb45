import type { Day } from './day.ts';
import { isSchoolDay } from './school-days.ts';
import type { StepStatus } from './step-status.ts';
import type { YearCalendar } from './year-calendar.ts';

/** The number for the icon: steps late or soon, and 0 (silence) on days without school. */
export function countForBadge(statuses: readonly StepStatus[], today: Day, calendar: YearCalendar): number {
  if (!isSchoolDay(today, calendar)) return 0;
  return statuses.filter(({ state }) => state === 'late' || state === 'soon').length;
}
