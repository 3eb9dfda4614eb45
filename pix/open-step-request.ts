import * as v from 'valibot';
import { isStepId, type StepId } from '../checklist/steps.ts';

/**
 * "Open the page of this step", from a card or the popup to the background. It names a step, never an address:
 * nothing but the pages of the catalogue can be opened this way.
 */
export const openStepRequestSchema = v.object({
  type: v.literal('open-step'),
  step: v.custom<StepId>((value) => typeof value === 'string' && isStepId(value)),
  domain: v.picklist(['fr', 'org']),
});
export type OpenStepRequest = v.InferOutput<typeof openStepRequestSchema>;
