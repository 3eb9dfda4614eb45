import type { ObservedThing } from '../../checklist/observed-thing.ts';
import type { Observation } from '../../pix/observation.ts';
import { listObservations, OBSERVED_PAGES } from '../../pix/observation-catalogue.ts';
import { CERTIF_BANNERS } from '../../pix/observations/banners.ts';
import { ORGA_MENU } from '../../pix/observations/navigation.ts';

/** What stands for all the pages of an application, among ids of pages. */
export const EVERY_CERTIF_PAGE = 'certif-every-page';
export const EVERY_ORGA_PAGE = 'orga-every-page';

/** One place that is read, and what of. */
interface ObservedItem {
  /** Where: a selector of a landmark, then those of its parts that are read. */
  readonly at: string;
  readonly parts: readonly string[];
  readonly what: ObservedThing;
}

/** What is read on a page, by its id. */
export interface ObservedPage {
  readonly page: string;
  readonly items: readonly ObservedItem[];
}

/** Where an item is read, as it is shown: a landmark, then its parts. */
export function formatSelectors({ at, parts }: ObservedItem): string {
  return parts.length > 0 ? `${at} › ${parts.join(' · ')}` : at;
}

function describe({ at, take, what }: Observation): ObservedItem {
  const parts = Object.values(take).flatMap((part) => part.in ?? []);
  return { at, parts: [...new Set(parts)], what };
}

/** All that is read on Pix's pages, page by page; what is read on each page of an application once, at the end. */
export function listObserved(): ObservedPage[] {
  const banners = new Set<Observation>([...CERTIF_BANNERS, ...ORGA_MENU]);
  const pages = OBSERVED_PAGES.map((page) => ({
    page,
    items: listObservations(page)
      .filter((observation) => !banners.has(observation))
      .map(describe),
  }));
  return [
    ...pages,
    { page: EVERY_ORGA_PAGE, items: ORGA_MENU.map(describe) },
    { page: EVERY_CERTIF_PAGE, items: CERTIF_BANNERS.map(describe) },
  ];
}
