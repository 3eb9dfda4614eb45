import * as v from 'valibot';
import { MARK_STATES } from '../checklist/progress.ts';
import { isSchoolYear, type SchoolYear } from '../checklist/school-year.ts';
import { STEP_IDS } from '../checklist/steps.ts';

/**
 * "Set this step to this state", from a card or the popup to the background, which alone writes progress: two
 * tabs ticking at once then cannot overwrite each other.
 */
export const changeRequestSchema = v.object({
  type: v.literal('change-step'),
  scope: v.object({
    establishment: v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/)),
    schoolYear: v.custom<SchoolYear>((value) => typeof value === 'string' && isSchoolYear(value)),
  }),
  step: v.picklist(STEP_IDS),
  state: v.picklist(MARK_STATES),
});
export type ChangeRequest = v.InferOutput<typeof changeRequestSchema>;

/** Where the change went, or why nothing was written. */
const OUTCOMES = ['sync', 'local', 'newer-version', 'refused'] as const;
export type ChangeOutcome = (typeof OUTCOMES)[number];

/** The background's answer, checked: an answer that is none of ours counts as refused. */
export function parseChangeOutcome(raw: unknown): ChangeOutcome {
  return OUTCOMES.find((outcome) => outcome === raw) ?? 'refused';
}
