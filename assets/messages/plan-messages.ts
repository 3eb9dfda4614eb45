import type { HeadcountFault } from '../../checklist/session-plan/check-headcount.ts';
import type { MeansFault } from '../../checklist/session-plan/check-means.ts';
import type { EditFault } from '../../checklist/session-plan/edit-plan.ts';
import type { SessionStage } from '../../checklist/session-plan/match-sessions.ts';
import type { UnplacedReason, Weekday } from '../../checklist/session-plan/model.ts';
import type { ReadingProblem } from '../../checklist/session-plan/read-headcounts.ts';
import type { Doubt } from '../../checklist/year-calendar.ts';

/** The four parts of the plan's page, by the ids of their headings. */
export type PlanPart = 'headcounts' | 'means' | 'sessions' | 'output';

/** Why nothing was read of a file or of a text. */
type SourceFault = 'too-big' | 'unreadable' | 'empty' | 'no-classes';

/** What would place everyone, with its day in words. */
export type RemedySaid =
  | { readonly kind: 'add-slots'; readonly slots: number; readonly minutes: number }
  | { readonly kind: 'add-room'; readonly like: string }
  | { readonly kind: 'extend'; readonly to: string }
  | { readonly kind: 'larger-groups'; readonly groupSize: number };

/** What is wrong with a session, its names in words. That of its day is said by the advice on days. */
export type ConflictSaid =
  | { readonly kind: 'room-twice'; readonly name: string; readonly other: string }
  | {
      readonly kind: 'closed-day' | 'outside-period' | 'outside-hours' | 'unknown-room' | 'past';
      readonly name: string;
    }
  | { readonly kind: 'placement'; readonly name: string; readonly className: string }
  | {
      readonly kind: 'seats' | 'group-size';
      readonly name: string;
      readonly pupils: number;
      readonly most: number;
    }
  | { readonly kind: 'too-short'; readonly name: string; readonly minutes: number }
  | {
      readonly kind: 'headcount';
      readonly className: string;
      readonly planned: number;
      readonly expected: number;
    };

/** What differs between a session planned and the one on Pix, in words. */
export interface DifferenceSaid {
  readonly field: 'day' | 'room' | 'time' | 'candidates';
  readonly planned: string;
  readonly seen: string;
}

/** What can be printed. */
export const PRINT_KINDS = ['week', 'room', 'class', 'invigilator', 'door'] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

/** What can be saved as a file. */
export const FILE_KINDS = ['ics', 'csv', 'ods'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The words of the plan's page: who is to be certified. */
interface HeadcountMessages {
  readonly headcountsIntro: string;
  readonly className: string;
  readonly pupils: string;
  readonly extraTime: string;
  readonly addClass: string;
  readonly removeClass: (name: string) => string;
  readonly fieldOf: (field: string, name: string) => string;
  readonly noClass: string;
  readonly classesSum: (classes: number, pupils: number, extraTime: number) => string;
  readonly certifiableSeen: (count: number, day: string) => string;
  readonly certifiableLabel: string;
  readonly certifiableHint: string;
  readonly certifiableSame: string;
  readonly certifiableMore: (more: number) => string;
  readonly certifiableFewer: (fewer: number) => string;
  readonly headcountFaults: Readonly<Record<HeadcountFault, string>>;
  readonly paste: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly readPasted: string;
  readonly pickFile: string;
  readonly sourceFaults: Readonly<Record<SourceFault, string>>;
  readonly cutShort: string;
  readonly understood: string;
  readonly columnOf: Readonly<Record<'className' | 'pupils' | 'extraTime', string>>;
  readonly columnName: (number: number, example: string) => string;
  /** The column of classes, while none looks like it. */
  readonly chooseColumn: string;
  readonly noColumn: string;
  readonly onePupilARow: string;
  readonly problem: (problem: ReadingProblem) => string;
  /** Of the problems of a reading, how many more there are than are shown. */
  readonly moreProblems: (count: number) => string;
  readonly keepRead: (classes: number) => string;
  readonly addRead: string;
  readonly cancel: string;
  readonly replacesClasses: (classes: number) => string;
}

/** The words of the plan's page: what sessions are planned with. */
interface MeansMessages {
  readonly meansIntro: string;
  readonly site: string;
  readonly siteHint: string;
  readonly usualInvigilators: string;
  readonly invigilatorsHint: string;
  /** Those of one session, and the heading of their column. */
  readonly invigilators: string;
  readonly onThisComputer: string;
  readonly withInvigilators: string;
  readonly invigilatedBy: (names: string) => string;
  readonly rooms: string;
  readonly roomName: string;
  readonly roomCalled: (name: string) => string;
  readonly seats: string;
  readonly addRoom: string;
  readonly addRoomLike: (name: string) => string;
  readonly newRoom: (number: number) => string;
  readonly removeRoom: (name: string) => string;
  readonly weekly: string;
  readonly weeklyHint: string;
  readonly sameHours: string;
  readonly hoursFault: string;
  readonly numberFault: (from: number, to: number) => string;
  /** Of the field of an hour. */
  readonly startFault: string;
  readonly midnightFault: string;
  readonly nameFault: string;
  /** A name that is too long, or too heavy, to be kept. */
  readonly longName: string;
  readonly dateFault: string;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly exceptions: string;
  readonly exceptionsHint: string;
  readonly exceptionDay: string;
  readonly exceptionHours: string;
  readonly exception: (day: string, hours: string) => string;
  readonly add: string;
  readonly remove: string;
  readonly removeNamed: (what: string) => string;
  readonly lengths: string;
  readonly slotMinutes: string;
  readonly longSlotMinutes: string;
  readonly pauseMinutes: string;
  readonly groupSize: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly periodHint: string;
  readonly catchUp: string;
  readonly catchUpWanted: string;
  readonly catchUpPeriod: string;
  readonly catchUpSessions: string;
  readonly catchUpHint: (count: number) => string;
  readonly closedDays: string;
  readonly closedDaysHint: string;
  readonly day: string;
  readonly placements: string;
  readonly placementsHint: string;
  readonly placementClasses: string;
  readonly placement: (from: string, to: string, classes: string) => string;
  readonly allClasses: string;
  readonly moreMeans: string;
  readonly daysLeftOut: string;
  readonly howTo: string;
  readonly preference: string;
  readonly preferences: Readonly<Record<'early' | 'spread', string>>;
  readonly groups: string;
  readonly groupings: Readonly<Record<'even' | 'full', string>>;
  readonly extraTimeSeating: string;
  readonly extraTimeSeatings: Readonly<Record<'own-group' | 'longer-slot', string>>;
  readonly meansFault: (fault: MeansFault) => string;
}

/** The words of the plan's page: the sessions. */
interface SessionMessages {
  readonly makePlan: string;
  readonly makeAgain: string;
  readonly makeAgainHint: string;
  readonly planning: string;
  readonly undo: string;
  readonly redo: string;
  readonly noPlan: string;
  readonly needsClasses: string;
  readonly needsRoom: string;
  readonly planned: (sessions: number, pupils: number) => string;
  readonly plannedDays: (from: string, to: string) => string;
  readonly plannedCatchUp: (count: number) => string;
  readonly packed: string;
  readonly unplaced: (
    className: string,
    pupils: number,
    isExtraTime: boolean,
    reason: UnplacedReason,
  ) => string;
  readonly unplacedHeading: (pupils: number) => string;
  readonly remedies: (remedies: readonly RemedySaid[]) => string;
  readonly extendTo: (day: string) => string;
  readonly groupsOf: (size: number) => string;
  readonly catchUpMissing: (count: number) => string;
  readonly conflicts: (count: number) => string;
  readonly conflict: (conflict: ConflictSaid) => string;
  readonly ofSession: (name: string, sentence: string) => string;
  readonly onPix: (stage: Exclude<SessionStage, 'planned'>, count: number, of: number) => string;
  readonly strays: (count: number) => string;
  /** Two sessions on Pix for one that is planned. */
  readonly double: (name: string, numbers: readonly string[]) => string;
  /** An hour in a sentence, of `HH:MM`. */
  readonly clock: (time: string) => string;
  readonly difference: (name: string, difference: DifferenceSaid) => string;
  readonly stages: Readonly<Record<SessionStage, string>>;
  readonly supposed: string;
  readonly locked: string;
  readonly view: string;
  readonly views: Readonly<Record<'calendar' | 'table', string>>;
  readonly weekOf: (day: string, sessions: number) => string;
  readonly week: string;
  readonly previousWeek: string;
  readonly nextWeek: string;
  readonly noSession: string;
  readonly catchUpName: string;
  readonly groupColumn: string;
  readonly pupilsColumn: string;
  readonly hoursColumn: string;
  readonly roomColumn: string;
  readonly stateColumn: string;
  readonly changeColumn: string;
  readonly change: string;
  readonly changeNamed: (name: string) => string;
  readonly pupilsCount: (count: number) => string;
  readonly extraTimeCount: (count: number) => string;
  readonly editing: (name: string) => string;
  readonly start: string;
  readonly room: string;
  readonly earlierDay: string;
  readonly laterDay: string;
  readonly pupilsOf: (className: string) => string;
  readonly lock: string;
  readonly lockHint: string;
  readonly removeSession: string;
  readonly close: string;
  readonly movedTo: (name: string, day: string) => string;
  readonly editFaults: Readonly<Record<EditFault, string>>;
  readonly dragHint: string;
}

/** The words of the plan's page: out of the browser. */
interface OutputMessages {
  readonly outputIntro: string;
  readonly files: Readonly<Record<FileKind, string>>;
  readonly fileName: string;
  readonly filesHint: string;
  readonly fileFailed: string;
  readonly printKinds: Readonly<Record<PrintKind, string>>;
  readonly printLabel: string;
  readonly print: string;
  readonly printHint: string;
  readonly sheets: (count: number) => string;
  readonly eventSummary: (name: string) => string;
  readonly eventDetail: (pupils: number) => string;
  readonly columns: Readonly<
    Record<
      | 'site'
      | 'group'
      | 'class'
      | 'pupils'
      | 'extraTime'
      | 'day'
      | 'start'
      | 'end'
      | 'room'
      | 'kind'
      | 'number',
      string
    >
  >;
  readonly kinds: Readonly<Record<'exam' | 'catch-up', string>>;
  readonly weekTitle: (day: string) => string;
  readonly roomTitle: (room: string) => string;
  readonly classTitle: (className: string) => string;
  readonly invigilatorTitle: string;
  readonly place: string;
  readonly when: string;
  readonly who: string;
  readonly whoCounts: (pupils: number, extraTime: number) => string;
  readonly times: string;
  readonly startsAt: (time: string) => string;
  readonly endsAt: (time: string) => string;
  readonly endsLaterAt: (time: string) => string;
  readonly roomUntil: (time: string) => string;
  readonly codes: string;
  readonly sessionNumber: string;
  readonly accessCode: string;
  readonly password: string;
  readonly codesHint: string;
  readonly duringHeading: string;
  readonly during: readonly string[];
  readonly incidentHeading: string;
  readonly incident: readonly string[];
  readonly notesHeading: string;
  readonly doorTitle: string;
  readonly doorSilence: string;
  readonly doorFromTo: (from: string, to: string) => string;
}

/** All that the plan's page, and what leads to it, says. */
export interface PlanMessages extends HeadcountMessages, MeansMessages, SessionMessages, OutputMessages {
  readonly planTitle: string;
  readonly planFor: (establishment: string | undefined, schoolYear: string) => string;
  readonly planNav: string;
  readonly parts: Readonly<Record<PlanPart, string>>;
  readonly reading: string;
  readonly onlyHere: string;
  readonly notSaved: string;
  /** What was planned before the establishment was known. */
  readonly earlierPlan: (classes: number, sessions: number) => string;
  readonly takeEarlier: string;
  readonly newer: string;
  readonly unreadable: string;
  readonly southern: string;
  /** What is doubtful about the holidays of the period. */
  readonly holidaysDoubt: Readonly<Record<Doubt, string>>;
  readonly seeDates: string;
  readonly nextSessions: string;
  readonly shortNone: string;
  readonly openPlan: string;
}
