import type { LiveAnswer } from '../../components/live/live-answer.ts';
import type { SurfaceModel } from '../../components/surface/surface-model.ts';

/** What was made last of a document, and from what: of anything else it says nothing. It outlives the page views. */
export interface LiveMemory {
  model?: SurfaceModel;
  live?: LiveAnswer;
}
