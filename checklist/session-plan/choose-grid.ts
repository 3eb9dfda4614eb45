import {
  countPools,
  type Grid,
  LONG_GRID,
  laySlotsOf,
  listGrids,
  ORDINARY_GRID,
  type Slot,
  sharePools,
  sortSlots,
} from './grids.ts';
import { countShared, type Shares } from './share-out.ts';
import { countNeeded, type Situation } from './situation.ts';

/** A grid with how many pupils it can hold at most, and how. */
export interface Weighed {
  readonly grid: Grid;
  readonly slots: readonly Slot[];
  readonly shares: Shares;
  readonly placed: number;
}

/** How many pupils a grid can hold at most. Its slots are sorted when they are asked for: most grids are weighed and left. */
export function weighGrid(situation: Situation, grid: Grid): Weighed {
  const laid = laySlotsOf(situation, grid);
  const shares = sharePools(situation, countPools(laid));
  let sorted: readonly Slot[] | undefined;
  return {
    grid,
    get slots() {
      sorted ??= sortSlots(laid);
      return sorted;
    },
    shares,
    placed: countShared(shares),
  };
}

/** No grid holds more: as many as there would be if extra time took no longer, and none of them more than long slots alone. */
function findBound(situation: Situation): number {
  const needsOf = (keep: 'normal' | 'extraTime'): Situation => ({
    ...situation,
    needs: situation.needs.map((need) => ({
      className: need.className,
      normal: 0,
      extraTime: 0,
      [keep]: need[keep],
    })),
  });
  const ordinary = countPools(laySlotsOf(situation, ORDINARY_GRID));
  const long = countPools(laySlotsOf(situation, LONG_GRID));
  return Math.min(
    countShared(sharePools(situation, ordinary, true)),
    countShared(sharePools(needsOf('normal'), ordinary)) +
      countShared(sharePools(needsOf('extraTime'), long)),
  );
}

/**
 * Weighs the grids in turn, each step a small amount of work, up to the last that may change anything: those that hold
 * everyone, or the first of those that hold the most. Yields those that hold everyone, and `undefined` for the others.
 *
 * @returns the best, the first of those as good
 */
export function* weighGrids(situation: Situation): Generator<Weighed | undefined, Weighed> {
  const bound = findBound(situation);
  const needed = countNeeded(situation);
  yield undefined;
  let best = weighGrid(situation, ORDINARY_GRID);
  for (const grid of listGrids(situation)) {
    if (best.placed === bound && bound < needed) break;
    const weighed = weighGrid(situation, grid);
    if (weighed.placed > best.placed) best = weighed;
    yield weighed.placed === needed ? weighed : undefined;
  }
  return best;
}

/** How many pupils can be placed at most. */
export function* findMost(situation: Situation): Generator<undefined, number> {
  const bound = findBound(situation);
  yield;
  let most = 0;
  if (bound < countNeeded(situation)) return bound;
  for (const grid of listGrids(situation)) {
    most = Math.max(most, weighGrid(situation, grid).placed);
    if (most === bound) break;
    yield;
  }
  return most;
}
