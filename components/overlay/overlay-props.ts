import type { Day } from '../../checklist/day.ts';
import type { GroupSizeNudge } from '../../checklist/nudges/group-size.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { Adoption } from '../../storage/schema/to-registry.ts';
import type { OverlayCorner } from '../../storage/surface/overlay-corner-item.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';

/** What the user can do in the overlay. */
export interface OverlayEvents {
  readonly onOpenCard: () => void;
  readonly onCloseCard: () => void;
  readonly onSetDone: (step: StepId, isDone: boolean) => void;
  readonly onOpenStep: (step: StepId) => void;
  readonly onRetry: () => void;
  readonly onAnswerAdoption: (answer: Adoption) => void;
  /** Puts a step off; `undefined` takes it up again. */
  readonly onPutOff: (step: StepId, until: Day | undefined) => void;
  readonly onMove: (corner: OverlayCorner) => void;
  readonly onHide: (where: HiddenWhere) => void;
  readonly onUndoHide: () => void;
  /** Points at what the main step needs on this page. */
  readonly onShowWhere: () => void;
  readonly onToggleFold: (fold: CardFold) => void;
}

/** What the user may unfold in the card: one at a time. */
export type CardFold = 'menu' | 'put-off';

/** Where the user wants no overlay: on this page, or nowhere today. */
export type HiddenWhere = 'page' | 'today';

/** What the overlay shows on one page today. */
export interface OverlayProps extends OverlayEvents {
  readonly model: SurfaceModel;
  readonly domain: 'fr' | 'org';
  /** Steps that matter here, the main one first. */
  readonly shown: readonly StepStatus[];
  /** Steps of this page already done, to be un-ticked if need be. */
  readonly done: readonly StepStatus[];
  /** The step ticked or put off last in this page view, while it still is. */
  readonly justDone?: StepStatus;
  readonly nextElsewhere?: StepStatus;
  readonly nudge?: GroupSizeNudge;
  /** What the user has just hidden, for as long as the way back is shown. */
  readonly hidden?: HiddenWhere;
  readonly unfolded?: CardFold;
  /** The keys that open and close the card, if the browser has any. */
  readonly shortcut: string;
  /** Whether the main step has something to point at here, and its label once that was not found. */
  readonly where?: { readonly missing?: string };
}
