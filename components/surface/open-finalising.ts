import type { Findings } from '../../checklist/findings.ts';
import { openSteps } from '../../checklist/page-steps.ts';
import { isFinalisingOpen } from '../../checklist/page-verdict.ts';
import type { SurfaceModel } from './surface-model.ts';

/** The model, once a session was held: finalising is no longer to come. */
export function openFinalising(model: SurfaceModel, { sessions }: Findings): SurfaceModel {
  return isFinalisingOpen(sessions, model.today)
    ? { ...model, statuses: openSteps(model.statuses, ['finalise-and-download']) }
    : model;
}
