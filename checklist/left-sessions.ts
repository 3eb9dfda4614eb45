import { ZONES } from './calendar.ts';
import { addDays, countDays, type Day } from './day.ts';
import type { Findings, SeenSession } from './findings.ts';
import { listToFinalise, sortSessions } from './sessions.ts';
import type { YearCalendar } from './year-calendar.ts';

/** What is left to do in Pix Certif, as its pages were last seen. Each list has the oldest session first. */
export interface LeftSessions {
  /** Their day is past, or they have begun: to be finalised. */
  readonly toFinalise: readonly SeenSession[];
  /** Their day is past, and nobody is in them: to be deleted. */
  readonly empty: readonly SeenSession[];
  /** Nobody is in them yet, a few days ahead: to be filled. */
  readonly toFill: readonly SeenSession[];
  /** Their day is past, and how many candidates they have was not seen, or not whether they are finalised. */
  readonly unknown: readonly SeenSession[];
  /** How many sessions were seen in all. */
  readonly seen: number;
  /** The day on which one was seen last. */
  readonly read?: Day;
}

/** A session without candidates is spoken of so many days before its day. */
const FILL_DAYS = 7;

const isCreated = ({ status = 'created' }: SeenSession) => status === 'created';

/** Sorts out what is left among the sessions seen. */
export function listLeftSessions({ sessions }: Pick<Findings, 'sessions'>, today: Day): LeftSessions {
  const isPast = ({ day }: SeenSession) => day !== undefined && day < today;
  const toFinalise = listToFinalise(sessions).filter(
    (session) => isPast(session) || (session.day === undefined && session.canFinalise === true),
  );
  const others = sortSessions(sessions).filter(
    (session) => isCreated(session) && !toFinalise.includes(session),
  );
  const read = sessions.reduce<Day | undefined>(
    (last, session) => (last !== undefined && last > session.read ? last : session.read),
    undefined,
  );
  return {
    toFinalise: sortSessions(toFinalise),
    empty: others.filter((session) => isPast(session) && session.candidates === 0),
    toFill: others.filter(
      ({ day, candidates }) =>
        candidates === 0 && day !== undefined && day >= today && day <= addDays(today, FILL_DAYS),
    ),
    unknown: others.filter((session) => isPast(session) && session.candidates !== 0),
    seen: sessions.length,
    ...(read !== undefined && { read }),
  };
}

/** How many sessions there is something to do about. */
export const countLeft = ({ toFinalise, empty, toFill, unknown }: LeftSessions): number =>
  toFinalise.length + empty.length + toFill.length + unknown.length;

/** When a session expires: a day, and a local time `HH:MM`. */
export interface Expiry {
  readonly day: Day;
  readonly time: string;
  readonly isOver: boolean;
}

/**
 * When a session expires if it began at its hour: 24 hours after its first candidate starts (pull request 16725 of 1024pix/pix, July
 * 2026). Nothing where its hour is not known, nor overseas, where our clock is not that of the session.
 *
 * @param now local time in Paris, `HH:MM`
 */
export function findExpiry(
  { day, time }: SeenSession,
  { key }: Pick<YearCalendar, 'key'>,
  today: Day,
  now: string,
): Expiry | undefined {
  if (day === undefined || time === undefined || !(ZONES as readonly string[]).includes(key))
    return undefined;
  const ends = addDays(day, 1);
  return { day: ends, time, isOver: ends < today || (ends === today && time.padStart(5, '0') <= now) };
}

/** Days until Pix Certif closes, where that is known and near enough to matter; negative once it has. */
export function findDaysOfAccess(
  { accessEnds, sources }: Pick<YearCalendar, 'accessEnds' | 'sources'>,
  today: Day,
): number | undefined {
  const source = sources.accessEnds;
  if (!accessEnds || source === 'estimated' || source === 'unknown') return undefined;
  return countDays(today, accessEnds);
}
