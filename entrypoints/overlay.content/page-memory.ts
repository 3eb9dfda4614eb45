import type { StepId } from '../../checklist/steps.ts';
import type { AcceptedEffect } from '../../components/live/live-answer.ts';
import type { WhereMemory } from '../../components/overlay/details-world.ts';
import type { CardFold, HiddenWhere } from '../../components/overlay/overlay-props.ts';
import type { OverlayView } from '../../storage/surface/overlay-view-item.ts';

/** What one page view remembers, and nobody keeps. */
export interface PageMemory extends WhereMemory {
  /** The step ticked or put off last, for its "Annuler". */
  lastActed?: StepId;
  /** What the user said yes to last, for its "Annuler". */
  accepted?: AcceptedEffect;
  /** Whose year was drawn last. */
  establishment?: string;
  /** What the user has just hidden, while the way back is shown. */
  hidden?: HiddenWhere;
  /** The user called the overlay by the keyboard where they had hidden it. */
  isCalledBack?: boolean;
  /** A page without steps starts with its pill, and forgets what was opened. */
  viewWithoutSteps: OverlayView;
  /** A tick or a putting off is being shown: the way back from it takes the focus of what is gone. */
  isActing?: boolean;
  /** The card is unfolded. */
  isUnfolded?: boolean;
  /** What unfolds it could not be had. */
  isDetailsMissing?: boolean;
  /** The user has opened the card by hand: it gives way to nothing but what they do on the page. */
  isByHand?: boolean;
  /** Nowhere on the page is there room for the card. */
  isCramped?: boolean;
  /** What is unfolded in the details. */
  unfolded?: CardFold;
}

/** The memory of a page view that starts. */
export function createPageMemory(): PageMemory {
  return {
    viewWithoutSteps: 'pill',
  };
}
