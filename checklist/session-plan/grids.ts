import { addDays, type Day, getWeekday } from '../day.ts';
import { laySlots } from './lay-slots.ts';
import { type Shares, shareOut } from './share-out.ts';
import type { RoomDay, Situation } from './situation.ts';

/** A place for one session. */
export interface Slot {
  readonly room: string;
  readonly day: Day;
  /** Minutes after midnight. */
  readonly start: number;
  readonly seats: number;
  /** Long enough for extra time. */
  readonly isLong: boolean;
  /** As of its {@link RoomDay}. */
  readonly open: string;
}

/**
 * A way of cutting the free hours into slots: long ones up to an hour of the day, ordinary ones from then on; in one room or
 * all, up to a day or to the end. Elsewhere all are ordinary. It looks at nothing but the hour, the day and the room, so that
 * more room never gives fewer slots of either length.
 */
export interface Grid {
  /** Minutes after midnight; 0: ordinary slots alone; `Infinity`: long ones alone. */
  readonly longUntil: number;
  /** The first day on which all slots are ordinary. */
  readonly before?: Day;
  readonly room?: string;
  /** Nowhere but in these rooms on these days, by {@link getPlace}. */
  readonly only?: ReadonlySet<string>;
}

/** A room on a day, as one text. */
export const getPlace = ({ room, day }: { readonly room: string; readonly day: Day }) => `${day} ${room}`;

export const ORDINARY_GRID: Grid = { longUntil: 0 };
export const LONG_GRID: Grid = { longUntil: Number.POSITIVE_INFINITY };

const MINUTE_STEP = 5;

const byTime = (first: Slot, second: Slot) =>
  first.day === second.day ? first.start - second.start : first.day < second.day ? -1 : 1;

function layRoomDay(roomDay: RoomDay, longUntil: number, situation: Situation): Slot[] {
  const { room, day, seats, free, open } = roomDay;
  const { slotMinutes, longSlotMinutes, pauseMinutes } = situation;
  const long = laySlots(free, longSlotMinutes, pauseMinutes, {
    from: 0,
    to: Math.min(1440, longUntil - pauseMinutes),
  });
  const ordinary = laySlots(free, slotMinutes, pauseMinutes, { from: longUntil, to: 1440 });
  const isAlwaysLong = longSlotMinutes === slotMinutes;
  return [
    ...long.map((start) => ({ room, day, start, seats, isLong: true, open })),
    ...ordinary.map((start) => ({ room, day, start, seats, isLong: isAlwaysLong, open })),
  ];
}

/** What was laid in a room on a day, by the hour up to which slots are long: most grids differ in a few places alone. */
const laid = new WeakMap<RoomDay, Map<number, Slot[]>>();

/** As {@link layRoomDay}, once: a situation has room days of its own, and its lengths do not change. */
function layOnce(roomDay: RoomDay, longUntil: number, situation: Situation): Slot[] {
  const known = laid.get(roomDay) ?? new Map<number, Slot[]>();
  laid.set(roomDay, known);
  const slots = known.get(longUntil) ?? layRoomDay(roomDay, longUntil, situation);
  known.set(longUntil, slots);
  return slots;
}

/** The slots of a grid, day after day: enough to count them. */
export function laySlotsOf(situation: Situation, { longUntil, before, room, only }: Grid): Slot[] {
  return situation.roomDays.flatMap((roomDay) => {
    const isLongHere =
      (before === undefined || roomDay.day < before) &&
      (room === undefined || room === roomDay.room) &&
      (only === undefined || only.has(getPlace(roomDay)));
    return layOnce(roomDay, isLongHere ? longUntil : 0, situation);
  });
}

/**
 * Slots soonest first; of those at the same time, the smallest first, and the ordinary before the long: who takes the first that
 * will do leaves the better ones.
 */
export function sortSlots(slots: readonly Slot[]): Slot[] {
  return [...slots].sort(
    (first, second) =>
      byTime(first, second) || first.seats - second.seats || Number(first.isLong) - Number(second.isLong),
  );
}

/** The slots of a grid, {@link sortSlots}. */
export function listSlots(situation: Situation, grid: Grid): Slot[] {
  return sortSlots(laySlotsOf(situation, grid));
}

/** The hours at which it makes a difference to go over to ordinary slots: once a long one has ended, rounded up to five minutes. */
function listHours({ roomDays, longSlotMinutes, pauseMinutes }: Situation): number[] {
  const ends = roomDays.flatMap(({ free }) =>
    laySlots(free, longSlotMinutes, pauseMinutes).map((start) => start + longSlotMinutes + pauseMinutes),
  );
  const rounded = ends.map((end) => Math.ceil(end / MINUTE_STEP) * MINUTE_STEP);
  return [...new Set(rounded)].sort((first, second) => first - second);
}

/** The Mondays after the first day. */
function listMondays({ roomDays }: Situation): Day[] {
  const days = [...new Set(roomDays.map(({ day }) => day))];
  const mondays = days.map((day) => addDays(day, (8 - getWeekday(day)) % 7 || 7));
  return [...new Set(mondays)];
}

/**
 * The grids to be tried, those that cost the fewest ordinary slots first: the first weeks and one room, then longer, then
 * everywhere. More room only adds to them.
 */
export function* listGrids(situation: Situation): Generator<Grid> {
  const { needs, roomDays, slotMinutes, longSlotMinutes } = situation;
  const isExtraWanted = longSlotMinutes > slotMinutes && needs.some(({ extraTime }) => extraTime > 0);
  if (isExtraWanted) {
    const rooms = [...new Set(roomDays.map(({ room }) => room)), undefined];
    const hours = [...listHours(situation), Number.POSITIVE_INFINITY];
    for (const before of [...listMondays(situation), undefined]) {
      for (const longUntil of hours) {
        for (const room of rooms)
          yield { longUntil, ...(before && { before }), ...(room !== undefined && { room }) };
      }
    }
  }
  yield ORDINARY_GRID;
}

/** Seats that the same pupils may use: of slots of one kind, on days on which the same classes are in school. */
export interface Pool {
  readonly open: string;
  readonly isLong: boolean;
  readonly seats: number;
}

/** The slots counted, ordinary ones first, then by the day from which they are. */
export function countPools(slots: readonly Slot[]): Pool[] {
  const pools = new Map<string, Pool>();
  for (const { open, isLong, seats } of slots) {
    const key = `${open} ${isLong}`;
    pools.set(key, { open, isLong, seats: seats + (pools.get(key)?.seats ?? 0) });
  }
  return [...pools.values()].sort((first, second) => Number(first.isLong) - Number(second.isLong));
}

/** Whether a class is in school on the days of a pool or a slot. */
export const isOpenFor = ({ open }: Pick<Slot, 'open'>, need: number) => open[need] === '1';

/**
 * How as many pupils as possible get a seat in pools. Demands are those with extra time of each need, then the others of each
 * need: those with extra time are served first.
 *
 * @param isLengthFree whether extra time may do without a long slot: to know a bound
 */
export function sharePools({ needs }: Situation, pools: readonly Pool[], isLengthFree = false): Shares {
  const demands = [...needs.map(({ extraTime }) => extraTime), ...needs.map(({ normal }) => normal)];
  return shareOut(
    demands,
    pools.map(({ seats }) => seats),
    (demand, index) => {
      const pool = pools[index];
      const isExtra = demand < needs.length;
      return (
        pool !== undefined &&
        isOpenFor(pool, demand % needs.length) &&
        (pool.isLong || !isExtra || isLengthFree)
      );
    },
  );
}
