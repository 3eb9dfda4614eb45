import { isOpenFor, type Slot } from './grids.ts';
import type { Group } from './make-groups.ts';
import type { Means } from './model.ts';

function isSuitable(group: Group, slot: Slot): boolean {
  return (
    slot.seats >= group.pupils &&
    (slot.isLong || !group.isLong) &&
    group.portions.every(({ need }) => isOpenFor(slot, need))
  );
}

/** The places 0 to `count` - 1, nearest to `middle` first. */
function* goOutFrom(middle: number, count: number): Generator<number> {
  for (let distance = 0; distance < count; distance += 1) {
    if (middle + distance < count) yield middle + distance;
    if (distance > 0 && middle - distance >= 0) yield middle - distance;
  }
}

/** For each group the place of the slot that it would like best: the first, or one in its turn over the whole period. */
function getWish(index: number, groups: number, slots: number, preference: Means['preference']): number {
  return preference === 'early' ? 0 : Math.floor(((index + 0.5) * slots) / groups);
}

/**
 * A slot for each group, in small steps, one group after the other: those with the fewest slots that would do first; where one
 * finds none left, others make room for it (an augmenting way), so that a way of placing all is found if there is any.
 *
 * @returns for each group its slot, or `undefined` when they cannot all be placed
 */
export function* placeGroups(
  groups: readonly Group[],
  slots: readonly Slot[],
  preference: Means['preference'],
): Generator<undefined, Slot[] | undefined> {
  if (groups.length > slots.length) return undefined;
  const suitable: number[] = [];
  for (const group of groups) {
    suitable.push(slots.reduce((count, slot) => count + Number(isSuitable(group, slot)), 0));
    yield;
  }
  const order = groups
    .map((_group, index) => index)
    .sort((first, second) => (suitable[first] ?? 0) - (suitable[second] ?? 0) || first - second);
  const holders: (number | undefined)[] = slots.map(() => undefined);

  const suits = (group: number, slot: number) => {
    const [wanted, offered] = [groups[group], slots[slot]];
    return wanted !== undefined && offered !== undefined && isSuitable(wanted, offered);
  };
  const takeFree = (group: number): boolean => {
    for (const slot of goOutFrom(getWish(group, groups.length, slots.length, preference), slots.length)) {
      if (holders[slot] !== undefined || !suits(group, slot)) continue;
      holders[slot] = group;
      return true;
    }
    return false;
  };
  const makeRoom = (group: number, seen: Set<number>): boolean => {
    for (let slot = 0; slot < slots.length; slot += 1) {
      if (seen.has(slot) || !suits(group, slot)) continue;
      seen.add(slot);
      const holder = holders[slot];
      if (holder !== undefined && !makeRoom(holder, seen)) continue;
      holders[slot] = group;
      return true;
    }
    return false;
  };

  for (const group of order) {
    if (!takeFree(group) && !makeRoom(group, new Set())) return undefined;
    yield;
  }
  const placed: Slot[] = [];
  holders.forEach((group, slot) => {
    const held = slots[slot];
    if (group !== undefined && held) placed[group] = held;
  });
  return placed;
}
