import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { makeChange } from './change.ts';
import { waitFor } from './harness/wait-for.ts';
import { listOverlays, waitForOverlay } from './overlay.ts';
import { SCHOOL } from './stored.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const SITE = 'https://orga.pix.fr';
const IMPORT = `${SITE}/import-participants`;

/** What becomes of a prerendered page, as Chromium tells it. */
interface PrerenderStatus {
  readonly status: string;
  readonly prerenderStatus?: string;
}

/** Asks the page to prerender another, as a site may, and resolves once that is ready. */
async function prerender(session: CDPSession, page: Page, url: string): Promise<void> {
  const statuses: PrerenderStatus[] = [];
  session.on('Preload.prerenderStatusUpdated', (event) => void statuses.push(event));
  await session.send('Preload.enable');
  await page.evaluate((address) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify({ prerender: [{ urls: [address] }] });
    document.head.append(script);
  }, url);
  await waitFor(
    () => {
      const last = statuses.at(-1);
      if (last?.status === 'Failure') throw new Error(`prerender: ${last.prerenderStatus}`);
      return last?.status === 'Ready';
    },
    { what: 'the page to be prerendered' },
  );
}

/** Firefox freezes no page and prerenders none: there it is asserted that a page cannot be asked to. */
describe('lives of a page that only Chromium knows', () => {
  const isChromium = readBrowserName() === 'chromium';
  const running = useExtension({ today: '2026-11-20' });
  const tick = () =>
    running.browser.extensionEval(
      (change) => browser.runtime.sendMessage(change),
      makeChange('import-siecle', 'done', SCHOOL),
    );

  it('a page frozen in the background is up to date once it is resumed', async () => {
    const page = await running.browser.openPage(IMPORT);
    await waitForOverlay(page, 'the step', ({ mainStep }) => mainStep === 'import-siecle');
    if (!isChromium) {
      expect(await page.evaluate(() => 'onfreeze' in document)).toBe(false);
      return;
    }
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await tick();
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await waitForOverlay(page, 'the next step', ({ mainStep }) => mainStep === 'archive-last-year');
    expect(await listOverlays(page)).toHaveLength(1);
    await page.close();
  });

  it('a prerendered page shows its step once it is looked at', async () => {
    const page = await running.browser.openPage(SITE);
    await waitForOverlay(page, 'the home page');
    if (!isChromium) {
      expect(await page.evaluate(() => 'prerendering' in document)).toBe(false);
      return;
    }
    const session = await page.createCDPSession();
    await prerender(session, page, `${SITE}/eleves`);
    await page.evaluate((url) => {
      location.href = url;
    }, `${SITE}/eleves`);
    const overlay = await waitForOverlay(page, 'the pupils', ({ page: id }) => id === 'orga-students');
    expect(overlay.view).toBe('card');
    const started = await page.evaluate(
      () =>
        (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
          .activationStart,
    );
    expect(started).toBeGreaterThan(0);
    await page.close();
  });
});
