import * as v from 'valibot';
import { STEP_IDS } from '../checklist/steps.ts';

/**
 * "Open the page of this step", from a card or the popup to the background. It names a step, never an address:
 * nothing but the pages of the catalogue can be opened this way.
 */
export const openStepRequestSchema = v.object({
  type: v.literal('open-step'),
  step: v.picklist(STEP_IDS),
  domain: v.picklist(['fr', 'org']),
});
export type OpenStepRequest = v.InferOutput<typeof openStepRequestSchema>;
