import type { Day } from '../day.ts';
import type { StepStatus } from '../step-status.ts';
import { countDone } from '../year-overview.ts';

/** The last step of the year. */
const LAST_STEP = 'finalise-and-download';

/** Whether all that applies is done. */
export function isAllDone(statuses: readonly StepStatus[]): boolean {
  const { done, total } = countDone(statuses);
  return total > 0 && done === total;
}

/** Whether the year may be reported on: all is done, or the day of its last step is over. */
export function isYearOver(statuses: readonly StepStatus[], today: Day): boolean {
  const last = statuses.find(({ step }) => step.id === LAST_STEP);
  return isAllDone(statuses) || (last !== undefined && !last.isUndated && today > last.due);
}
