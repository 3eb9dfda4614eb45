import type { Day } from '../day.ts';
import { suggestLastDay } from '../posters/suggest-last-day.ts';
import { findClassDaysDoubt } from '../school-days.ts';
import type { StepStatus } from '../step-status.ts';
import type { Doubt, YearCalendar } from '../year-calendar.ts';
import type { MailingStep } from './mailing-steps.ts';

/** By when readers are to answer; `soon`: the day is past. */
export type MailDeadline =
  | 'soon'
  | { readonly say: 'before' | 'by' | 'due'; readonly day: Day; readonly doubt?: Doubt | undefined };

interface DeadlineSource {
  readonly step: MailingStep;
  readonly statuses: readonly StepStatus[];
  readonly today: Day;
  readonly calendar: YearCalendar;
  /** The days of the sessions that the message tells. */
  readonly sessionDays: readonly Day[];
}

/** Before the first session told, and on a class day: nobody books a room during holidays. */
function findRoomDeadline(
  status: StepStatus,
  { today, calendar, sessionDays }: DeadlineSource,
): MailDeadline | undefined {
  const { due, dueDoubt, lastSchoolDay, isUncounted } = status;
  const first = sessionDays.filter((day) => day >= today).sort()[0];
  if (first !== undefined && first <= lastSchoolDay)
    return first === today ? 'soon' : { say: 'before', day: first };
  if (isUncounted) return undefined;
  if (lastSchoolDay < today) return 'soon';
  const doubt = dueDoubt ?? findClassDaysDoubt(lastSchoolDay, due, calendar);
  return { say: 'by', day: lastSchoolDay, doubt };
}

/**
 * The day told to the readers of a message. Deadlines of steps are the administrator's: where pupils are to finish, it is the day that
 * posters tell, and nothing for a reminder, which is sent by the step's own day. Nothing where nobody can tell.
 */
export function findMailDeadline(source: DeadlineSource): MailDeadline | undefined {
  const { step, statuses, today } = source;
  const status = statuses.find((each) => each.step.id === step);
  if (!status || status.isUndated || status.dueDoubt === 'unknown') return undefined;
  if (step === 'share-codes') {
    const day = suggestLastDay(step, statuses, today);
    if (day !== undefined) return { say: 'by', day };
    const review = statuses.find((each) => each.step.id === 'review-before-autumn-break');
    return review && review.due < today ? 'soon' : undefined;
  }
  if (step === 'book-rooms') return findRoomDeadline(status, source);
  if (status.due < today) return 'soon';
  if (step === 'remind-students') return undefined;
  return { say: 'due', day: status.due, doubt: status.dueDoubt };
}
