import { findHost } from './hosts.ts';
import { compilePath, trimPath } from './match-path.ts';
import type { PixPage } from './page.ts';

/**
 * The catalogue page that a URL is: a pure function of the address. `undefined` for pages of one pupil, pages
 * outside an administrator's work, unknown paths and other sites: there the extension shows nothing at all.
 */
export type PageFinder = (url: URL) => PixPage | undefined;

/** Makes the finder of a catalogue of pages, no two of which are at the same address. */
export function createPageFinder(pages: readonly PixPage[]): PageFinder {
  const compiled = pages.map((page) => ({ page, patterns: page.paths.map(compilePath) }));
  return (url) => {
    const host = findHost(url);
    if (!host) return undefined;
    const path = trimPath(url.pathname);
    return compiled.find(
      ({ page, patterns }) => page.app === host.app && patterns.some((pattern) => pattern.test(path)),
    )?.page;
  };
}
