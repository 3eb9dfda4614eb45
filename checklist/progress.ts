import type { Day } from './day.ts';
import type { StepId } from './steps.ts';

/** What the user said of a step. Un-ticking is the state `todo`, not an absence. */
export const MARK_STATES = ['todo', 'done', 'not-applicable'] as const;
export type MarkState = (typeof MARK_STATES)[number];

/** A step that the user added to a school year of an establishment. */
export interface OwnStep {
  /** One line. */
  readonly title: string;
  /** The last day allowed, as `MM-DD` of the school year, or the name of the holidays before which it is due. */
  readonly by: string;
  /** Where it is done: the id of a page of Pix, on which it is then shown, or an address of https. */
  readonly at?: string | null | undefined;
  /** It comes back each year. */
  readonly yearly?: boolean | undefined;
}

/** All that the user said of a step. */
export interface StepMark {
  readonly state: MarkState;
  /** The day the state was set, in Europe/Paris; absent for a step whose state was never set. */
  readonly day?: Day;
  /** Parts of the step already done (see `STEP_PARTS`). */
  readonly parts?: readonly string[];
  /** Days on which the step was run again, in order, at most twelve. */
  readonly runs?: readonly Day[];
  readonly note?: string;
  /** Who sees to it: initials, four characters at most. */
  readonly who?: string;
  /** What it is, for a step that the user added. */
  readonly own?: OwnStep;
  /** The user's own deadline. */
  readonly due?: Day;
  /** The step is left in peace until this day. */
  readonly putOffUntil?: Day;
  /** The day on which that was said. */
  readonly putOffOn?: Day;
}

/** A school year of one establishment: what was said of each step; no entry for a step never touched. */
export type Progress = Readonly<Partial<Record<StepId, StepMark>>>;
