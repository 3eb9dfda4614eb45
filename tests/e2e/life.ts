import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { speedUpStopwatch } from './altered-build.ts';
import type { ExtensionBrowser, Kept } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickInOverlay, listOverlays, waitForOverlay } from './overlay.ts';
import { useExtension } from './use-extension.ts';

const SITE = 'https://orga.pix.fr';
/** Pages in turn, each with another step than the one before. */
const TOUR = [
  ['/eleves', 'orga-students'],
  ['/import-participants', 'orga-import'],
  ['/campagnes/toutes', 'orga-campaigns-all'],
  ['/certifications', 'orga-certifications'],
  ['/equipe/membres', 'orga-team-members'],
] as const;

/** Marks the overlay that a page has, to know a newer one from it. A reference would keep it alive. */
const markOverlay = (page: Page) =>
  page.evaluate(() => document.querySelector('check-list-pix')?.toggleAttribute('data-marked', true));

const waitForNewOverlay = (page: Page) =>
  waitFor(() => page.evaluate(() => document.querySelector('check-list-pix:not([data-marked])') !== null), {
    what: 'the overlay of the newer script',
  });

/** What an ended script held is free once it has been collected. */
const waitForKept = (
  browser: ExtensionBrowser,
  page: Page,
  most: Pick<Kept, 'nodes' | 'listeners'> & Partial<Kept>,
) =>
  waitFor(
    async () => {
      const { nodes, listeners, liveListeners } = await browser.countKept(page);
      const isLive = most.liveListeners === undefined || liveListeners <= most.liveListeners;
      if (nodes <= most.nodes && listeners <= most.listeners && isLive) return true;
      throw new Error(`${nodes} nodes, ${listeners} listeners, ${liveListeners} of them alive`);
    },
    { what: `at most ${most.nodes} nodes and ${most.listeners} listeners` },
  );

/** How much of a life is gone through. */
export interface LifeCounts {
  /** In one page of the application, after a quarter as many. */
  readonly navigations: number;
  /** Open at the same time. */
  readonly tabs: number;
  /** Open while the extension is updated four times. */
  readonly updatedTabs: number;
  /** By the page, one a second of ours, after a twentieth as many. */
  readonly removals: number;
}

/** Updates with the tabs open: what each kept would show many times over. */
const UPDATES = 4;
/** Chromium may keep what one or two of the scripts that updates have ended held, some 120 nodes each; never of all four. */
const ENDED_SCRIPT_NODES = 320;

/** The tests of it, as long as it is wanted. */
export function testLife({ navigations, tabs, updatedTabs, removals }: LifeCounts): void {
  describe('the life of the overlay', () => {
    const running = useExtension({ today: '2026-11-20', hasOwnBrowser: true });

    const open = async (path = '/eleves'): Promise<Page> => {
      const page = await running.browser.openPage(SITE + path);
      await waitForOverlay(page, 'the overlay');
      return page;
    };

    /** Navigates in the application, and waits until both the page and the overlay have followed. */
    const tour = async (page: Page, from: number, to: number) => {
      for (let index = from; index < to; index += 1) {
        const [path, id] = TOUR[index % TOUR.length] ?? TOUR[0];
        await page.evaluate((wanted) => window.demoSite.navigate(wanted), path);
        await waitForOverlay(page, id, (overlay) => overlay.page === id);
        await waitFor(() => page.evaluate((wanted) => window.demoSite.rendered === wanted, id), { what: id });
      }
    };

    it('keeps nothing of many navigations: one overlay, no node and no listener more', async () => {
      const page = await open();
      const first = Math.ceil(navigations / 4);
      await tour(page, 0, first);
      const before = await running.browser.countKept(page);
      await tour(page, first, first + navigations);
      expect(await listOverlays(page)).toHaveLength(1);
      expect(before.nodes).toBeGreaterThan(100);
      expect(before.listeners).toBeGreaterThan(10);
      // A question to the background that is under way holds the view that asked: what is kept for good never goes.
      await waitForKept(running.browser, page, before);
      await page.close();
    });

    it('is one, and listens once, after its script was injected twice', async () => {
      const page = await open();
      await tour(page, 0, 6);
      const before = await running.browser.countKept(page);
      await markOverlay(page);
      await running.browser.injectAgain(page);
      await waitForNewOverlay(page);
      await tour(page, 0, 6);
      expect(await listOverlays(page)).toHaveLength(1);
      await waitForKept(running.browser, page, { nodes: before.nodes, listeners: before.listeners });
      await page.close();
    });

    it('is in each of many tabs, and follows in all of them', async () => {
      const pages: Page[] = [];
      for (let tab = 0; tab < tabs; tab += 1) pages.push(await open('/import-participants'));
      const [first, ...others] = pages as [Page, ...Page[]];
      await clickInOverlay(first, 'button', 'Marquer comme fait');
      for (const page of others) {
        await waitForOverlay(
          page,
          'the tick made elsewhere',
          ({ mainStep }) => mainStep === 'archive-last-year',
        );
        expect(await listOverlays(page)).toHaveLength(1);
      }
      for (const page of pages) await page.close();
    });
  });

  describe('an update with tabs open', () => {
    const running = useExtension({ today: '2026-11-20', hasOwnBrowser: true });

    it('leaves one overlay in each, and four of them no more than the nodes of one script', async () => {
      const pages: Page[] = [];
      for (let tab = 0; tab < updatedTabs; tab += 1) {
        const page = await running.browser.openPage(`${SITE}/eleves?pageNumber=${tab}`);
        await waitForOverlay(page, 'the overlay');
        await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: 'the page' });
        pages.push(page);
      }
      const before: Kept[] = [];
      for (const page of pages) before.push(await running.browser.countKept(page));
      for (let update = 0; update < UPDATES; update += 1) {
        for (const page of pages) await markOverlay(page);
        await running.browser.reinstall();
        for (const page of pages) await waitForNewOverlay(page);
      }
      for (const [tab, page] of pages.entries()) {
        await waitForOverlay(page, 'one overlay', ({ page: id }) => id === 'orga-students');
        expect(await listOverlays(page)).toHaveLength(1);
        const { nodes, listeners } = before[tab] as Kept;
        await waitForKept(running.browser, page, { nodes: nodes + ENDED_SCRIPT_NODES, listeners });
      }
    });
  });

  describe('a page that removes the overlay once a second', () => {
    /** Twenty milliseconds are then a second for us. */
    const running = useExtension({ today: '2026-11-20', alter: { content: [speedUpStopwatch(50)] } });

    it('finds it back each time, and nothing is left of the others', async () => {
      const page = await running.browser.openPage(`${SITE}/eleves`);
      await waitForOverlay(page, 'the overlay');
      await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: 'the page' });
      const removeTimes = (times: number) =>
        page.evaluate(async (wanted) => {
          let missed = 0;
          for (let removal = 0; removal < wanted; removal += 1) {
            const element = document.querySelector('check-list-pix');
            if (!element) missed += 1;
            element?.remove();
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
          return missed;
        }, times);
      expect(await removeTimes(Math.ceil(removals / 20))).toBe(0);
      const before = await running.browser.countKept(page);
      expect(await removeTimes(removals)).toBe(0);
      expect(await listOverlays(page)).toHaveLength(1);
      // What the last of them asked may still be under way.
      await waitFor(async () => isDeepStrictEqual(await running.browser.countKept(page), before), {
        what: 'what it kept before',
      });
      await page.close();
    });
  });
}
