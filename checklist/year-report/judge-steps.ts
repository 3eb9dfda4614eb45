import { countDays } from '../day.ts';
import type { StepStatus } from '../step-status.ts';

/** What became of a step: done in time, or so many days after; done, nobody can say whether in time; or not done. */
export type Verdict =
  | { readonly kind: 'in-time' | 'done' | 'not-applicable' | 'left' | 'overdue' | 'not-done' }
  | { readonly kind: 'late'; readonly days: number };

/**
 * Judges a step by the day on which it was ticked and its last day. A day that nobody knows is held against no one.
 *
 * @param isPast the whole year is over
 */
export function judgeStep({ state, mark, due, isUndated, dueDoubt }: StepStatus, isPast = false): Verdict {
  if (state === 'not-applicable') return { kind: 'not-applicable' };
  if (state !== 'done' && isPast) return { kind: 'not-done' };
  if (state !== 'done') return { kind: state === 'late' ? 'overdue' : 'left' };
  if (!mark?.day || isUndated || dueDoubt === 'unknown') return { kind: 'done' };
  return mark.day > due ? { kind: 'late', days: countDays(due, mark.day) } : { kind: 'in-time' };
}

/** How many steps came to what. */
export interface VerdictCounts {
  readonly done: number;
  readonly late: number;
  readonly left: number;
  readonly notApplicable: number;
}

export function countVerdicts(statuses: readonly StepStatus[]): VerdictCounts {
  const kinds = statuses.map((status) => judgeStep(status).kind);
  const count = (...wanted: Verdict['kind'][]) => kinds.filter((kind) => wanted.includes(kind)).length;
  return {
    done: count('in-time', 'done', 'late'),
    late: count('late'),
    left: count('left', 'overdue'),
    notApplicable: count('not-applicable'),
  };
}
