import type { PageAims, PageLandmarks } from './landmark.ts';
import type { Observation, PageSignal } from './observation.ts';

/** What we know to be on a page: what to point at, what is read, and what it tells of what was done there. */
export interface PageContents {
  readonly landmarks?: PageLandmarks;
  readonly aims?: PageAims;
  readonly observations?: readonly Observation[];
  readonly signals?: readonly PageSignal[];
}
