import type { Day } from '../day.ts';

/** A time of day in Europe/Paris, `HH:MM`. Times compare as strings. */
export type TimeOfDay = `${number}:${number}`;

/** A minute of a day, as the wall clock in Paris shows it. */
export interface Moment {
  readonly day: Day;
  readonly time: TimeOfDay;
}

/** Whether a text is a time of day: what a field of that kind gives, and an empty one does not. */
export function isTimeOfDay(text: unknown): text is TimeOfDay {
  return typeof text === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether a moment comes after another. */
export function isAfter(first: Moment, second: Moment): boolean {
  return first.day > second.day || (first.day === second.day && first.time > second.time);
}

const PARIS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const HOUR_MS = 3_600_000;

/**
 * The instant (ms since 1970) at which clocks in Paris show a moment, wherever the machine stands. Of an hour that comes twice in
 * autumn, the first; one that the spring night skips is the hour after it.
 */
export function toInstant({ day, time }: Moment): number {
  // Paris is one hour ahead of UTC, or two.
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const inSummer = asUtc - 2 * HOUR_MS;
  return PARIS.format(inSummer) === `${day}, ${time}` ? inSummer : asUtc - HOUR_MS;
}

/** Milliseconds from one moment to another; negative when that is before it. */
export function msBetween(from: Moment, to: Moment): number {
  return toInstant(to) - toInstant(from);
}
