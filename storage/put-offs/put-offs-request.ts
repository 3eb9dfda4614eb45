import * as v from 'valibot';
import { isSchoolYear, type SchoolYear } from '../../checklist/school-year.ts';
import { isStepId, type StepId } from '../../checklist/steps.ts';

/** "How often was this step put off?", from the details of a card or the popup to the background. A number answers. */
export const putOffsRequestSchema = v.object({
  type: v.literal('count-put-offs'),
  scope: v.object({
    establishment: v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/)),
    schoolYear: v.custom<SchoolYear>((value) => typeof value === 'string' && isSchoolYear(value)),
  }),
  step: v.custom<StepId>((value) => typeof value === 'string' && isStepId(value)),
});
export type PutOffsRequest = v.InferOutput<typeof putOffsRequestSchema>;
