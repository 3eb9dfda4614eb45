import { browser } from 'wxt/browser';
import type { Pointing, ShowWhereContext } from '../../components/overlay/details-world.ts';
import { pointAt } from '../../guest/point-at.ts';
import { findLandmark, readPageLanguage } from '../../pix/find-landmark.ts';
import { getLandmarkLabel } from '../../pix/landmark.ts';
import type { LandmarksAnswer, LandmarksRequest } from '../../pix/landmarks-request.ts';

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
  isSouthern,
  signal,
  ...options
}: ShowWhereContext): Promise<Pointing> {
  const request: LandmarksRequest = { type: 'read-landmarks', page: page.id, step, language, isSouthern };
  const answer: LandmarksAnswer | null | undefined = await browser.runtime.sendMessage(request);
  if (!answer?.landmarks?.[0] || signal.aborted) return 'gone';
  const { landmarks, hint } = answer;
  const landmark = findLandmark(landmarks, document);
  if (!landmark) return { missing: getLandmarkLabel(landmarks[0], readPageLanguage(document)) };
  pointAt(landmark, { ...options, hint, signal });
  return 'shown';
}
