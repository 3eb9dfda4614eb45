import type { NudgeId } from '../checklist/nudges/nudge-ids.ts';
import type { StepId } from '../checklist/steps.ts';
import { CONTENTS } from './contents-catalogue.ts';
import type { Landmarks } from './landmark.ts';

/** A number or a UUID: nothing that would end a selector. */
const IN_SELECTOR = /^[\w-]+$/;

/** What to point at for a step on a page, best first; `undefined` when the page has nothing to point at for it. */
export function getLandmarks(pageId: string, step: StepId): Landmarks | undefined {
  return CONTENTS[pageId]?.landmarks?.[step];
}

/**
 * What an advice points at on a page, best first; `undefined` where it has nothing there.
 *
 * @param subject what the advice is about
 */
export function getAim(pageId: string, nudge: NudgeId, subject: string): Landmarks | undefined {
  const aim = CONTENTS[pageId]?.aims?.[nudge];
  if (typeof aim === 'string') return getLandmarks(pageId, aim);
  if (!aim?.[0].isInRow) return aim;
  const { names, attribute = '', ...landmark } = aim[0];
  if (!IN_SELECTOR.test(subject)) return undefined;
  const fill = (text: string) => text.replace('{subject}', subject);
  return [{ ...landmark, names: { fr: fill(names.fr) }, attribute: fill(attribute) }];
}
