import { browser } from 'wxt/browser';
import type { Language } from '../../assets/messages/messages.ts';
import type { StepId } from '../../checklist/steps.ts';
import { findLandmark, readPageLanguage } from '../../pix/find-landmark.ts';
import { getLandmarkLabel } from '../../pix/landmark.ts';
import type { LandmarksAnswer, LandmarksRequest } from '../../pix/landmarks-request.ts';
import type { PixPage } from '../../pix/page.ts';
import { pointAt } from './point-at.ts';

export interface ShowWhereContext {
  readonly page: PixPage;
  readonly step: StepId;
  /** Of what is said beside the landmark. */
  readonly language: Language;
  readonly layer: Node;
  readonly onEnd: () => void;
  readonly signal: AbortSignal;
}

/** What came of it: pointed at, not on the page under that label, or the page was left meanwhile. */
export type Pointing = 'shown' | 'gone' | { readonly missing: string };

/**
 * Points at what a step needs on the page. What to look for is asked of the background, which has it for all pages: the
 * content script carries none of it.
 *
 * @throws what the browser says when the background cannot be reached
 */
export async function showWhere({
  page,
  step,
  language,
  signal,
  ...options
}: ShowWhereContext): Promise<Pointing> {
  const request: LandmarksRequest = { type: 'read-landmarks', page: page.id, step, language };
  const answer: LandmarksAnswer | null | undefined = await browser.runtime.sendMessage(request);
  if (!answer?.landmarks?.[0] || signal.aborted) return 'gone';
  const { landmarks, hint } = answer;
  const landmark = findLandmark(landmarks, document);
  if (!landmark) return { missing: getLandmarkLabel(landmarks[0], readPageLanguage(document)) };
  pointAt(landmark, { ...options, hint, signal });
  return 'shown';
}
