import type { ExtensionBrowser } from '../../e2e/harness/types.ts';
import { type Cards, getCard } from './cards.ts';
import type { Leg, Showing } from './probe/api.ts';
import type { Origins } from './profile/place-nodes.ts';
import { LAP, SITE, type Stop } from './stops.ts';
import { POPOVERS, type PopoverSubject } from './subjects.ts';

interface Running {
  /** The unpacked extension. */
  readonly extensionDir: string;
  readonly browser: ExtensionBrowser;
}

/** One of the extensions compared, in a running browser of its own. */
export type Contender = Running &
  (
    | { readonly subject: 'ours' }
    | { readonly subject: 'none' | 'empty' }
    | { readonly subject: PopoverSubject; readonly cards: Cards }
  );

/** Whose script is whose in a profile of its pages. */
export function getOrigins({ browser }: Contender): Origins {
  return { extension: browser.extensionOrigin, page: SITE };
}

/** What a contender must show on a stop. Only ours knows a pill. */
export function getShowing(contender: Contender, stop: Stop, view: 'pill' | 'card'): Showing {
  if (contender.subject === 'ours') return { kind: 'overlay', page: stop.page, view };
  if (!('cards' in contender)) return { kind: 'nothing' };
  const { subject, cards } = contender;
  return { kind: 'popover', ...POPOVERS[subject], words: getCard(cards, stop).title };
}

/** The legs of one lap, with the card open. */
export function listLegs(contender: Contender): Leg[] {
  return LAP.map((stop) => ({ ...stop, showing: getShowing(contender, stop, 'card') }));
}
