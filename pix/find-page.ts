import { PAGES } from './catalogue.ts';
import { createPageFinder } from './page-finder.ts';

/** Finds a page in the whole catalogue, which the content script is sent and does not carry. */
export const findPage = createPageFinder(PAGES);
