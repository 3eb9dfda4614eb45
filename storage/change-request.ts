import * as v from 'valibot';
import type { StepMark } from '../checklist/progress.ts';
import { isSchoolYear, type SchoolYear } from '../checklist/school-year.ts';
import { STEP_IDS, type StepId } from '../checklist/steps.ts';
import type { Scope } from './keys.ts';
import { markSchema } from './progress-item.ts';

/**
 * "This step has this mark", from a card or the popup to the background, which alone writes progress: two tabs
 * ticking at once then cannot overwrite each other. The mark bears the instant of the click, however late the
 * background gets to it.
 */
export const changeRequestSchema = v.object({
  type: v.literal('change-step'),
  id: v.pipe(v.string(), v.uuid()),
  scope: v.object({
    establishment: v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/)),
    schoolYear: v.custom<SchoolYear>((value) => typeof value === 'string' && isSchoolYear(value)),
  }),
  step: v.picklist(STEP_IDS),
  mark: markSchema,
});

/** A change as it travels and as the outbox holds it. */
export interface ChangeRequest {
  readonly type: 'change-step';
  /** A UUID: the same change sent twice is one change. */
  readonly id: string;
  readonly scope: Scope;
  readonly step: StepId;
  readonly mark: StepMark;
}

/** Where the change went, or why nothing was written: a newer version wrote the data, or both areas refused. */
const OUTCOMES = ['sync', 'local', 'newer-version', 'refused'] as const;
export type ChangeOutcome = (typeof OUTCOMES)[number];

/** The background's answer, checked: an answer that is none of ours counts as refused. */
export function parseChangeOutcome(raw: unknown): ChangeOutcome {
  return OUTCOMES.find((outcome) => outcome === raw) ?? 'refused';
}
