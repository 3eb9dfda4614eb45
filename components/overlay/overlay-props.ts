import type { GroupSizeNudge } from '../../checklist/nudges/group-size.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { Adoption } from '../../storage/schema/to-registry.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';

/** What the user can do in the overlay. */
export interface OverlayEvents {
  readonly onOpenCard: () => void;
  readonly onCloseCard: () => void;
  readonly onSetDone: (step: StepId, isDone: boolean) => void;
  readonly onOpenStep: (step: StepId) => void;
  readonly onRetry: () => void;
  readonly onAnswerAdoption: (answer: Adoption) => void;
}

/** What the overlay shows on one page today. */
export interface OverlayProps extends OverlayEvents {
  readonly model: SurfaceModel;
  readonly domain: 'fr' | 'org';
  /** Steps that matter here, the main one first. */
  readonly shown: readonly StepStatus[];
  /** Steps of this page already done, to be un-ticked if need be. */
  readonly done: readonly StepStatus[];
  /** The step ticked last in this page view, while it is still done. */
  readonly justDone?: StepStatus;
  readonly nextElsewhere?: StepStatus;
  readonly nudge?: GroupSizeNudge;
}
