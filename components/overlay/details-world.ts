import type { StepId } from '../../checklist/steps.ts';
import type { OpenStepRequest } from '../../pix/open-step-request.ts';
import type { PixPage } from '../../pix/page.ts';
import type { AcceptedEffect, LiveNudge } from '../live/live-answer.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import type { Missing, OverlayProps } from './overlay-props.ts';

/** What a page view remembers of pointing. */
export interface WhereMemory {
  /** Something of the page is pointed at: the card steps aside for it. */
  isPointing?: boolean;
  /** What was looked for in vain: for which step or advice, and what to say of it. */
  missing?: Missing | undefined;
  /** What was ticked, put off or accepted last is said in the place of an advice. */
  readonly lastActed?: StepId;
  readonly accepted?: AcceptedEffect;
}

export interface ShowWhereContext {
  /** Whose button was pressed: the step's, the advice's, or, with an event, the one that the small card has for what it says. */
  readonly of: unknown;
  readonly page: PixPage;
  /** The main step of the page, if it has one. */
  readonly step: StepId | undefined;
  readonly canPoint: boolean | undefined;
  readonly nudge: LiveNudge | undefined;
  readonly model: SurfaceModel;
  readonly host: { readonly layer: Node; hasFocus(): boolean; focus(...names: readonly string[]): void };
  readonly memory: WhereMemory;
  readonly draw: () => void;
  readonly signal: AbortSignal;
}

/** Shows the unfolded card in a place, or takes it away. */
type ShowDetails = (place: Element, props: OverlayProps | undefined) => void;

/**
 * Where the script of the details leaves itself for the content script, and finds nothing of it: both run in one world of the
 * extension, which the page cannot reach.
 */
export const detailsWorld = globalThis as unknown as {
  showDetails?: ShowDetails;
  /** This browser can show a page beside another. */
  hasPanel?: boolean;
  /** Points at what a step or an advice is about on the page: it comes with the details, and is asked for as seldom. */
  showWhere?: (context: ShowWhereContext) => Promise<void>;
  /** Has the page of a step opened: what leads there stands in the details. */
  askToOpen?: (request: OpenStepRequest) => Promise<void>;
  /** Told of each event whose listener the details call: whose hand it is, the content script tells. */
  hearEvent?: (event: Event) => void;
};
