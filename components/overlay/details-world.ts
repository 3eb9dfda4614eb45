import type { Language } from '../../assets/messages/messages.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { PixPage } from '../../pix/page.ts';
import type { OverlayProps } from './overlay-props.ts';

export interface ShowWhereContext {
  readonly page: PixPage;
  readonly step: StepId;
  /** Of what is said beside the landmark. */
  readonly language: Language;
  /** The school year goes from February to December. */
  readonly isSouthern: boolean;
  readonly layer: Node;
  readonly onEnd: () => void;
  readonly signal: AbortSignal;
}

/** What came of it: pointed at, not on the page under that label, or the page was left meanwhile. */
export type Pointing = 'shown' | 'gone' | { readonly missing: string };

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
  /** Points at what a step needs on the page: it comes with the details, and is asked for as seldom. */
  showWhere?: (context: ShowWhereContext) => Promise<Pointing>;
  /** Told of each event whose listener the details call: whose hand it is, the content script tells. */
  hearEvent?: (event: Event) => void;
};
