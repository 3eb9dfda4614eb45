import { type Day, getWeekday } from '../day.ts';
import { foldRoom } from '../fold-words.ts';
import type { YearCalendar } from '../year-calendar.ts';
import { listFreeHours, takeOut } from './lay-slots.ts';
import type { ClassHeadcount, Hours, Means, PlannedSession, Room, Weekday } from './model.ts';
import { listOpenDays, readPlacements } from './open-days.ts';
import { getClassKey } from './same-class.ts';

/** All that a plan is made from. */
export interface PlanInput {
  readonly headcounts: readonly ClassHeadcount[];
  readonly means: Means;
  readonly calendar: YearCalendar;
  readonly today: Day;
  /** Sessions that stand as they are: locked, or created on Pix. */
  readonly kept?: readonly PlannedSession[];
}

/** The pupils of a class who are still without a session. */
export interface Need {
  readonly className: string;
  readonly normal: number;
  readonly extraTime: number;
}

/** A room on a day on which it is free. */
export interface RoomDay {
  readonly room: string;
  readonly day: Day;
  /** Pupils in a session there at most. */
  readonly seats: number;
  readonly free: readonly Hours[];
  /** Which classes are in school that day, in the order of the needs: "1" or "0" each. */
  readonly open: string;
}

/** The input, cleaned and reckoned: what is to be placed, and where it may be. */
export interface Situation {
  readonly needs: readonly Need[];
  readonly roomDays: readonly RoomDay[];
  readonly slotMinutes: number;
  readonly longSlotMinutes: number;
  readonly pauseMinutes: number;
}

/** Under that, a day would hold more slots than a plan can be made of. */
const SHORTEST_SLOT = 30;

const toCount = (value: number) => (Number.isFinite(value) ? Math.max(0, Math.floor(value)) : 0);

/** A whole headcount for each class: one that comes twice, in two spellings too, is one, spelt as it was first. */
export function cleanHeadcounts(headcounts: readonly ClassHeadcount[]): ClassHeadcount[] {
  const byName = new Map<string, ClassHeadcount>();
  for (const { name, pupils, extraTime } of headcounts) {
    const key = getClassKey(name);
    const known = byName.get(key);
    const all = toCount(pupils) + (known?.pupils ?? 0);
    const extra = Math.min(all, toCount(extraTime) + (known?.extraTime ?? 0));
    byName.set(key, { name: known?.name ?? name, pupils: all, extraTime: extra });
  }
  return [...byName.values()];
}

/** What is left of the headcounts once the kept sessions have had their pupils. */
function listNeeds(headcounts: readonly ClassHeadcount[], kept: readonly PlannedSession[]): Need[] {
  const parts = kept
    .flatMap((session) => session.parts)
    .map((part) => ({ ...part, key: getClassKey(part.className) }));
  return cleanHeadcounts(headcounts).map(({ name, pupils, extraTime }) => {
    const own = parts.filter(({ key }) => key === getClassKey(name));
    const left = Math.max(0, pupils - own.reduce((sum, part) => sum + part.pupils, 0));
    const extra = Math.max(0, extraTime - own.reduce((sum, part) => sum + part.extraTime, 0));
    return { className: name, normal: left - Math.min(left, extra), extraTime: Math.min(left, extra) };
  });
}

/** Each room once, as it was listed first: "B12" and "Salle B12" are one. */
const listOnce = (rooms: readonly Room[]) =>
  [...new Map(rooms.toReversed().map((room) => [foldRoom(room.name), room]))].reverse();

/** The rooms on the days given, in order of day, then as the user listed them. */
export function listRoomDays(
  rooms: readonly Room[],
  days: readonly Day[],
  { means, kept = [] }: Pick<PlanInput, 'means' | 'kept'>,
  classNames: readonly string[],
): RoomDay[] {
  const isOnPlacement = readPlacements(means.placements);
  // Remedies are looked for by reckoning this anew, many times: what does not change with the day is done once.
  const once = listOnce(rooms);
  const sessions = kept.map(({ room, day, start, minutes }) => ({
    room: foldRoom(room),
    day,
    start,
    minutes,
  }));
  return days.flatMap((day) => {
    const open = classNames.map((className) => (isOnPlacement(className, day) ? '0' : '1')).join('');
    const held = sessions.filter((session) => session.day === day);
    const weekday = getWeekday(day) as Weekday;
    return once.flatMap(([folded, room]) => {
      const seats = Math.min(toCount(means.groupSize), toCount(room.seats));
      const here = held.filter((session) => session.room === folded);
      const free = takeOut(listFreeHours(room, day, weekday), here, toCount(means.pauseMinutes));
      return seats > 0 && free.length > 0 ? [{ room: room.name, day, seats, free, open }] : [];
    });
  });
}

/** Reckons what is to be placed, and where it may be. */
export function reckonSituation(input: PlanInput): Situation {
  const { headcounts, means, calendar, today, kept = [] } = input;
  const needs = listNeeds(headcounts, kept);
  const days = listOpenDays(means.period, means, calendar, today);
  const classNames = needs.map(({ className }) => className);
  const slotMinutes = Math.max(SHORTEST_SLOT, toCount(means.slotMinutes));
  return {
    needs,
    roomDays: listRoomDays(means.rooms, days, input, classNames),
    slotMinutes,
    longSlotMinutes: Math.max(slotMinutes, toCount(means.longSlotMinutes)),
    pauseMinutes: toCount(means.pauseMinutes),
  };
}

/** How many pupils are to be placed. */
export function countNeeded({ needs }: Situation): number {
  return needs.reduce((sum, { normal, extraTime }) => sum + normal + extraTime, 0);
}
