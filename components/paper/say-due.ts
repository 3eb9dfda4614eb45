import type { Messages } from '../../assets/messages/messages.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import { formatDue, markDoubt } from '../ui/describe-deadline.ts';

/** Whether the day of a step is one that somebody knows, or worked out. */
export const hasDue = ({ isUndated, dueDoubt }: StepStatus) => !isUndated && dueDoubt !== 'unknown';

/** The day before which a step is due, marked where it is an estimate; empty where nobody knows it. */
export function sayDue(status: StepStatus, t: Messages): string {
  return hasDue(status) ? markDoubt(formatDue(status.due, t), status.dueDoubt, t) : '';
}
