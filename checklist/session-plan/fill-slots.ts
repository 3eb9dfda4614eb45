import type { Weighed } from './choose-grid.ts';
import { countPools, type Pool, type Slot } from './grids.ts';
import type { Portion } from './make-groups.ts';
import type { Means } from './model.ts';
import type { Shares } from './share-out.ts';

/** What sits in a slot. */
export interface Filled {
  readonly slot: Slot;
  readonly portions: readonly Portion[];
}

/** What a pool was given, class by class. */
function listGiven(shares: Shares, pool: number, needs: number): Portion[] {
  return Array.from({ length: needs }, (_none, need) => {
    const extraTime = shares[need]?.[pool] ?? 0;
    return { need, extraTime, pupils: extraTime + (shares[need + needs]?.[pool] ?? 0) };
  }).filter(({ pupils }) => pupils > 0);
}

/** Fills the slots of one pool one after the other. Of a class that goes over several, those with extra time come first. */
function fillPool(slots: readonly Slot[], given: readonly Portion[]): Filled[] {
  const filled: Filled[] = [];
  const waiting = [...given];
  for (const slot of slots) {
    const portions: Portion[] = [];
    let seats = slot.seats;
    while (seats > 0 && waiting[0]) {
      const [next] = waiting;
      const pupils = Math.min(seats, next.pupils);
      const extraTime = Math.min(pupils, next.extraTime);
      portions.push({ need: next.need, pupils, extraTime });
      seats -= pupils;
      if (pupils === next.pupils) waiting.shift();
      else
        waiting[0] = { need: next.need, pupils: next.pupils - pupils, extraTime: next.extraTime - extraTime };
    }
    if (portions.length > 0) filled.push({ slot, portions });
  }
  return filled;
}

/** The slots to fill: all in their turn, or as few as do, spread over the whole period. */
function chooseSlots(
  slots: readonly Slot[],
  pupils: number,
  preference: Means['preference'],
): readonly Slot[] {
  if (preference === 'early') return slots;
  const most = Math.max(1, ...slots.map(({ seats }) => seats));
  for (let count = Math.ceil(pupils / most); count < slots.length; count += 1) {
    const step = slots.length / count;
    const chosen = Array.from({ length: count }, (_none, index) => slots[Math.floor((index + 0.5) * step)]);
    const found = chosen.filter((slot) => slot !== undefined);
    if (found.reduce((sum, { seats }) => sum + seats, 0) >= pupils) return found;
  }
  return slots;
}

/**
 * Fills slots up, whatever the class, with what was shared out between their pools.
 *
 * @param needs how many classes there are
 */
export function fillSlots(
  { slots, shares }: Pick<Weighed, 'slots' | 'shares'>,
  needs: number,
  preference: Means['preference'],
): Filled[] {
  const isOf = (slot: Slot, pool: Pool) => slot.open === pool.open && slot.isLong === pool.isLong;
  return countPools(slots)
    .flatMap((pool, index) => {
      const given = listGiven(shares, index, needs);
      const pupils = given.reduce((sum, each) => sum + each.pupils, 0);
      const own = slots.filter((slot) => isOf(slot, pool));
      return fillPool(chooseSlots(own, pupils, preference), given);
    })
    .sort((first, second) => slots.indexOf(first.slot) - slots.indexOf(second.slot));
}
