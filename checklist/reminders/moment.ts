import type { Day } from '../day.ts';

/** A time of day by the clock of the machine, `HH:MM`. Times compare as strings. */
export type TimeOfDay = `${number}:${number}`;

/** A minute of a day, as the clock of the machine shows it: reminders come at the hour of whoever they are for, overseas too. */
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

/**
 * The instant (ms since 1970) at which the clock of the machine shows a moment. Of an hour that comes twice in autumn, the first; one
 * that the spring night skips is the hour after it.
 */
export function toInstant({ day, time }: Moment): number {
  // Without a zone, a date is of the machine's.
  return Date.parse(`${day}T${time}:00`);
}

/** Milliseconds from one moment to another; negative when that is before it. */
export function msBetween(from: Moment, to: Moment): number {
  return toInstant(to) - toInstant(from);
}
