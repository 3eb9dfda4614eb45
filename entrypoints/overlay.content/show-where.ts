import { browser } from 'wxt/browser';
import type { StepId } from '../../checklist/steps.ts';
import { findLandmark, readPageLanguage } from '../../pix/find-landmark.ts';
import { getLandmarkLabel, type Landmarks } from '../../pix/landmark.ts';
import type { LandmarksRequest } from '../../pix/landmarks-request.ts';
import type { PixPage } from '../../pix/page.ts';
import { pointAt } from './point-at.ts';

interface ShowWhereContext {
  readonly page: PixPage;
  readonly step: StepId;
  /** One line to show beside the landmark. */
  readonly hint: string;
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
export async function showWhere({ page, step, signal, ...options }: ShowWhereContext): Promise<Pointing> {
  const request: LandmarksRequest = { type: 'read-landmarks', page: page.id, step };
  const landmarks: Landmarks | null | undefined = await browser.runtime.sendMessage(request);
  if (!landmarks?.[0] || signal.aborted) return 'gone';
  const landmark = findLandmark(landmarks, document);
  if (!landmark) return { missing: getLandmarkLabel(landmarks[0], readPageLanguage(document)) };
  pointAt(landmark, { ...options, signal });
  return 'shown';
}
