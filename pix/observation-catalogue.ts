import { CONTENTS } from './contents-catalogue.ts';
import type { Observation } from './observation.ts';
import { CERTIF_BANNERS } from './observations/banners.ts';
import { ORGA_MENU } from './observations/navigation.ts';

/** What is read on each page of an application. */
const EVERYWHERE = { orga: ORGA_MENU, certif: CERTIF_BANNERS } as const;

/** The pages on which something of their own is read. */
export const OBSERVED_PAGES: readonly string[] = Object.keys(CONTENTS).filter(
  (id) => CONTENTS[id]?.observations,
);

/**
 * What is read on a page, what is on each page of its application included. The content script carries none of it: the
 * background sends it that of its page.
 */
export function listObservations(pageId: string): Observation[] {
  const everywhere = EVERYWHERE[pageId.startsWith('certif-') ? 'certif' : 'orga'];
  return [...(CONTENTS[pageId]?.observations ?? []), ...everywhere];
}
