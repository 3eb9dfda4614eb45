import { type Day, getWeekday } from '../day.ts';
import type { Hours, PlannedSession, Room, Weekday } from './model.ts';

const DAY_MINUTES = 1440;

/** Stretches in order, those that touch made one; what is no stretch left out. */
function joinHours(hours: readonly Hours[]): Hours[] {
  const joined: Hours[] = [];
  const inOrder = hours
    .map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(DAY_MINUTES, to) }))
    .filter(({ from, to }) => from < to)
    .sort((first, second) => first.from - second.from);
  for (const { from, to } of inOrder) {
    const last = joined.at(-1);
    if (last && from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}

/** The hours of a room on a day, joined and in order: those of its weekday, or those said for this day. */
export function listFreeHours(
  { weekly, exceptions }: Room,
  day: Day,
  weekday = getWeekday(day) as Weekday,
): Hours[] {
  const exception = exceptions.find((each) => each.day === day);
  return joinHours(exception?.free ?? weekly[weekday] ?? []);
}

/**
 * The hours that sessions already held in the room leave free.
 *
 * @param pauseMinutes kept before and after each of them
 */
export function takeOut(
  hours: readonly Hours[],
  sessions: readonly Pick<PlannedSession, 'start' | 'minutes'>[],
  pauseMinutes: number,
): Hours[] {
  return sessions.reduce<Hours[]>(
    (left, { start, minutes }) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, start - pauseMinutes) },
          { from: Math.max(from, start + minutes + pauseMinutes), to },
        ].filter((each) => each.from < each.to),
      ),
    [...hours],
  );
}

/**
 * The starts of as many slots of one length as the hours hold, each as early as can be: no other way of laying them holds more,
 * so that more free time never holds fewer.
 *
 * @param hours joined and in order
 * @param within where the slots may be; `to` is when the last one has ended
 * @returns minutes after midnight
 */
export function laySlots(
  hours: readonly Hours[],
  minutes: number,
  pauseMinutes: number,
  within: Hours = { from: 0, to: DAY_MINUTES },
): number[] {
  const starts: number[] = [];
  let next = within.from;
  for (const { from, to } of hours) {
    let start = Math.max(from, next);
    while (start + minutes <= Math.min(to, within.to)) {
      starts.push(start);
      next = start + minutes + pauseMinutes;
      start = next;
    }
  }
  return starts;
}
