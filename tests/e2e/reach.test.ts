import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { PATH_CASES } from './oracle-cases.ts';
import { clickInOverlay, waitForOverlay } from './overlay.ts';
import { waitForPage } from './press.ts';
import { measureReach } from './reach.ts';
import { type ReachRow, writeReach } from './reach-figures.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

/** The pages on which there is an overlay, each at its first address. */
const CASES = PATH_CASES.filter(
  ({ page }, index, all) => page !== null && all.findIndex((each) => each.page === page) === index,
);

/** The look after a frame is over, in which the overlay moves off the page's controls. */
const waitForPlace = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))),
      ),
  );

/** What `npm run bench:reach` prints. */
const measured: ReachRow[] = [];
afterAll(() => writeReach(readBrowserName(), measured));

// The screen most schools have.
describe('what a mouse can press on each page of the catalogue, in a window of 1366 × 768', () => {
  const running = useExtension({ today: '2026-11-20', width: 1366, height: 768 });

  it.each(['pill', 'card'] as const)('is all that is not under what is seen of the %s', async (view) => {
    const origins = [...new Set(CASES.map(({ url }) => new URL(url).origin))];
    const found: unknown[] = [];
    let visited = 0;
    for (const origin of origins) {
      const page = await running.browser.openPage(`${origin}/page-de-depart`);
      for (const { url, page: id } of CASES.filter((each) => each.url.startsWith(`${origin}/`))) {
        await page.evaluate((path) => window.demoSite.navigate(path), url.slice(origin.length));
        await waitForPage(page);
        const overlay = await waitForOverlay(page, `the overlay at ${url}`, (each) => each.page === id);
        if (overlay.view !== view) {
          // As it is left here, it is on the next pages.
          await clickInOverlay(page, view === 'pill' ? '[data-focus=close]' : '.pill');
          await waitForOverlay(page, `the ${view}`, (each) => each.view === view);
        }
        await running.browser.describe(page);
        await waitForPlace(page);
        const reach = await measureReach(page);
        const { points, dead } = reach;
        measured.push({ view, page: id ?? '', ...reach, dead: dead.length });
        expect(points, url).toBeGreaterThan(0);
        if (dead.length > 0) found.push({ url, dead });
        visited += 1;
      }
    }
    expect(found).toEqual([]);
    expect(visited).toBe(CASES.length);
  });
});
