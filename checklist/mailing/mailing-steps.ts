import type { StepId } from '../steps.ts';

/** Whom the user writes to; the head is also who books rooms. Nobody's address is asked for. */
export const AUDIENCES = ['teachers', 'families', 'pupils', 'technician', 'head'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The steps that end in a message (mission/steps.md, "Where each step is done"), each with those it is for, the usual one first. */
const AUDIENCES_BY_STEP = {
  'check-mediacentre': ['technician', 'teachers'],
  'share-codes': ['teachers', 'families', 'pupils'],
  'remind-students': ['teachers', 'pupils', 'families'],
  'themed-campaigns': ['teachers', 'pupils'],
  'check-blocked-sites': ['technician', 'head'],
  'book-rooms': ['head', 'teachers', 'technician'],
} as const satisfies Partial<Record<StepId, readonly [Audience, ...Audience[]]>>;

export type MailingStep = keyof typeof AUDIENCES_BY_STEP;

/** In the order of the year. */
export const MAILING_STEPS = Object.keys(AUDIENCES_BY_STEP) as readonly MailingStep[];

export const isMailingStep = (step: unknown): step is MailingStep =>
  MAILING_STEPS.some((each) => each === step);

/** Whom the message of a step may be for, the usual one first. */
export const listAudiences = (step: MailingStep): readonly [Audience, ...Audience[]] =>
  AUDIENCES_BY_STEP[step];
