import type { Establishment } from '../../storage/schema/to-registry.ts';
import type { LiveAnswer, LiveProposal, LiveVerdict } from '../live/live-answer.ts';
import type { Missing, WhereAim } from '../overlay/overlay-props.ts';

/** The name of the port between the panel and the script of a page: while it is open, the page shows a pill at most. */
export const PANEL_PORT = 'panel';

/** What the script of a page tells the panel beside it, each time it draws. */
export interface ShownPage {
  /** Id of the page in the catalogue. */
  readonly page: string;
  readonly domain: 'fr' | 'org';
  /** Whose year the page shows, and its name where it has one. */
  readonly establishment: Establishment;
  readonly live: LiveAnswer;
  readonly here?: LiveVerdict | undefined;
  /** What points at things could not be had. */
  readonly isDetailsMissing?: boolean | undefined;
  /** What "show where" looked for in vain, if it was asked. */
  readonly missing?: Missing | undefined;
}

/** What the panel has the script of the page do: what the user pressed there is about the page. */
export type PanelRequest =
  | { readonly type: 'show-where'; readonly of: WhereAim }
  | { readonly type: 'decline'; readonly proposal: LiveProposal; readonly isMuted: boolean }
  | {
      readonly type: 'hide-nudge';
      readonly id: string;
      readonly subject: string;
      readonly isForGood: boolean;
    };
