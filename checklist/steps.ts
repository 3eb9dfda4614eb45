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
export type StepId = (typeof STEP_IDS)[number];

/** The two halves of `archive-last-year`, done when both are. */
export const STEP_PARTS = {
  'archive-last-year': ['save-certifications', 'remove-campaigns'],
} as const satisfies Partial<Record<StepId, readonly string[]>>;

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

export interface Step {
  readonly id: StepId;
  readonly phase: Phase;
  /** First day on which the step is owed. */
  readonly opens: DayRule;
  /** Last day allowed. */
  readonly due: DayRule;
  /** What helps to do it, in the order shown. */
  readonly resources?: readonly ResourceId[];
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

const stepsById = new Map<string, Step>(STEPS.map((step) => [step.id, step]));

/** Whether `id` is one of the sixteen steps this version knows. */
export function isStepId(id: string): id is StepId {
  return stepsById.has(id);
}

/** The step of an id. */
export function getStep(id: StepId): Step {
  const step = stepsById.get(id);
  if (!step) throw new Error(`No step has the id "${id}"`);
  return step;
}
