import type { Day } from '../day.ts';
import type { StepStatus } from '../step-status.ts';
import type { StepId } from '../steps.ts';

/**
 * The last day for pupils, as the year gives it: the autumn campaigns are looked at before the autumn holidays. Nothing for
 * other campaigns, nor where that day is past, doubtful, or not told.
 *
 * @param step the one that the posters are made for
 */
export function suggestLastDay(
  step: StepId | undefined,
  statuses: readonly StepStatus[],
  today: Day,
): Day | undefined {
  if (step !== 'share-codes') return undefined;
  const review = statuses.find((status) => status.step.id === 'review-before-autumn-break');
  if (!review || review.isUndated || review.dueDoubt || review.lastSchoolDay < today) return undefined;
  return review.lastSchoolDay;
}
