import type { Day } from './day.ts';
import { isSchoolDay, type ZoneCalendar } from './school-days.ts';
import type { StepStatus } from './step-status.ts';

/** The number for the icon: steps late or soon, and 0 (silence) on days without school. */
export function countForBadge(
  statuses: readonly StepStatus[],
  today: Day,
  zoneCalendar: ZoneCalendar,
): number {
  if (!isSchoolDay(today, zoneCalendar)) return 0;
  return statuses.filter(({ state }) => state === 'late' || state === 'soon').length;
}
