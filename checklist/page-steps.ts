import type { StepState, StepStatus } from './step-status.ts';
import type { BaseStepId, StepId, StepPart } from './steps.ts';

/** What a page says of itself: its steps in its own order, and how it shows them (mission/expected-steps.json). */
export interface PageSteps {
  readonly id?: string;
  readonly steps: readonly BaseStepId[];
  /** The step that comes first whenever it is owed. */
  readonly lead?: StepId;
  /** Steps that have not opened yet are shown too. */
  readonly evenBeforeOpening?: boolean;
  /** At most so many are shown. */
  readonly limit?: number;
  /** Of a step that is done in two times, the one that is done here: a tick here is of that alone. */
  readonly parts?: Readonly<Partial<Record<StepId, StepPart>>>;
  /** Steps that what the page says of its own thing may bring here at once. */
  readonly now?: readonly StepId[];
}

/** What a page says of the one thing it is about, for its steps: it comes before what its address alone would show. */
export interface PageVerdict {
  /** Steps whose rule is not about that thing. */
  readonly without: readonly StepId[];
  /** What must be done to that thing now: it leads where it can be done, whatever the order of the year and the ticks. */
  readonly now?: StepId;
}

/** Of a page that says nothing of the kind. */
export const NO_VERDICT: PageVerdict = { without: [] };

/** Smaller comes first: soon, late, open, then those not opened yet. */
const STATE_ORDER: Partial<Record<StepState, number>> = { soon: 0, late: 1, open: 2, later: 3 };

/** Orders owed steps: soon by nearest deadline, late by most recent deadline, open by nearest deadline. */
export function compareByUrgency(first: StepStatus, second: StepStatus): number {
  const byState = (STATE_ORDER[first.state] ?? 9) - (STATE_ORDER[second.state] ?? 9);
  if (byState !== 0 || first.due === second.due) return byState;
  const earlierFirst = first.due < second.due ? -1 : 1;
  return first.state === 'late' ? -earlierFirst : earlierFirst;
}

/** The part of a step that a page is for, while it is not done: undefined for a step that is done at once. */
export function findOwedPart(page: PageSteps, { step, mark }: StepStatus): StepPart | undefined {
  const part = page.parts?.[step.id];
  return part && !mark?.parts?.includes(part) ? part : undefined;
}

/** The ids of the steps of a page in its order: its own, then those of the list that name it; all where a page draws from the whole list. */
export function listPageIds(page: PageSteps, statuses: readonly StepStatus[]): StepId[] {
  const added = statuses.filter(
    ({ step: { pages } }) => pages && (page.limit || pages.includes(page.id as string)),
  );
  return [...page.steps, ...added.map(({ step }) => step.id)];
}

/** Whether a step still asks something of the user today. */
function isOwed({ state }: StepStatus): boolean {
  return state === 'soon' || state === 'late' || state === 'open';
}

/** The statuses, with those of the steps open that were to come. */
export function openSteps(statuses: readonly StepStatus[], ids: readonly StepId[]): readonly StepStatus[] {
  return statuses.map((status) =>
    status.state === 'later' && ids.includes(status.step.id) ? { ...status, state: 'open' } : status,
  );
}

/**
 * The steps that matter on a page today, the main one first ("What a page shows" in mission/steps.md).
 *
 * @param statuses the steps of the list, in any order
 * @param verdict what the page says of the thing it is about
 */
export function listPageSteps(
  page: PageSteps,
  statuses: readonly StepStatus[],
  verdict: PageVerdict = NO_VERDICT,
): StepStatus[] {
  const byId = new Map(statuses.map((status) => [status.step.id, status]));
  const now = verdict.now && page.now?.includes(verdict.now) ? byId.get(verdict.now) : undefined;
  const owed = listPageIds(page, statuses)
    .filter((id) => id !== now?.step.id && !verdict.without.includes(id))
    .map((id) => byId.get(id))
    .filter((status) => status !== undefined)
    // Its other part is done elsewhere.
    .filter((status) => !page.parts?.[status.step.id] || findOwedPart(page, status) !== undefined)
    .filter((status) => isOwed(status) || (page.evenBeforeOpening === true && status.state === 'later'))
    .sort(compareByUrgency);
  const lead = owed.find((status) => status.step.id === page.lead);
  const ordered = lead ? [lead, ...owed.filter((status) => status !== lead)] : owed;
  return [...(now ? [now] : []), ...ordered].slice(0, page.limit);
}

/**
 * The step to do next that the page does not show: the most urgent of those owed, else the first to open.
 * `undefined` when nothing is left in the year.
 */
export function findNextElsewhere(
  statuses: readonly StepStatus[],
  shown: readonly StepStatus[],
): StepStatus | undefined {
  const others = statuses.filter((status) => !shown.some(({ step }) => step.id === status.step.id));
  const [mostUrgent] = others.filter(isOwed).sort(compareByUrgency);
  if (mostUrgent) return mostUrgent;
  const [firstToOpen] = others
    .filter(({ state }) => state === 'later')
    .sort((first, second) => (first.opens < second.opens ? -1 : first.opens > second.opens ? 1 : 0));
  return firstToOpen;
}
