import type { Day } from '../day.ts';
import type { Findings, SeenSession } from '../findings.ts';
import type { PageSight } from '../page-sight.ts';
import type { KnownPlan } from '../session-plan/follow-plan.ts';
import type { Difference } from '../session-plan/match-sessions.ts';
import type { PlannedSession } from '../session-plan/model.ts';
import type { StepStatus } from '../step-status.ts';
import type { StepId } from '../steps.ts';
import type { YearCalendar } from '../year-calendar.ts';
import type { SessionDayFault } from './check-session-day.ts';
import type { NudgeId } from './nudge-ids.ts';

/** When, where and for whom an advice is worked out. */
export interface NudgeContext {
  readonly today: Day;
  /** Time of day, `HH:MM`. */
  readonly now: string;
  /** Id of the page in the catalogue. */
  readonly page: string;
  /** The number of the session that the page is about. */
  readonly session?: string | undefined;
  readonly sight: PageSight;
  readonly findings: Findings;
  readonly calendar: YearCalendar;
  readonly groupSize: number;
  readonly getStatus: (step: StepId) => StepStatus;
  /** What the user plans, if anything. */
  readonly plan?: KnownPlan | undefined;
}

/** What an advice says, by its id. */
export interface NudgeSayings {
  'group-size': /** The advice alone: nothing counted yet, or room left in the group. */
    | {
        readonly kind: 'advice';
        readonly groupSize: number;
        /** How many pupils may be certified, and the sessions that they take, once that was read. */
        readonly plan?: { readonly certifiable: number; readonly sessions: number };
      }
    /** More candidates than one group: how to spread them, biggest sessions first. */
    | {
        readonly kind: 'too-many';
        readonly groupSize: number;
        readonly candidates: number;
        /** Of these, pupils that are ticked and not enrolled yet, if any. */
        readonly ticked?: number;
        readonly split: readonly number[];
      };
  'page-only-selected': { readonly left: number };
  'session-day': SessionDayFault;
  'room-overlap': { readonly other: SeenSession };
  /** When the session expires, if it began when it was planned to. */
  'session-expiry': { readonly day: Day; readonly time: string };
  /** The soonest of the sessions to finalise, and the numbers of the others that are to be as well. */
  'to-finalise': {
    readonly session: SeenSession;
    readonly others: readonly string[];
    /** The page is its own, and has the button. */
    readonly isHere: boolean;
  };
  'certificates-before-import': Readonly<Record<never, never>>;
  'pupils-moved': {
    readonly since: Day;
    /** Of the user, who may not import: an administrator does it for them. */
    readonly isMember?: true;
  };
  opening: { readonly day: Day; readonly days: number };
  'access-end': { readonly day: Day; readonly days: number };
  'plan-session': {
    readonly session: PlannedSession;
    /** How many of all planned sessions are on Pix. */
    readonly created: number;
    readonly all: number;
  } & (
    | { readonly kind: 'to-create' | 'in-form' | 'all-created' }
    | { readonly kind: 'created'; readonly next: PlannedSession }
  );
  'plan-difference': { readonly session: PlannedSession; readonly differences: readonly Difference[] };
  'plan-trouble': { readonly session: PlannedSession } & (
    | { readonly kind: 'past'; readonly others: number }
    | { readonly kind: 'seats'; readonly pupils: number; readonly seats: number }
  );
  'plan-enrolment': {
    readonly session: PlannedSession;
    readonly planned: number;
    /** Enrolled, and about to be. */
    readonly counted: number;
    /** Of these, ticked and not enrolled yet. */
    readonly ticked: number;
    readonly seats?: number;
  };
}

/** An advice to give. */
export type Nudge = {
  readonly [Id in NudgeId]: {
    readonly id: Id;
    /** What it is about, for "not today" to be about that alone: the number of a session, a day, or `''`. */
    readonly subject: string;
    readonly saying: NudgeSayings[Id];
  };
}[NudgeId];

/** One advice: where it may be given, and when. How often is the same for all: until it is hidden, for the day or for good. */
export interface NudgeRule<Id extends NudgeId> {
  readonly id: Id;
  /** Pages of the catalogue. */
  readonly pages: readonly string[];
  /** Of its pages, those of which its condition asks nothing: it holds or not before they are read. */
  readonly knownAheadOn?: readonly string[];
  /** What to say, and of what; nothing when the condition does not hold. */
  readonly find: (
    context: NudgeContext,
  ) => { readonly subject: string; readonly saying: NudgeSayings[Id] } | undefined;
}
