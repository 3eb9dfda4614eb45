import type { StepId, StepWords } from '../../checklist/steps.ts';
import { getStepPlace } from '../../pix/step-places.ts';

/** Where a step is done when that is not in Pix: its page there, if any, only shows how far it is. */
export function getWhereElse(step: StepId, { where, placeLabel }: StepWords): string | undefined {
  return getStepPlace(step) && placeLabel === undefined ? undefined : where;
}
