import { isBaseStepId } from '../../checklist/steps.ts';
import type { LiveAim } from '../../components/live/live-answer.ts';
import type { ShowWhereContext } from '../../components/overlay/details-world.ts';
import { askBackground } from '../../components/surface/ask-background.ts';
import { pointAt } from '../../guest/point-at.ts';
import { findLandmark, readPageLanguage } from '../../pix/find-landmark.ts';
import { getLandmarkLabel } from '../../pix/landmark.ts';
import type { LandmarksAnswer, LandmarksRequest } from '../../pix/landmarks-request.ts';

/** Whether the advice is what is to be pointed at: by its own button, or by the small card's, which has one for all that it says. */
function isOfNudge({ of, nudge, canPoint, memory }: ShowWhereContext): boolean {
  if (of === 'nudge' || of === 'step') return of === 'nudge';
  return nudge?.at !== undefined && !(canPoint && (memory.lastActed || memory.accepted));
}

/** What to look for is asked of the background, which has it for all pages: the content script carries none of it. */
async function findAim({ page, step, model }: ShowWhereContext): Promise<LiveAim | undefined> {
  if (!step || !isBaseStepId(step)) return undefined;
  const request: LandmarksRequest = {
    type: 'read-landmarks',
    page: page.id,
    step,
    language: model.t.language,
    isSouthern: model.calendar.isSouthern === true,
  };
  const answer = (await askBackground(request)) as LandmarksAnswer | null | undefined;
  return answer ?? undefined;
}

/**
 * Points at what a step needs on the page, or at what an advice is about, and shows the card again once that ends; says
 * what to look for when it is not there.
 *
 * @throws what the browser says when the background cannot be reached
 */
export async function showWhere(context: ShowWhereContext): Promise<void> {
  const { step, nudge, model, host, memory, draw, signal } = context;
  const isNudge = isOfNudge(context);
  const aim = isNudge ? nudge?.at : await findAim(context);
  const of = isNudge ? nudge?.id : step;
  if (!of || !aim?.landmarks?.[0] || signal.aborted) return;
  const landmark = findLandmark(aim.landmarks, document);
  delete memory.missing;
  if (landmark) {
    memory.isPointing = true;
    const onEnd = () => {
      const hadFocus = host.hasFocus();
      memory.isPointing = false;
      draw();
      // Where it came from, and no "Annuler" of something else.
      if (hadFocus) host.focus(...(isNudge ? ['where-nudge'] : []), 'where', 'close');
    };
    pointAt(landmark, { hint: aim.hint, layer: host.layer, onEnd, signal });
  } else {
    const label = getLandmarkLabel(aim.landmarks[0], readPageLanguage(document));
    memory.missing = { of, sentence: aim.missing ?? model.t.whereMissing(label) };
  }
  draw();
}
