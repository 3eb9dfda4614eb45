import type { StepId } from '../checklist/steps.ts';
import { CONTENTS } from './contents-catalogue.ts';
import type { Landmarks } from './landmark.ts';

/** What to point at for a step on a page, best first; `undefined` when the page has nothing to point at for it. */
export function getLandmarks(pageId: string, step: StepId): Landmarks | undefined {
  return CONTENTS[pageId]?.landmarks?.[step];
}
