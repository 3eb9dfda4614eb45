import type { StepStatus } from './step-status.ts';
import type { Phase } from './steps.ts';

/** The phase of a step: its own, else that of the first step of the list that has one and is due no earlier, else the last. */
export function findPhase({ step, due }: StepStatus, statuses: readonly StepStatus[]): Phase {
  return step.phase ?? statuses.find((each) => each.step.phase && each.due >= due)?.step.phase ?? 'cloture';
}
