import type { DayRule } from './day-rule.ts';

/** The six phases of the Pix year, in order. */
export const PHASES = ['rentree', 'toussaint', 'novembre', 'preparation', 'passation', 'cloture'] as const;
export type Phase = (typeof PHASES)[number];

/** The ids of the sixteen steps, in the order of the académie de Lille's check-list. Ids are for ever. */
export const STEP_IDS = [
  'update-admins',
  'archive-last-year',
  'check-mediacentre',
  'create-autumn-campaigns',
  'import-siecle',
  'share-codes',
  'review-before-autumn-break',
  'remind-students',
  'themed-campaigns',
  'check-certifiable',
  'create-sessions',
  'check-blocked-sites',
  'book-rooms',
  'run-exams',
  'plan-catch-up',
  'finalise-and-download',
] as const;
export type BaseStepId = (typeof STEP_IDS)[number];

/**
 * Stands, among types, for the id of every step that is not of the sixteen: `own:…` for one that the user added, `pack:…` for one
 * of a pack. One name for all of them: what is told of each step by its id must be told of these as well.
 */
export type ExtraStepId = 'own:' | 'pack:';

/** The id of a step of an establishment's list. */
export type StepId = BaseStepId | ExtraStepId;

const ARCHIVE_PARTS = ['save-certifications', 'remove-campaigns'] as const;

/** The two halves of `archive-last-year`, done when both are. */
export const STEP_PARTS = {
  'archive-last-year': ARCHIVE_PARTS,
} as const satisfies Partial<Record<BaseStepId, readonly string[]>>;

/** One of the halves of a step. */
export type StepPart = (typeof STEP_PARTS)[keyof typeof STEP_PARTS][number];

/** Steps done several times a year, each time on a day that is worth keeping. */
export const REPEATABLE_STEPS: readonly StepId[] = [
  'import-siecle',
  'themed-campaigns',
  'check-certifiable',
  'create-sessions',
  'finalise-and-download',
];

/** Pages and documents that help with a step; where they are is among the texts. */
export type ResourceId = 'certification-flyer' | 'sites-to-allow' | 'companion-check';

/** What is said of a step, in the order the card shows it. */
export interface StepWords {
  /** An order, a verb first. */
  readonly title: string;
  /** The same in six words at most, for what opens by itself. */
  readonly short: string;
  /** The source's "Que faire ?". */
  readonly what?: string;
  /** The source's "Pourquoi ?". */
  readonly why?: string;
  /** The source's "Quand ?" without its year. */
  readonly when?: string;
  /** Where it is done, when that is not a page of Pix. */
  readonly where?: string;
  /** What the link to its Pix page opens, when that is not where all of the step is done. */
  readonly placeLabel?: string;
  /** What changed since the source was written. */
  readonly news?: { readonly since?: string; readonly text: string };
}

/**
 * A step as data. What is said of the sixteen is in the catalogues, in two languages, and where they are done in `pix/step-places.ts`; any
 * other step carries its own.
 */
export interface Step {
  readonly id: StepId;
  /** Absent where it is worked out from the deadline: see `findPhase`. */
  readonly phase?: Phase;
  /** First day on which the step is owed; absent: from the start of the school year. */
  readonly opens?: DayRule;
  /** Last day allowed. */
  readonly due: DayRule;
  /** What helps to do it, in the order shown. */
  readonly resources?: readonly ResourceId[];
  /** Its parts, each ticked by itself: it is done when all are. */
  readonly parts?: readonly string[];
  /** What is said of a step that is not of the sixteen. */
  readonly words?: StepWords;
  /** Ids of the pages of Pix on which such a step is shown, its main one first; none for one done outside Pix. */
  readonly pages?: readonly string[];
  /** Where such a step sends outside Pix: an address of https. */
  readonly link?: string;
  /** Whether such a step can be done again, each time on a day that is worth keeping. */
  readonly isRepeatable?: boolean;
}

const RETURN_FROM_AUTUMN: DayRule = { on: 'return-from', holiday: 'autumn' };
const RETURN_FROM_CHRISTMAS: DayRule = { on: 'return-from', holiday: 'christmas' };
const FIRST_SCHOOL_DAY: DayRule = { on: 'first-school-day', plus: 0 };

/**
 * The sixteen steps. Source: the académie de Lille's check-list of 2024-2025 through mission/steps.md, whose
 * dates became these rules; the opening days it does not give are ours.
 */
export const STEPS: readonly Step[] = [
  {
    id: 'update-admins',
    phase: 'rentree',
    opens: { on: 'day', at: 'start', monthDay: '08-20' },
    due: { on: 'day', at: 'start', monthDay: '09-14' },
  },
  {
    id: 'archive-last-year',
    phase: 'rentree',
    parts: ARCHIVE_PARTS,
    opens: { on: 'day', at: 'start', monthDay: '08-20' },
    due: { on: 'day', at: 'start', monthDay: '09-14' },
  },
  {
    id: 'check-mediacentre',
    phase: 'rentree',
    opens: FIRST_SCHOOL_DAY,
    due: { on: 'first-school-day', plus: 14 },
  },
  {
    id: 'create-autumn-campaigns',
    phase: 'rentree',
    opens: FIRST_SCHOOL_DAY,
    due: { on: 'day', at: 'start', monthDay: '09-29' },
  },
  {
    id: 'import-siecle',
    phase: 'rentree',
    opens: FIRST_SCHOOL_DAY,
    due: { on: 'first-school-day', plus: 14 },
  },
  {
    id: 'share-codes',
    phase: 'rentree',
    opens: FIRST_SCHOOL_DAY,
    due: { on: 'day', at: 'start', monthDay: '09-30' },
  },
  {
    id: 'review-before-autumn-break',
    phase: 'toussaint',
    opens: { on: 'day', at: 'start', monthDay: '10-01' },
    due: { on: 'eve-of', holiday: 'autumn' },
  },
  {
    id: 'remind-students',
    phase: 'toussaint',
    opens: RETURN_FROM_AUTUMN,
    due: { on: 'day', at: 'start', monthDay: '11-15' },
  },
  {
    id: 'themed-campaigns',
    phase: 'novembre',
    opens: RETURN_FROM_AUTUMN,
    due: { on: 'day', at: 'start', monthDay: '11-30' },
    resources: ['certification-flyer'],
  },
  {
    id: 'check-certifiable',
    phase: 'novembre',
    opens: RETURN_FROM_AUTUMN,
    due: { on: 'day', at: 'start', monthDay: '11-30' },
  },
  {
    id: 'create-sessions',
    phase: 'preparation',
    opens: { on: 'known-window-start', otherwise: RETURN_FROM_AUTUMN },
    due: { on: 'day', at: 'start', monthDay: '11-30' },
  },
  {
    id: 'check-blocked-sites',
    phase: 'preparation',
    opens: RETURN_FROM_AUTUMN,
    due: { on: 'day', at: 'start', monthDay: '12-14' },
    resources: ['sites-to-allow', 'companion-check'],
  },
  {
    id: 'book-rooms',
    phase: 'preparation',
    opens: RETURN_FROM_AUTUMN,
    due: { on: 'day', at: 'start', monthDay: '12-29' },
  },
  {
    id: 'run-exams',
    phase: 'passation',
    opens: RETURN_FROM_CHRISTMAS,
    due: { on: 'earlier-of-window-end', and: { on: 'day', at: 'end', monthDay: '02-27' } },
  },
  {
    id: 'plan-catch-up',
    phase: 'passation',
    opens: { on: 'day', at: 'end', monthDay: '02-01' },
    due: { on: 'earlier-of-catch-up-end', and: { on: 'day', at: 'end', monthDay: '03-14' } },
  },
  {
    id: 'finalise-and-download',
    phase: 'cloture',
    opens: RETURN_FROM_CHRISTMAS,
    due: { on: 'day', at: 'end', monthDay: '03-31' },
  },
];

/** Whether `id` is one of the sixteen. */
export function isBaseStepId(id: string): id is BaseStepId {
  return STEP_IDS.includes(id as BaseStepId);
}

/** Whether `id` is that of a step of some list, which this computer may know or not. */
export function isStepId(id: string): id is StepId {
  return STEP_IDS.includes(id as BaseStepId) || /^(own|pack):./.test(id);
}

/** Whether `id` is that of a step beside the sixteen. */
export function isExtraStepId(id: string): id is ExtraStepId {
  return isStepId(id) && !isBaseStepId(id);
}

/** Whether `id` is that of a step that a user added. */
export const isOwnStepId = (id: string): boolean => id.startsWith('own:');

/** The step of an id among the sixteen. */
export function getStep(id: StepId): Step {
  const step = STEPS.find((each) => each.id === id);
  if (!step) throw new Error(`No step has the id "${id}"`);
  return step;
}
