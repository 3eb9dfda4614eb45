import type { Day } from '../day.ts';
import type { SeenSession } from '../findings.ts';
import { sortPlanned } from './make-sessions.ts';
import {
  countAgreeing,
  type Difference,
  type Match,
  matchSessions,
  type SeenPlace,
} from './match-sessions.ts';
import type { Means, PlannedSession } from './model.ts';

/** What the pages of Pix are compared with: the plan, as it is kept. */
export interface KnownPlan {
  readonly sessions: readonly PlannedSession[];
  readonly means: Pick<Means, 'site' | 'rooms'> | undefined;
}

/** How far a plan has come on Pix. */
export interface FollowedPlan {
  /** Those that are on Pix for sure, each with what was seen of it. */
  readonly matches: readonly Match[];
  /** To be created, soonest first: those that are not on Pix and whose day is not past. */
  readonly waiting: readonly PlannedSession[];
  /** Not on Pix, and their day is past. */
  readonly overdue: readonly PlannedSession[];
  readonly created: number;
  readonly all: number;
}

/** Whether it is that one for sure: its number was noted, or all of its place is the same. What is supposed is still to be created. */
const isSure = ({ session, seen, isSupposed }: Match) =>
  !isSupposed || (seen !== undefined && countAgreeing(session, seen) === 3);

/** @param seen as Pix's pages showed them */
export function followPlan(
  { sessions }: Pick<KnownPlan, 'sessions'>,
  seen: readonly SeenSession[],
  today: Day,
): FollowedPlan {
  const matches = matchSessions({ sessions }, seen).matches.filter(
    (match) => match.stage !== 'planned' && isSure(match),
  );
  const created = new Set(matches.map(({ session }) => session));
  const missing = sortPlanned(sessions.filter((session) => !created.has(session)));
  return {
    matches,
    waiting: missing.filter(({ day }) => day >= today),
    overdue: missing.filter(({ day }) => day < today),
    created: created.size,
    all: sessions.length,
  };
}

/**
 * Which planned session was just created: the one that has its day, hour and room, else the one whose form was filled in last, if
 * there is anything of it. Nothing where neither is sure.
 *
 * @param filled the id of the planned session whose values were put in the form last
 */
export function findCreated(
  { sessions }: Pick<KnownPlan, 'sessions'>,
  seen: SeenPlace,
  filled: string | undefined,
): PlannedSession | undefined {
  const open = sessions.filter(({ pixNumber }) => pixNumber === undefined);
  const own = open.find(({ id }) => id === filled);
  const [exact, another] = open.filter((session) => countAgreeing(session, seen) === 3);
  if (own && countAgreeing(own, seen) === 3) return own;
  if (exact && !another) return exact;
  return own && countAgreeing(own, seen) > 0 ? own : undefined;
}

/** The planned session that a session of Pix is, and what is other than planned but for its candidates. */
export function findPlanned(
  { matches }: FollowedPlan,
  number: string | undefined,
): { readonly session: PlannedSession; readonly differences: readonly Difference[] } | undefined {
  const match =
    number === undefined
      ? undefined
      : matches.find(({ session, seen }) => session.pixNumber === number || seen?.number === number);
  return (
    match && {
      session: match.session,
      differences: match.differences.filter(({ field }) => field !== 'candidates'),
    }
  );
}
