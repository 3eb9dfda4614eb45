import { CONTENTS } from './contents-catalogue.ts';
import type { Observation } from './observation.ts';
import { CERTIF_BANNERS } from './observations/banners.ts';

/** The pages on which something of their own is read. */
export const OBSERVED_PAGES: readonly string[] = Object.keys(CONTENTS).filter(
  (id) => CONTENTS[id]?.observations,
);

/**
 * What is read on a page, the banners of its application included. The content script carries none of it: the
 * background sends it that of its page.
 */
export function listObservations(pageId: string): Observation[] {
  const banners = pageId.startsWith('certif-') ? CERTIF_BANNERS : [];
  return [...(CONTENTS[pageId]?.observations ?? []), ...banners];
}
