import { type Day, isDay } from './day.ts';

/**
 * The day that a test build fixes: it writes a real one over this text in the built files, which are otherwise
 * those of production, byte for byte (scripts/extension-builds.ts). No day, so production has none.
 */
const FIXED_TODAY: string = '0000-00-00';

/** The time of day that a test build fixes with its day; no time, so production has none. */
const FIXED_NOW: string = 'hh:mm';

const PARIS_TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
});

const PARIS_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const HOUR_MS = 3_600_000;

/** The day in Europe/Paris at an instant (ms since 1970), wherever the machine stands. */
export function getParisDay(instant: number): Day {
  return PARIS_DAY.format(instant) as Day;
}

/** The current instant in ms. The clock is read in this file only. */
export function readInstant(): number {
  return Date.now();
}

/** Milliseconds on a clock that only goes forward, for measuring short spans; its zero means nothing. */
export function readStopwatch(): number {
  return performance.now();
}

/** Today in Europe/Paris. */
export function readToday(): Day {
  return isDay(FIXED_TODAY) ? FIXED_TODAY : getParisDay(readInstant());
}

/** The time of day in Europe/Paris, `HH:MM`. */
export function readTimeOfDay(): string {
  return /^\d\d:\d\d$/.test(FIXED_NOW) ? FIXED_NOW : PARIS_TIME.format(readInstant());
}

/** The day and the time of day, `HH:MM`, that the clock of the machine shows at an instant (ms since 1970), wherever it stands. */
export function getLocalMoment(instant: number): { day: Day; time: string } {
  // Made anew: a machine that travels takes its zone along.
  const day = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  return { day: day.format(instant) as Day, time: time.format(instant) };
}

/** What the clock of the machine shows now. */
export function readLocalMoment(): { day: Day; time: string } {
  const now = getLocalMoment(readInstant());
  return {
    day: isDay(FIXED_TODAY) ? FIXED_TODAY : now.day,
    time: /^\d\d:\d\d$/.test(FIXED_NOW) ? FIXED_NOW : now.time,
  };
}

/**
 * Milliseconds from `instant` to the start of the next day in Europe/Paris: the first whole hour that is no more of today, since
 * Paris is whole hours ahead of UTC and a day there lasts 23, 24 or 25 of them.
 */
export function msToNextParisDay(instant: number): number {
  let next = instant - (instant % HOUR_MS);
  do next += HOUR_MS;
  while (getParisDay(next) === getParisDay(instant));
  return next - instant;
}
