import type { Day } from '../day.ts';
import { sortPlanned } from './make-sessions.ts';
import type { GroupPart, Plan, PlannedSession, Unplaced } from './model.ts';
import { planSessions } from './plan-sessions.ts';
import { isSameClass } from './same-class.ts';
import type { PlanInput } from './situation.ts';

/** Why a plan was not changed. */
export type EditFault =
  | 'no-such-session'
  | 'no-such-class'
  | 'not-a-count'
  | 'not-enough-pupils'
  | 'number-taken';

/** A new plan; the one before stays as it was, for whoever takes the change back. */
export type Edit = { readonly plan: Plan } | { readonly fault: EditFault };

/** Whether a plan made again leaves a session as it is. */
export const isKept = ({ isLocked, pixNumber }: PlannedSession) => isLocked || pixNumber !== undefined;

function replace(plan: Plan, id: string, change: (session: PlannedSession) => PlannedSession): Edit {
  if (!plan.sessions.some((session) => session.id === id)) return { fault: 'no-such-session' };
  const sessions = plan.sessions.map((session) => (session.id === id ? change(session) : session));
  return { plan: { ...plan, sessions: sortPlanned(sessions) } };
}

/** What is left without a session, with more pupils (or, below 0, fewer) of a class. */
function addUnplaced(unplaced: readonly Unplaced[], { className, pupils, extraTime }: GroupPart): Unplaced[] {
  const added = [
    { className, pupils: pupils - extraTime, isExtraTime: false, reason: 'by-hand' as const },
    { className, pupils: extraTime, isExtraTime: true, reason: 'by-hand' as const },
  ].filter((each) => each.pupils > 0);
  const isSame = (first: Unplaced, second: Unplaced) =>
    isSameClass(first.className, second.className) &&
    first.isExtraTime === second.isExtraTime &&
    first.reason === second.reason;
  const others = unplaced.filter((each) => !added.some((more) => isSame(each, more)));
  return [
    ...others,
    ...added.map((more) => ({
      ...more,
      pupils: more.pupils + (unplaced.find((each) => isSame(each, more))?.pupils ?? 0),
    })),
  ];
}

/**
 * Moves a session to another day, hour or room, and locks it: what was moved by hand stays. Whether it may be there is for
 * `findConflicts` to say.
 *
 * @param to `start` in minutes after midnight; what is left out stays
 * @returns the very same plan where it is there already
 */
export function moveSession(
  plan: Plan,
  id: string,
  to: { readonly day?: Day; readonly start?: number; readonly room?: string },
): Edit {
  const session = plan.sessions.find((each) => each.id === id);
  const isThere =
    session && Object.entries(to).every(([key, value]) => session[key as keyof typeof to] === value);
  return isThere ? { plan } : replace(plan, id, (each) => ({ ...each, ...to, isLocked: true }));
}

/** Locks a session, or unlocks it: one that was created on Pix is kept all the same. */
export function lockSession(plan: Plan, id: string, isLocked: boolean): Edit {
  return replace(plan, id, (session) => ({ ...session, isLocked }));
}

/** Notes the number of a session once it is created on Pix; `undefined`: it is no longer there. */
export function noteCreated(plan: Plan, id: string, pixNumber: string | undefined): Edit {
  const isTaken = plan.sessions.some((each) => each.id !== id && each.pixNumber === pixNumber);
  if (pixNumber !== undefined && isTaken) return { fault: 'number-taken' };
  return replace(plan, id, ({ pixNumber: _before, ...session }) => ({
    ...session,
    ...(pixNumber !== undefined && { pixNumber }),
  }));
}

/** Takes a session out; its pupils are unplaced until the plan is made again. */
export function removeSession(plan: Plan, id: string): Edit {
  const removed = plan.sessions.find((session) => session.id === id);
  if (!removed) return { fault: 'no-such-session' };
  return {
    plan: {
      ...plan,
      sessions: plan.sessions.filter((session) => session !== removed),
      unplaced: removed.parts.reduce(addUnplaced, [...plan.unplaced]),
      catchUpMissing: plan.catchUpMissing + Number(removed.kind === 'catch-up'),
    },
  };
}

/** A group with so many ordinary pupils fewer. */
const takeFrom = (part: GroupPart, count: number): GroupPart => ({ ...part, pupils: part.pupils - count });

/** Takes ordinary pupils of a class from where they may be taken: those without a session, then the last sessions. */
function gather(plan: Plan, id: string, className: string, wanted: number): Plan | undefined {
  let missing = wanted;
  const take = (available: number) => {
    const taken = Math.min(available, missing);
    missing -= taken;
    return taken;
  };
  const unplaced = plan.unplaced
    .map((each) =>
      isSameClass(each.className, className) && !each.isExtraTime
        ? { ...each, pupils: each.pupils - take(each.pupils) }
        : each,
    )
    .filter(({ pupils }) => pupils > 0);
  const sessions = plan.sessions
    .toReversed()
    .map((session) => {
      if (session.id === id || isKept(session)) return session;
      const parts = session.parts.map((part) =>
        isSameClass(part.className, className) ? takeFrom(part, take(part.pupils - part.extraTime)) : part,
      );
      return { ...session, parts: parts.filter(({ pupils }) => pupils > 0) };
    })
    .filter(({ kind, parts }) => kind === 'catch-up' || parts.length > 0)
    .toReversed();
  return missing > 0 ? undefined : { ...plan, unplaced, sessions };
}

/**
 * Changes how many pupils of a class are in a session, and locks it. Those who leave are unplaced, ordinary ones first; those
 * who come are taken from the unplaced, then from the last sessions of the class that are not kept, and have no extra time.
 *
 * @param pupils those with extra time included; 0 takes the class out, and the session with its last class
 * @returns the very same plan where they are as many already
 */
export function resizeGroup(plan: Plan, id: string, className: string, pupils: number): Edit {
  const session = plan.sessions.find((each) => each.id === id);
  if (!session) return { fault: 'no-such-session' };
  const part = session.parts.find((each) => each.className === className);
  if (!part) return { fault: 'no-such-class' };
  if (!Number.isInteger(pupils) || pupils < 0) return { fault: 'not-a-count' };
  const more = pupils - part.pupils;
  if (more === 0) return { plan };
  const from = more > 0 ? gather(plan, id, className, more) : plan;
  if (!from) return { fault: 'not-enough-pupils' };
  const extraTime = Math.min(part.extraTime, pupils);
  const parts = session.parts
    .map((each) => (each === part ? { ...part, pupils, extraTime } : each))
    .filter((each) => each.pupils > 0);
  const sessions = from.sessions.map((each) => (each.id === id ? { ...each, parts, isLocked: true } : each));
  const leaving = { ...part, pupils: Math.max(0, -more), extraTime: part.extraTime - extraTime };
  return {
    plan: {
      ...from,
      sessions: sessions.filter((each) => each.kind === 'catch-up' || each.parts.length > 0),
      unplaced: addUnplaced(from.unplaced, leaving),
    },
  };
}

/** The plan made again around what is locked or created on Pix. */
export function planAgain(plan: Plan, input: Omit<PlanInput, 'kept'>): Plan {
  return planSessions({ ...input, kept: plan.sessions.filter(isKept) });
}
