import * as v from 'valibot';
import { isSchoolYear, type SchoolYear } from '../checklist/school-year.ts';

/**
 * "Fill in the form of this page with this planned session", on a press of the user's in a card, or in the panel beside the page,
 * which says in which tab. The background has the plan: what is filled in is not in the message.
 */
export const fillRequestSchema = v.object({
  type: v.literal('fill-session'),
  scope: v.object({
    establishment: v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/)),
    schoolYear: v.custom<SchoolYear>((value) => typeof value === 'string' && isSchoolYear(value)),
  }),
  session: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  language: v.picklist(['fr', 'en']),
  tab: v.optional(v.pipe(v.number(), v.integer())),
});
export type FillRequest = v.InferOutput<typeof fillRequestSchema>;

/** What came of it, in one sentence. */
export interface FillAnswer {
  readonly sentence: string;
  /** All fields hold what they were given. */
  readonly isFilled: boolean;
}
