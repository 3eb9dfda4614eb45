import type { SessionStatus } from '../../checklist/findings.ts';
import type { DayFault } from '../../checklist/nudges/check-session-day.ts';
import type { ObservedThing } from '../../checklist/observed-thing.ts';
import type { SignalId } from '../../checklist/signals/signal-ids.ts';
import type { StepState } from '../../checklist/step-status.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { DateSource, Doubt } from '../../checklist/year-calendar.ts';
import type { PlanLiveMessages } from './plan-live-messages.ts';
import type { ShortMessages } from './short-messages.ts';

/** What is asked about something seen on Pix: what was seen, then whether to tick. */
type Question = (title: string, subject: string) => string;

/**
 * The words of what is seen on Pix's pages, in one language. The background alone has them: pages are sent whole
 * sentences.
 */
export interface LiveMessages {
  /** Days are in words. "aujourd'hui", "demain", then "dans n jours". */
  readonly inDays: (days: number) => string;

  /** What opens by itself. */
  readonly short: ShortMessages;

  /** Of planned sessions. */
  readonly plan: PlanLiveMessages;

  readonly questions: Readonly<Record<SignalId, Question>>;
  /** The import was seen on another day than today. */
  readonly importedOn: (day: string, title: string) => string;
  /** The same of what was seen on another day than today, for a step and for one of its parts. */
  readonly seenOnDay: (day: string, signal: SignalId, title: string) => string;
  readonly halfSeenOnDay: (day: string, signal: SignalId) => string;
  /** The step is ticked already: was it run again? */
  readonly runAgain: (day: string, title: string) => string;
  /** The other half of a step was seen. */
  readonly noted: (title: string) => string;

  /** What to do about it: as many sessions as the pupils take, once these were counted. */
  readonly groupAdvice: (
    groupSize: number,
    plan?: { readonly certifiable: number; readonly sessions: number },
  ) => string;
  readonly tooManyCandidates: (enrolled: number, ticked: number) => string;
  /** How to tick one group alone. */
  readonly filterAdvice: string;
  readonly splitAdvice: (groupSize: number, split: readonly number[]) => string;
  readonly pageOnlySelected: string;
  readonly leftOut: (left: number) => string;
  readonly dayFault: (day: string, fault: DayFault) => string;
  readonly nearestDay: (day: string, doubt: Doubt | undefined) => string;
  readonly roomOverlap: (number: string, day: string, time: string) => string;
  readonly roomOverlapAdvice: string;
  readonly sessionExpiry: (day: string, time: string) => string;
  readonly sessionExpiryAdvice: string;
  readonly toFinalise: (number: string, day: string) => string;
  /** The same on the page of the session, with the name of its button. */
  readonly finaliseHere: (day: string) => string;
  readonly finaliseHereAdvice: string;
  readonly othersToFinalise: (others: readonly string[]) => string;
  readonly openSession: (number: string) => string;
  readonly certificatesBeforeImport: string;
  readonly certificatesBeforeImportAdvice: string;
  readonly pupilsMoved: (day: string) => string;
  /** `csvFormats`: what the import takes where the file is not Siècle's. */
  readonly pupilsMovedAdvice: (csvFormats: string | undefined, isMember: true | undefined) => string;
  readonly opening: (day: string, when: string) => string;
  readonly openingAdvice: string;
  readonly accessEnd: (day: string, when: string) => string;
  readonly accessEndAdvice: string;

  readonly sessionsSeen: (seen: number, target: number | undefined) => string;
  readonly sessionsRun: (run: number, all: number) => string;
  readonly sessionsFinalised: (finalised: number, all: number) => string;
  /** A heading, and how many sessions are past without anyone in them. */
  readonly withEmpty: (heading: string, empty: number) => string;
  readonly sessionName: (number: string) => string;
  readonly candidates: (count: number) => string;
  readonly room: (room: string) => string;
  readonly statuses: Readonly<Record<SessionStatus, string>>;
  readonly campaignsSeen: (count: number) => string;
  readonly campaignName: (number: string) => string;
  readonly copyCode: (code: string) => string;
  readonly createdUnknown: string;
  readonly createdOn: (day: string) => string;
  /** How many have begun a campaign, and whose results were received. */
  readonly participants: (count: number) => string;
  readonly results: (count: number) => string;
  /** Leads to where campaigns are given a name of the user's own. */
  readonly nameCampaigns: string;
  readonly seenOn: (day: string) => string;

  /** What must be done to the one thing of a page, in place of the title of the step. */
  readonly nowTitles: Readonly<Partial<Record<StepId, string>>>;

  /** "Pourquoi cette étape ici ?", for its user: why a page has the step, and nothing of how a page is read. */
  readonly reasons: Readonly<Record<'only' | 'mostUrgent' | 'lead' | 'ofAll' | 'none', string>>;
  /** `deadline`: where the step stands, to follow a colon. */
  readonly reasonDeadline: (title: string, deadline: string) => string;
  readonly reasonOwnDue: (due: string) => string;
  /** `what`: kinds of things, as `things` names them. */
  readonly reasonRead: (what: readonly string[]) => string;

  /** The lines of the diagnostic, for us. */
  readonly tracePage: (title: string, id: string) => string;
  readonly traceDay: (day: string, schoolYear: string) => string;
  readonly traceState: (title: string, state: StepState) => string;
  /** `due`: the day before which it is due. */
  readonly traceRule: (opens: string, due: string) => string;
  readonly traceOwnDue: (due: string) => string;
  readonly traceDate: (
    name: 'accessEnds' | 'examWindow',
    days: string,
    source: DateSource,
    read?: string,
  ) => string;
  readonly traceOpening: (day: string, read: string) => string;
  readonly traceFound: (what: string, said: string) => string;
  readonly traceAbsent: (what: string) => string;
  readonly traceNothing: string;
  readonly traceMissing: (page: string, landmarks: readonly string[]) => string;
  readonly things: Readonly<Record<ObservedThing, string>>;
  readonly period: (from: string, to: string) => string;
}
