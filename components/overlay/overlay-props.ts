import type { Day } from '../../checklist/day.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { Adoption } from '../../storage/schema/to-registry.ts';
import type { OverlayCorner } from '../../storage/surface/overlay-corner-item.ts';
import type { AcceptedEffect, LiveAnswer, LiveNudge, LiveProposal } from '../live/live-answer.ts';
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
  /** Points at what the main step needs on this page, or at what an advice is about; with an event, at what the small card says. */
  readonly onShowWhere: (of: WhereAim | Event) => void;
  readonly onToggleFold: (fold: CardFold) => void;
  /** Unfolds the card, or folds it again. */
  readonly onToggleDetails: () => void;
  /** Does what a control of the details is for, which the card knows nothing of, for the user alone. */
  readonly onByHand: (act: () => void) => void;
  /** Does what a proposal proposes, or takes it back. */
  readonly onAccept: (proposal: AcceptedEffect, isUndo: boolean) => void;
  /** Takes a proposal away, this one or all of its kind. */
  readonly onDecline: (proposal: LiveProposal, isForGood: boolean) => void;
  /** Takes an advice away, for today or for good. */
  readonly onHideNudge: (nudge: Pick<LiveNudge, 'id' | 'subject'>, isForGood: boolean) => void;
}

/** What "Montrer où" may be asked of. */
export type WhereAim = 'step' | 'nudge';

/** What was pointed at in vain: the id of a step or of an advice, and what to say of it. */
export interface Missing {
  readonly of: string;
  readonly sentence: string;
}

/** What the user may unfold in the details: one at a time. */
export type CardFold = 'menu' | 'put-off' | 'why';

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
  readonly justDone?: StepStatus | undefined;
  /** What the main step is called, where it is about one thing of the page: a tick would say more. */
  readonly nowTitle?: string | undefined;
  /** The main step is for an administrator, which the user is not. */
  readonly isForAdmin: boolean;
  readonly nextElsewhere?: StepStatus | undefined;
  /** What was made of what the page says. */
  readonly live?: LiveAnswer | undefined;
  /** What the user said yes to last, while it still holds. */
  readonly accepted?: AcceptedEffect | undefined;
  /** What the user has just hidden, for as long as the way back is shown. */
  readonly hidden?: HiddenWhere | undefined;
  /** Whether the card is unfolded, until the page is left. */
  readonly isUnfolded?: boolean | undefined;
  /** The details could not be had. */
  readonly isDetailsMissing?: boolean | undefined;
  readonly unfolded?: CardFold | undefined;
  /** Whether the main step has something to point at here. */
  readonly canPoint?: boolean | undefined;
  /** What was not found, of the main step or of the advice. */
  readonly missing?: Missing | undefined;
  /** Called with what broke while it was drawn. */
  readonly onError: (error: unknown) => void;
}
