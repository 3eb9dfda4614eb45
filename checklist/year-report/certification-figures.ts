import type { Period } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Findings, SeenSession } from '../findings.ts';
import { countPupils } from '../session-plan/match-sessions.ts';
import type { PlanData } from '../session-plan/plan-data.ts';
import { isClosedSession } from '../year-chart.ts';

/** What became of the certification, in pupils, in the order in which it goes. */
export const FIGURES = ['certifiable', 'planned', 'enrolled', 'run', 'finalised', 'left'] as const;
export type FigureId = (typeof FIGURES)[number];

export interface Figure {
  readonly id: FigureId;
  /** Pupils, or candidates; absent where nobody knows: never 0 for that. */
  readonly pupils?: number;
  /** In how many sessions. */
  readonly sessions?: number;
  /** Not all of it is known: there may be more, or of what is left, less. */
  readonly bound?: 'least' | 'most';
}

/** What the figures are made of. */
export interface FigureSources {
  readonly findings: Pick<Findings, 'certifiable' | 'sessions'>;
  readonly plan: Pick<PlanData, 'sessions' | 'certifiable'>;
  /** The school year, both days included: Pix Certif's lists show other years' sessions too. */
  readonly year: Period;
  readonly today: Day;
}

/** Whether sessions came so far; `undefined` where that cannot be told of one. */
type Reach = (session: SeenSession) => boolean | undefined;

const isEnrolled: Reach = ({ candidates }) => (candidates === undefined ? undefined : candidates > 0);

const isFinalised: Reach = (session) => (session.status === undefined ? undefined : isClosedSession(session));

/** A candidate has started, or it was closed; of one whose day is over, nobody can tell whether it was held. */
function makeIsRun(today: Day): Reach {
  return (session) => {
    if (isClosedSession(session) || session.canFinalise) return true;
    const isPast = session.day === undefined || session.day <= today;
    return isPast && session.candidates !== 0 ? undefined : false;
  };
}

/** Counts the candidates of the sessions that came so far, as far as that is known. */
function countReached(id: FigureId, sessions: readonly SeenSession[], hasReached: Reach): Figure {
  if (sessions.length === 0) return { id };
  const reached = sessions.filter((session) => hasReached(session) === true);
  const isPartial =
    sessions.some((session) => hasReached(session) === undefined) ||
    reached.some(({ candidates }) => candidates === undefined);
  const pupils = reached.reduce((sum, { candidates = 0 }) => sum + candidates, 0);
  // Nothing that is known for sure is not nothing.
  if (isPartial && pupils === 0) return { id };
  return { id, pupils, sessions: reached.length, ...(isPartial && { bound: 'least' }) };
}

function countLeft(certifiable: number | undefined, finalised: Figure): Figure {
  if (certifiable === undefined || finalised.pupils === undefined) return { id: 'left' };
  return {
    id: 'left',
    pupils: Math.max(0, certifiable - finalised.pupils),
    ...(finalised.bound && { bound: 'most' }),
  };
}

/**
 * The figures of a year's certification, from what pages of Pix have shown on this computer and what was planned. Those certifiable
 * are as Pix counted them, else as they were typed in the plan; what is left are those of them beyond the candidates of finalised
 * sessions.
 */
export function listFigures({ findings, plan, year, today }: FigureSources): readonly Figure[] {
  const certifiable = findings.certifiable?.value ?? plan.certifiable;
  const exams = plan.sessions.filter(({ kind }) => kind === 'exam');
  const sessions = findings.sessions.filter(
    ({ day }) => day === undefined || (day >= year.from && day <= year.to),
  );
  const finalised = countReached('finalised', sessions, isFinalised);
  return [
    { id: 'certifiable', ...(certifiable !== undefined && { pupils: certifiable }) },
    {
      id: 'planned',
      ...(exams.length > 0 && {
        pupils: exams.reduce((sum, session) => sum + countPupils(session), 0),
        sessions: exams.length,
      }),
    },
    countReached('enrolled', sessions, isEnrolled),
    countReached('run', sessions, makeIsRun(today)),
    finalised,
    countLeft(certifiable, finalised),
  ];
}
