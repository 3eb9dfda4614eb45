import { addDays, countDays, type Day } from '../day.ts';
import { resolveDay } from '../day-rule.ts';
import { getStep } from '../steps.ts';
import { findMost, type Weighed } from './choose-grid.ts';
import { isOpenFor, LONG_GRID, listSlots, ORDINARY_GRID, type Slot } from './grids.ts';
import type { Means, Remedy, Room, Unplaced, UnplacedReason } from './model.ts';
import { listOpenDays, readPlacements } from './open-days.ts';
import { countNeeded, type PlanInput, reckonSituation, type Situation } from './situation.ts';

function findReason(
  { means, today }: PlanInput,
  { roomDays }: Situation,
  { days, slots }: { readonly days: number; readonly slots: readonly Slot[] },
  need: number,
): UnplacedReason {
  const hasRoom = means.rooms.some(({ seats }) => seats >= 1) && means.groupSize >= 1;
  if (!hasRoom) return 'no-room';
  if (means.period.to < today || days === 0) return 'period-over';
  if (!roomDays.some((each) => isOpenFor(each, need))) return 'no-open-day';
  return slots.some((slot) => isOpenFor(slot, need)) ? 'too-few-slots' : 'no-stretch';
}

/** Who is without a session, class by class, and why. */
export function listUnplaced(input: PlanInput, situation: Situation, { shares }: Weighed): Unplaced[] {
  const { needs } = situation;
  const { means, calendar, today } = input;
  const days = listOpenDays(means.period, means, calendar, today).length;
  const [ordinary, long] = [listSlots(situation, ORDINARY_GRID), listSlots(situation, LONG_GRID)];
  const count = (demand: number) => (shares[demand] ?? []).reduce((sum, pupils) => sum + pupils, 0);
  return needs.flatMap(({ className, normal, extraTime }, need) =>
    [
      { left: normal - count(need + needs.length), isExtraTime: false, slots: ordinary },
      { left: extraTime - count(need), isExtraTime: true, slots: long },
    ]
      .filter(({ left }) => left > 0)
      .map(({ left, isExtraTime, slots }) => ({
        className,
        pupils: left,
        isExtraTime,
        reason: findReason(input, situation, { days, slots }, need),
      })),
  );
}

/** The last day to which the period may be prolonged: exams end with the national window, or with the catching up. */
function getLastDay({ calendar, means }: PlanInput): Day {
  const due = resolveDay(getStep('plan-catch-up').due, calendar);
  return [calendar.examWindow.to, due, means.period.to].sort().at(-1) ?? due;
}

/** Whether everyone is placed with other means. */
function* fits(input: PlanInput, means: Partial<Means>): Generator<undefined, boolean> {
  const situation = reckonSituation({ ...input, means: { ...input.means, ...means } });
  yield;
  return (yield* findMost(situation)) === countNeeded(situation);
}

/** The least number from `low` (too small) to `high` that will do: what is larger than one that does, does too. */
function* findLeast(
  low: number,
  high: number,
  isEnough: (value: number) => Generator<undefined, boolean>,
): Generator<undefined, number | undefined> {
  if (low >= high || !(yield* isEnough(high))) return undefined;
  let [tooSmall, enough] = [low, high];
  while (enough - tooSmall > 1) {
    const middle = Math.floor((tooSmall + enough) / 2);
    if (yield* isEnough(middle)) enough = middle;
    else tooSmall = middle;
  }
  return enough;
}

/** A name that no room has, however it is written. */
const nameCopy = (rooms: readonly Room[], index = 0) =>
  `${rooms.map(({ name }) => name).join(' ')} copie ${index}`;

function copyRoom(room: Room, rooms: readonly Room[]): readonly Room[] {
  return [...rooms, { ...room, name: nameCopy(rooms) }];
}

/** When a slot that is to be found begins, for want of a better hour. */
const MORNING = 8 * 60;

/** Rooms that are free for one slot each, on the day given. */
function makeSlots(
  { rooms }: Means,
  { days, minutes, seats }: { days: readonly Day[]; minutes: number; seats: number },
): readonly Room[] {
  const from = Math.max(0, Math.min(MORNING, 1440 - minutes));
  const more = days.map(
    (day, index): Room => ({
      name: nameCopy(rooms, index),
      seats,
      weekly: {},
      exceptions: [{ day, free: [{ from, to: from + minutes }] }],
    }),
  );
  return [...rooms, ...more];
}

/**
 * The days of as many slots as those who are left fill: one on which all of them are in school, or else one for each class.
 *
 * @returns `undefined` where a class is in school on no day of the period: no hour helps it
 */
function findSlotDays(
  { means, calendar, today }: PlanInput,
  unplaced: readonly Unplaced[],
  seats: number,
): Day[] | undefined {
  const isOnPlacement = readPlacements(means.placements);
  const days = listOpenDays(means.period, means, calendar, today);
  const pupils = new Map<string, number>();
  for (const each of unplaced) pupils.set(each.className, (pupils.get(each.className) ?? 0) + each.pupils);
  const isOpen = (className: string) => (day: Day) => !isOnPlacement(className, day);
  const common = days.find((day) => [...pupils.keys()].every((className) => isOpen(className)(day)));
  const fill = (day: Day, count: number) => Array.from({ length: Math.ceil(count / seats) }, () => day);
  if (common)
    return fill(
      common,
      [...pupils.values()].reduce((sum, count) => sum + count, 0),
    );
  const own = [...pupils].map(([className, count]) => [days.find(isOpen(className)), count] as const);
  return own.every(([day]) => day !== undefined)
    ? own.flatMap(([day, count]) => (day ? fill(day, count) : []))
    : undefined;
}

/** What would place those who are left, each remedy by itself, in small steps. None where nobody is left. */
export function* listRemedies(
  input: PlanInput,
  unplaced: readonly Unplaced[],
): Generator<undefined, Remedy[]> {
  const { means } = input;
  const left = unplaced.reduce((sum, { pupils }) => sum + pupils, 0);
  const seats = Math.max(0, ...means.rooms.map((room) => Math.min(room.seats, means.groupSize)));
  if (left === 0 || seats === 0) return [];
  const isLong = unplaced.some(({ isExtraTime }) => isExtraTime);
  const { longSlotMinutes, slotMinutes } = reckonSituation(input);
  const minutes = isLong ? longSlotMinutes : slotMinutes;
  const remedies: Remedy[] = [];
  const slotDays = findSlotDays(input, unplaced, seats);
  if (slotDays && (yield* fits(input, { rooms: makeSlots(means, { days: slotDays, minutes, seats }) }))) {
    remedies.push({ kind: 'add-slots', slots: slotDays.length, minutes, seats });
  }

  const period = means.period;
  const from = period.to < input.today ? addDays(input.today, -1) : period.to;
  const extendTo = (days: number) => ({ period: { ...period, to: addDays(from, days) } });
  const last = countDays(from, getLastDay(input));
  const days = yield* findLeast(0, last, (value) => fits(input, extendTo(value)));
  if (days !== undefined) remedies.push({ kind: 'extend', to: addDays(from, days) });

  const most = Math.max(...means.rooms.map((room) => room.seats));
  const groupSize = yield* findLeast(means.groupSize, most, (value) => fits(input, { groupSize: value }));
  if (groupSize !== undefined) remedies.push({ kind: 'larger-groups', groupSize });

  for (const room of means.rooms) {
    if (!(yield* fits(input, { rooms: copyRoom(room, means.rooms) }))) continue;
    remedies.push({ kind: 'add-room', like: room.name });
    break;
  }
  return remedies;
}
