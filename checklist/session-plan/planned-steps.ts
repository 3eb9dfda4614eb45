import type { StepId } from '../steps.ts';

/** The steps that the plan of sessions is for: each leads to it. */
export const PLANNED_STEPS: readonly StepId[] = [
  'create-sessions',
  'book-rooms',
  'run-exams',
  'plan-catch-up',
];
