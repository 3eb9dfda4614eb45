import { splitIntoSessions } from '../nudges/group-size.ts';
import { isOpenFor, type Slot } from './grids.ts';
import type { Means } from './model.ts';
import type { Need, Situation } from './situation.ts';

/** Pupils of one class, by the place of the class among the needs. */
export interface Portion {
  readonly need: number;
  /** Those with extra time included. */
  readonly pupils: number;
  readonly extraTime: number;
}

/** Pupils who are to sit together. */
export interface Group {
  readonly portions: readonly Portion[];
  readonly pupils: number;
  readonly isLong: boolean;
}

/** Which classes may share a session: those that have a day in common, those always in school together, or none. */
export const JOININGS = ['common-day', 'same-days', 'never'] as const;
export type Joining = (typeof JOININGS)[number];

function makeGroup(need: number, pupils: number, extraTime: number): Group {
  return { portions: [{ need, pupils, extraTime }], pupils, isLong: extraTime > 0 };
}

function join(first: Group, second: Group): Group {
  return {
    portions: [...first.portions, ...second.portions],
    pupils: first.pupils + second.pupils,
    isLong: first.isLong || second.isLong,
  };
}

/** The even groups of one class: all together, or the ordinary ones alone where extra time sits apart. */
function splitClass({ normal, extraTime }: Need, index: number, cap: number, isApart: boolean): Group[] {
  let extra = isApart ? 0 : extraTime;
  return splitIntoSessions(normal + extra, cap).map((pupils) => {
    const here = Math.min(extra, pupils);
    extra -= here;
    return makeGroup(index, pupils, here);
  });
}

/** Tells which groups may sit together. */
function makeCanJoin({ roomDays }: Situation, joining: Joining): (first: Group, second: Group) => boolean {
  const kinds = [...new Set(roomDays.map(({ open }) => open))].map((open) => ({ open }));
  const isOpen = (group: Group, kind: Pick<Slot, 'open'>) =>
    group.portions.every(({ need }) => isOpenFor(kind, need));
  return (first, second) => {
    if (joining === 'never') return false;
    if (joining === 'same-days') return kinds.every((kind) => isOpen(first, kind) === isOpen(second, kind));
    return kinds.some((kind) => isOpen(first, kind) && isOpen(second, kind));
  };
}

/**
 * Even groups of at most `cap` pupils, classes in their order; those with extra time apart, if the means say so. What is less
 * than half a group, and all that a class has, joins the first group that has seats left.
 */
export function makeGroups(
  situation: Situation,
  { extraTime: manner }: Pick<Means, 'extraTime'>,
  cap: number,
  joining: Joining,
): Group[] {
  const isApart = manner === 'own-group';
  const canJoin = makeCanJoin(situation, joining);
  const split = situation.needs.map((need, index) => splitClass(need, index, cap, isApart));
  const isSmall = (groups: readonly Group[], group: Group) => groups.length === 1 && group.pupils * 2 < cap;
  const whole = split.flatMap((groups) => groups.filter((group) => !isSmall(groups, group)));
  const small = split.flatMap((groups) => groups.filter((group) => isSmall(groups, group)));

  const addTo = (groups: readonly Group[], group: Group): Group[] => {
    const into = groups.findIndex(
      (each) => each.pupils + group.pupils <= cap && (each.isLong || !group.isLong) && canJoin(each, group),
    );
    return into < 0
      ? [...groups, group]
      : groups.map((each, index) => (index === into ? join(each, group) : each));
  };
  const apart = isApart
    ? situation.needs.flatMap(({ extraTime }, index) =>
        splitIntoSessions(extraTime, cap).map((pupils) => makeGroup(index, pupils, pupils)),
      )
    : [];
  return [...small.reduce(addTo, whole), ...apart.reduce<Group[]>(addTo, [])];
}
