import type { Effect } from '../../checklist/signals/signals.ts';
import type { StepStatus } from '../../checklist/step-status.ts';

/** Whether what was said yes to still holds: nobody has un-ticked it meanwhile. */
export function isInPlace({ step, isDone, part, run }: Effect, statuses: readonly StepStatus[]): boolean {
  const { state, mark } = statuses.find((status) => status.step.id === step) ?? {};
  if (isDone && state !== 'done') return false;
  return (!part || mark?.parts?.includes(part) === true) && (!run || mark?.runs?.includes(run) === true);
}
