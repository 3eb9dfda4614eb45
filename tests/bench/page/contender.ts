import type { ExtensionBrowser } from '../../e2e/harness/types.ts';
import { type Cards, getCard } from './cards.ts';
import type { Leg, Showing } from './probe/api.ts';
import type { Origins } from './profile/place-nodes.ts';
import { LAP, SITE, type Stop } from './stops.ts';

interface Running {
  /** The unpacked extension. */
  readonly extensionDir: string;
  readonly browser: ExtensionBrowser;
}

/** One of the extensions compared, in a running browser of its own. */
export type Contender = Running &
  (
    | { readonly subject: 'ours' }
    | { readonly subject: 'empty' }
    | { readonly subject: 'driver'; readonly cards: Cards }
  );

/** Whose script is whose in a profile of its pages. */
export function getOrigins({ browser }: Contender): Origins {
  return { extension: browser.extensionOrigin, page: SITE };
}

/** What a contender must show on a stop. Only ours knows a pill. */
export function getShowing(contender: Contender, stop: Stop, view: 'pill' | 'card'): Showing {
  if (contender.subject === 'ours') return { kind: 'overlay', page: stop.page, view };
  if (contender.subject === 'empty') return { kind: 'nothing' };
  return { kind: 'popover', title: getCard(contender.cards, stop).title };
}

/** The legs of one lap, with the card open. */
export function listLegs(contender: Contender): Leg[] {
  return LAP.map((stop) => ({ ...stop, showing: getShowing(contender, stop, 'card') }));
}
