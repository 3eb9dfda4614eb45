import type { StepStatus } from '../step-status.ts';

/** The sixteen steps as whoever takes over needs them. */
export interface SortedSteps {
  /** What is still to be done: the soonest deadline first. */
  readonly left: readonly StepStatus[];
  /** Done, in the order of the check-list. */
  readonly done: readonly StepStatus[];
  /** Said to be without object this year. */
  readonly without: readonly StepStatus[];
}

/** Sorts the steps of a year by what became of them. */
export function sortSteps(statuses: readonly StepStatus[]): SortedSteps {
  const of = (test: (status: StepStatus) => boolean) => statuses.filter(test);
  return {
    left: of(({ state }) => state !== 'done' && state !== 'not-applicable').toSorted((first, second) =>
      first.due < second.due ? -1 : first.due > second.due ? 1 : 0,
    ),
    done: of(({ state }) => state === 'done'),
    without: of(({ state }) => state === 'not-applicable'),
  };
}
