import type { Day } from './day.ts';
import type { StepId } from './steps.ts';

/** What the user said of a step. Un-ticking is the state `todo`, not an absence. */
export const MARK_STATES = ['todo', 'done', 'not-applicable'] as const;
export type MarkState = (typeof MARK_STATES)[number];

export interface StepMark {
  readonly state: MarkState;
  /** The day it was marked, in Europe/Paris. */
  readonly day: Day;
  /** Instant of the mark in ms, never going back for one step: the later of two marks wins. */
  readonly at: number;
  /** Parts of the step already done (see `STEP_PARTS`). */
  readonly parts?: readonly string[];
  /** The step is left in peace until this day. */
  readonly putOffUntil?: Day;
}

/** A school year of one establishment: what was said of each step; no entry for a step never touched. */
export type Progress = Readonly<Partial<Record<StepId, StepMark>>>;

/** Keeps, step by step, the later of the two marks: two readings of the same year become one. */
export function mergeProgress(first: Progress, second: Progress): Progress {
  const merged: Partial<Record<StepId, StepMark>> = { ...first };
  for (const [id, mark] of Object.entries(second) as [StepId, StepMark][]) {
    const other = merged[id];
    if (!other || mark.at > other.at) merged[id] = mark;
  }
  return merged;
}

/**
 * The mark that follows `previous` when the user sets a state. Un-ticking a step un-ticks its parts: else a step
 * whose parts are all done could never be un-ticked.
 *
 * @param instant now, in ms; a clock that went back still gives a later mark than `previous`
 */
export function makeMark(
  previous: StepMark | undefined,
  state: MarkState,
  today: Day,
  instant: number,
): StepMark {
  const at = previous ? Math.max(instant, previous.at + 1) : instant;
  const { parts, ...rest } = previous ?? {};
  return { ...rest, ...(parts && state !== 'todo' && { parts }), state, day: today, at };
}
