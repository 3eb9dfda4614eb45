import { PAGES } from './catalogue.ts';
import { findHost } from './hosts.ts';
import { compilePath, trimPath } from './match-path.ts';
import type { PixPage } from './page.ts';

const compiledPages = PAGES.map((page) => ({ page, patterns: page.paths.map(compilePath) }));

/**
 * The catalogue page that a URL is: a pure function of the address. `undefined` for pages of one pupil, pages
 * outside an administrator's work, unknown paths and other sites: there the extension shows nothing at all.
 */
export function findPage(url: URL): PixPage | undefined {
  const host = findHost(url);
  if (!host) return undefined;
  const path = trimPath(url.pathname);
  return compiledPages.find(
    ({ page, patterns }) => page.app === host.app && patterns.some((pattern) => pattern.test(path)),
  )?.page;
}
