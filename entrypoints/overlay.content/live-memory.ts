import type { LiveAnswer, LiveVerdict } from '../../components/live/live-answer.ts';
import type { SurfaceModel } from '../../components/surface/surface-model.ts';

/** What was made last of a document, and from what: of anything else it says nothing. It outlives the page views. */
export interface LiveMemory {
  model?: SurfaceModel;
  live?: LiveAnswer;
  /** Of the campaign or session that was on screen last: another page may be of it too. */
  here?: LiveVerdict | undefined;
}
