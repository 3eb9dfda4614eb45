import { type Weighed, weighGrid, weighGrids } from './choose-grid.ts';
import { listRemedies, listUnplaced } from './explain-unplaced.ts';
import { type Filled, fillSlots } from './fill-slots.ts';
import { type Grid, getPlace, LONG_GRID, listSlots, type Slot } from './grids.ts';
import { type Group, JOININGS, makeGroups } from './make-groups.ts';
import { makeSessions, sortPlanned } from './make-sessions.ts';
import type { Means, Plan } from './model.ts';
import { placeGroups } from './place-groups.ts';
import { planCatchUp } from './plan-catch-up.ts';
import { countNeeded, type PlanInput, reckonSituation, type Situation } from './situation.ts';

/** So many grids are tried for even groups before they are given up: each takes the longest step. */
const EVEN_TRIES = 12;

/** The groups in their slots. */
function seat(groups: readonly Group[], slots: readonly Slot[]): Filled[] {
  return groups.flatMap(({ portions }, index) => {
    const slot = slots[index];
    return slot ? [{ slot, portions }] : [];
  });
}

/**
 * The same groups where long slots are laid only in the rooms and on the days on which one was needed: more ordinary ones
 * are left elsewhere. Since everyone has a seat already, no more can be won or lost by it.
 */
function placeAnew(
  situation: Situation,
  grid: Grid,
  groups: readonly Group[],
  slots: readonly Slot[],
  preference: Means['preference'],
): Generator<undefined, Slot[] | undefined> {
  const only = new Set(slots.filter((_slot, index) => groups[index]?.isLong).map(getPlace));
  return placeGroups(groups, listSlots(situation, { ...grid, only }), preference);
}

/**
 * Even groups, all of them in slots of this grid: of the largest size that finds slots for all.
 *
 * @returns `undefined` when none does
 */
function* tryEven(
  situation: Situation,
  { means }: PlanInput,
  { grid, slots }: Weighed,
): Generator<undefined, Filled[] | undefined> {
  const caps = [...new Set(slots.map(({ seats }) => seats))].sort((first, second) => second - first);
  for (const cap of caps) {
    for (const joining of JOININGS) {
      const groups = makeGroups(situation, means, cap, joining);
      const placed = yield* placeGroups(groups, slots, means.preference);
      yield;
      if (!placed) continue;
      const anew = yield* placeAnew(situation, grid, groups, placed, means.preference);
      return seat(groups, anew ?? placed);
    }
  }
  return undefined;
}

/** Even groups on one of the grids that hold everyone, if they are wanted; else the grid that holds the most. */
function* findPlaces(
  situation: Situation,
  input: PlanInput,
): Generator<undefined, { readonly even?: Filled[]; readonly best: Weighed }> {
  const needed = countNeeded(situation);
  if (needed === 0) return { even: [], best: weighGrid(situation, LONG_GRID) };
  const grids = weighGrids(situation);
  let tries = 0;
  let step = grids.next();
  let whole: Weighed | undefined;
  while (!step.done && tries < EVEN_TRIES) {
    if (step.value) {
      whole ??= step.value;
      if (input.means.groups === 'full') return { best: whole };
      tries += 1;
      const even = yield* tryEven(situation, input, step.value);
      if (even) return { even, best: step.value };
    }
    yield;
    step = grids.next();
  }
  if (step.done && !whole) return { best: step.value };
  const long = weighGrid(situation, LONG_GRID);
  const even = long.placed === needed ? yield* tryEven(situation, input, long) : undefined;
  return { ...(even && { even }), best: even ? long : (whole ?? long) };
}

/**
 * Plans the sessions in small steps, for a caller that has a page to keep alive: each `next()` takes some milliseconds.
 * What it gives and how: {@link planSessions}.
 */
export function* planInSteps(input: PlanInput): Generator<undefined, Plan> {
  const { kept = [] } = input;
  const situation = reckonSituation(input);
  yield;
  const { even, best } = yield* findPlaces(situation, input);
  yield;
  const filled = even ?? fillSlots(best, situation.needs.length, input.means.preference);
  const exams = [...kept, ...makeSessions(filled, situation, kept)];
  yield;
  const unplaced = even ? [] : listUnplaced(input, situation, best);
  yield;
  const catchUp = planCatchUp(input, situation, exams);
  const sessions = sortPlanned([...exams, ...catchUp]);
  const wanted = input.means.catchUp ? Math.floor(input.means.catchUpSessions) : 0;
  const made = sessions.filter(({ kind }) => kind === 'catch-up').length;
  return {
    sessions,
    unplaced,
    remedies: yield* listRemedies(input, unplaced),
    filling: even ? 'even' : 'packed',
    catchUpMissing: Math.max(0, wanted - made),
  };
}

/**
 * Plans the certification sessions of a year: groups of classes, each in a room and a slot, with who could not be placed, why,
 * and what would help. The same input gives the same plan; docs/session-plan.md has the laws, and how they are kept.
 *
 * @param input hours in minutes after midnight, days of Paris; counts that are no counts count as 0, a class that comes twice
 * as one
 */
export function planSessions(input: PlanInput): Plan {
  const steps = planInSteps(input);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
