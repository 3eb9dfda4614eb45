import * as v from 'valibot';
import { STEP_IDS } from '../checklist/steps.ts';

/** "What to point at for this step on this page", from a card to the background. */
export const landmarksRequestSchema = v.object({
  type: v.literal('read-landmarks'),
  page: v.pipe(v.string(), v.maxLength(60)),
  step: v.picklist(STEP_IDS),
});
export type LandmarksRequest = v.InferOutput<typeof landmarksRequestSchema>;
