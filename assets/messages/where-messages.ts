import type { NudgeId } from '../../checklist/nudges/nudge-ids.ts';
import type { BaseStepId, StepId } from '../../checklist/steps.ts';

/**
 * What the hint of "Montrer où" says to do with what it points at, in one language: twelve words at most. The background
 * alone has them.
 */
export interface WhereMessages {
  /** What is pointed at leads to where the step is done. */
  readonly through: string;
  /** On the pages where a step is done, unless said otherwise below. `{year}`: the year in which the school year began. */
  readonly steps: Readonly<Record<BaseStepId, string>>;
  /** The first step in two times where the school year does not begin in August. */
  readonly archiveUndated: string;
  /** On one page, by its id: by step, or `through`. */
  readonly pages: Readonly<Record<string, Readonly<Partial<Record<StepId, string>>> | 'through'>>;
  /** The same of an advice; where it is not the same on all its pages, by their ids, and `others`. */
  readonly nudges: Readonly<Partial<Record<NudgeId, string | Readonly<Record<string, string>>>>>;
  /** Said where what an advice points at is not there, in the place of the words to look for. `{session}`: its number. */
  readonly missingNudges: Readonly<Partial<Record<NudgeId, string>>>;
}
