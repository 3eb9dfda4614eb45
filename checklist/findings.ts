import type { Period } from './calendar.ts';
import type { Day } from './day.ts';
import type { SignalId } from './signals/signal-ids.ts';
import type { StepId } from './steps.ts';

/** What Pix says has become of a session: created, finalised by the establishment, its results sent by Pix. */
export const SESSION_STATUSES = ['created', 'finalised', 'processed'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** A certification session as Pix Certif's pages show it. Never its access code, nor the invigilator's password. */
export interface SeenSession {
  /** Its number, or a UUID: what its address holds. */
  readonly number: string;
  readonly day?: Day;
  /** Local time of its start, `HH:MM`. */
  readonly time?: string;
  readonly room?: string;
  readonly candidates?: number;
  readonly status?: SessionStatus;
  /** Pix offers to finalise it: a candidate has started. */
  readonly canFinalise?: boolean;
  /** The day it was seen last. */
  readonly read: Day;
}

/** A campaign as Pix Orga's pages show it: never its name. */
export interface SeenCampaign {
  readonly number: string;
  readonly code?: string;
  /** The day on which it was created. */
  readonly created?: Day;
  /** How many have begun it, and whose results were received, as the lists count them. */
  readonly participants?: number;
  readonly results?: number;
  /** The day it was seen last. */
  readonly read: Day;
}

/** A value with the day on which a page of Pix said it. */
export interface Dated<Value> {
  readonly value: Value;
  readonly read: Day;
}

/** Dates of the year that Pix's own pages give. */
export interface SeenDates {
  /** The day on which Pix Certif opens to the establishment. */
  readonly accessOpens?: Dated<Day>;
  /** The last day of access to Pix Certif. */
  readonly accessEnds?: Dated<Day>;
  readonly examWindow?: Dated<Period>;
}

/** Something that the user did on Pix, to be proposed as a step done. */
export interface Sighting {
  readonly signal: SignalId;
  /** What tells it from another of its kind: a day, a number of a campaign or a session, or `''`. */
  readonly subject: string;
  /** The day it was seen. */
  readonly day: Day;
  /** What was already ticked when it was seen: that it was done again is all there is to note. */
  readonly isAgain?: boolean;
  /** The user said that it is no reason to tick. */
  readonly isDeclined?: boolean;
}

/** A nudge that the user wants no more of today. */
export interface HiddenNudge {
  readonly nudge: string;
  readonly subject: string;
  readonly day: Day;
}

/** What was found on Pix's pages for one establishment in one school year, kept on this computer alone. */
export interface Findings {
  readonly dates: SeenDates;
  readonly lastImport?: Dated<Day>;
  /** The formats of the file that the import takes (".csv", ".xml, .zip"), kept from year to year. */
  readonly importFormats?: Dated<string>;
  /** How many pupils may be certified, as `/eleves` counted them. */
  readonly certifiable?: Dated<number>;
  /** How many sessions the user plans: typed, in place of what is worked out. */
  readonly target?: number;
  /** The planned session whose values were put in Pix's form last, by its id: the one that is created next. */
  readonly filled?: Dated<string>;
  readonly campaigns: readonly SeenCampaign[];
  readonly sessions: readonly SeenSession[];
  readonly sightings: readonly Sighting[];
  readonly hiddenNudges: readonly HiddenNudge[];
  /** Landmarks looked for and not found, by page, as of the last visit. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
}

export const NO_FINDINGS: Findings = {
  dates: {},
  campaigns: [],
  sessions: [],
  sightings: [],
  hiddenNudges: [],
  missing: {},
};

/** The steps that show the sessions seen. */
export const SESSION_STEPS: readonly StepId[] = ['create-sessions', 'run-exams', 'finalise-and-download'];
/** The step that shows the campaigns seen. */
export const CAMPAIGN_STEP: StepId = 'share-codes';
