import type { StepText } from '../../assets/messages/messages.ts';
import type { StepId } from '../../checklist/steps.ts';
import { getStepPlace } from '../../pix/step-places.ts';

/** Where a step is done when that is not in Pix: its page there, if any, only shows how far it is. */
export function getWhereElse(step: StepId, { where, placeLabel }: StepText): string | undefined {
  return getStepPlace(step) && placeLabel === undefined ? undefined : where;
}
