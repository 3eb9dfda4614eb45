import * as v from 'valibot';
import { STEP_IDS } from '../checklist/steps.ts';
import type { Landmarks } from './landmark.ts';

/** "What to point at for this step on this page", from a card to the background. */
export const landmarksRequestSchema = v.object({
  type: v.literal('read-landmarks'),
  page: v.pipe(v.string(), v.maxLength(60)),
  step: v.picklist(STEP_IDS),
  /** Of what is said beside it. */
  language: v.picklist(['fr', 'en']),
  /** The school year goes from February to December. */
  isSouthern: v.boolean(),
});
/** What to look for, best first, and what to do with it in one line. */
export interface LandmarksAnswer {
  readonly landmarks: Landmarks;
  readonly hint: string;
}
export type LandmarksRequest = v.InferOutput<typeof landmarksRequestSchema>;
