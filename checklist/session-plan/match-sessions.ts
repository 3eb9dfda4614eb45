import type { Day } from '../day.ts';
import type { SeenSession } from '../findings.ts';
import { foldRoom } from '../fold-words.ts';
import type { Plan, PlannedSession } from './model.ts';

/** How far a planned session has come on Pix, in order: each includes those before it. */
export const PROGRESS_STAGES = ['planned', 'created', 'enrolled', 'run', 'finalised'] as const;
export type SessionStage = (typeof PROGRESS_STAGES)[number];

/** Where what Pix shows differs from the plan: told, never put right by itself. */
export type Difference =
  | { readonly field: 'day' | 'room' | 'time'; readonly planned: string; readonly seen: string }
  | { readonly field: 'candidates'; readonly planned: number; readonly seen: number };

export interface Match {
  readonly session: PlannedSession;
  readonly stage: SessionStage;
  readonly seen?: SeenSession;
  /** Its number was not noted: it is known by its day, hour and room, or by all of them but one. */
  readonly isSupposed: boolean;
  readonly differences: readonly Difference[];
  /** The numbers of others on Pix of the same day, hour and room: it was created more than once. */
  readonly doubles?: readonly string[];
}

export interface Matching {
  /** In the order of the plan. */
  readonly matches: readonly Match[];
  /** Sessions on Pix that no planned one answers to. */
  readonly strays: readonly SeenSession[];
  /** How many planned sessions have come so far: "3 sur 11 créées" is `created` of `planned`. */
  readonly counts: Readonly<Record<SessionStage, number>>;
}

/** `HH:MM` of minutes after midnight, as a form has it. */
export function formatStart(minutes: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Of all the classes of a session. */
export const countPupils = ({ parts }: PlannedSession) => parts.reduce((sum, { pupils }) => sum + pupils, 0);

const isSameRoom = (planned: string, seen: string | undefined) =>
  seen !== undefined && foldRoom(seen) === foldRoom(planned);

/** What is read of a session that is being created, or was. */
export interface SeenPlace {
  readonly day?: Day | undefined;
  /** Local time of its start, `HH:MM`. */
  readonly time?: string | undefined;
  readonly room?: string | undefined;
}

/** How many of day, hour and room are those of a planned session. */
export function countAgreeing({ day, start, room }: PlannedSession, seen: SeenPlace): number {
  const isSameTime = seen.time?.padStart(5, '0') === formatStart(start);
  return Number(seen.day === day) + Number(isSameTime) + Number(isSameRoom(room, seen.room));
}

/** Day, hour and room. */
const ALL_AGREEING = 3;

function listDifferences(session: PlannedSession, seen: SeenSession): Difference[] {
  const { day, room, start } = session;
  const pupils = countPupils(session);
  const time = seen.time?.padStart(5, '0');
  const differences: Difference[] = [];
  if (seen.day !== undefined && seen.day !== day)
    differences.push({ field: 'day', planned: day, seen: seen.day });
  if (time !== undefined && time !== formatStart(start)) {
    differences.push({ field: 'time', planned: formatStart(start), seen: time });
  }
  if (seen.room !== undefined && !isSameRoom(room, seen.room)) {
    differences.push({ field: 'room', planned: room, seen: seen.room });
  }
  // Who is absent from a catch-up session is not known; nor is an enrolment that has not begun another number.
  if (seen.candidates && session.kind === 'exam' && seen.candidates !== pupils) {
    differences.push({ field: 'candidates', planned: pupils, seen: seen.candidates });
  }
  return differences;
}

/** Those enrolled have had their session: its day was past when it was seen. The list does not say that it can be finalised. */
const wasOver = ({ day }: PlannedSession, seen: SeenSession) => seen.read > (seen.day ?? day);

function getStage(session: PlannedSession, seen: SeenSession | undefined): SessionStage {
  const { pixNumber } = session;
  if (!seen) return pixNumber === undefined ? 'planned' : 'created';
  if (seen.status === 'finalised' || seen.status === 'processed') return 'finalised';
  if (seen.canFinalise) return 'run';
  if (!seen.candidates) return 'created';
  return wasOver(session, seen) ? 'run' : 'enrolled';
}

/** Of sessions that are one, created twice: that with the most candidates, else the one created first. */
const byUse = (first: SeenSession, second: SeenSession) =>
  (second.candidates ?? 0) - (first.candidates ?? 0) || Number(first.number) - Number(second.number);

/**
 * The planned sessions answered for by those seen that agree in so many points. Where several agree in all, it was created more
 * than once, and one of them is it; where several agree in a part, none is.
 */
function pair(
  planned: readonly PlannedSession[],
  seen: readonly SeenSession[],
  agreeing: number,
): Map<PlannedSession, SeenSession> {
  const agree = (session: PlannedSession) => seen.filter((each) => countAgreeing(session, each) === agreeing);
  const found = planned.map((session) => [session, agree(session)] as const);
  const claims = found.flatMap(([, agreed]) => agreed);
  return new Map(
    found.flatMap(([session, agreed]) => {
      const [only, another] = agreed.toSorted(byUse);
      const isClear = agreed.every((each) => claims.filter((claim) => claim === each).length === 1);
      return only && isClear && (!another || agreeing === ALL_AGREEING) ? [[session, only]] : [];
    }),
  );
}

/**
 * Which session seen on Pix each planned one is: by its number once noted, else by day, hour and room, else by two of the three
 * where there is no doubt.
 *
 * @param seen as Pix's pages showed them
 */
export function matchSessions({ sessions }: Pick<Plan, 'sessions'>, seen: readonly SeenSession[]): Matching {
  const byNumber = new Map(seen.map((each) => [each.number, each]));
  const known = new Map<PlannedSession, SeenSession>();
  for (const session of sessions) {
    const own = byNumber.get(session.pixNumber ?? '');
    if (own) known.set(session, own);
  }
  const supposed = new Map<PlannedSession, SeenSession>();
  for (const agreeing of [3, 2]) {
    const used = new Set([...known.values(), ...supposed.values()]);
    const waiting = sessions.filter((each) => each.pixNumber === undefined && !supposed.has(each));
    const free = seen.filter((each) => !used.has(each));
    for (const [session, found] of pair(waiting, free, agreeing)) supposed.set(session, found);
  }
  const taken = new Set([...known.values(), ...supposed.values()]);
  const strays = seen.filter((each) => !taken.has(each));
  const doubled = new Set<SeenSession>();
  const matches = sessions.map((session): Match => {
    const found = known.get(session) ?? supposed.get(session);
    const doubles = found ? strays.filter((each) => countAgreeing(session, each) === ALL_AGREEING) : [];
    for (const each of doubles) doubled.add(each);
    return {
      session,
      stage: getStage(session, found),
      ...(found && { seen: found }),
      isSupposed: supposed.has(session),
      differences: found ? listDifferences(session, found) : [],
      ...(doubles.length > 0 && { doubles: doubles.map(({ number }) => number) }),
    };
  });
  const counts = PROGRESS_STAGES.map((stage, index) => [
    stage,
    matches.filter((match) => PROGRESS_STAGES.indexOf(match.stage) >= index).length,
  ]);
  return {
    matches,
    strays: strays.filter((each) => !doubled.has(each)),
    counts: Object.fromEntries(counts) as Matching['counts'],
  };
}
