import { findPhase } from './find-phase.ts';
import { compareByUrgency } from './page-steps.ts';
import type { StepStatus } from './step-status.ts';
import { PHASES, type Phase } from './steps.ts';

/** How much of the year is done. A step that does not apply leaves both numbers. */
export interface YearCount {
  readonly done: number;
  readonly total: number;
}

export interface PhaseOverview {
  readonly phase: Phase;
  readonly count: YearCount;
  readonly statuses: readonly StepStatus[];
}

export interface YearOverview {
  readonly count: YearCount;
  /** Past their deadline, the most recent deadline first. */
  readonly late: readonly StepStatus[];
  /** The three to come that are not late, nearest deadline first. */
  readonly next: readonly StepStatus[];
  readonly phases: readonly PhaseOverview[];
}

const NEXT_COUNT = 3;

/** Counts steps done over steps that apply. */
export function countDone(statuses: readonly StepStatus[]): YearCount {
  return {
    done: statuses.filter(({ state }) => state === 'done').length,
    total: statuses.filter(({ state }) => state !== 'not-applicable').length,
  };
}

const byDue = (first: StepStatus, second: StepStatus) =>
  first.due < second.due ? -1 : first.due > second.due ? 1 : 0;

/** The initials beside the steps of a list, each once, in their order. */
export function listInitials(statuses: readonly StepStatus[]): string[] {
  return [...new Set(statuses.flatMap(({ mark }) => mark?.who ?? []))].filter(Boolean).sort();
}

/**
 * The year as the popup tells it, from the statuses of a list in its order.
 *
 * @param who initials: the steps told are theirs alone, and the count still that of the whole list
 */
export function buildYearOverview(statuses: readonly StepStatus[], who?: string): YearOverview {
  const listed = who ? statuses.filter(({ mark }) => mark?.who === who) : statuses;
  const phases = who
    ? PHASES.filter((phase) => listed.some((status) => findPhase(status, statuses) === phase))
    : PHASES;
  return {
    count: countDone(statuses),
    late: listed.filter(({ state }) => state === 'late').sort(compareByUrgency),
    next: listed
      .filter(({ state }) => state === 'soon' || state === 'open' || state === 'later')
      .sort(byDue)
      .slice(0, NEXT_COUNT),
    phases: phases.map((phase) => {
      const inPhase = listed.filter((status) => findPhase(status, statuses) === phase);
      // In the order of the list; those that it does not order, by their deadline.
      const added = inPhase.filter(({ step }) => !step.phase).sort(byDue);
      const ofPhase = [...inPhase.filter(({ step }) => step.phase), ...added];
      return { phase, count: countDone(ofPhase), statuses: ofPhase };
    }),
  };
}
