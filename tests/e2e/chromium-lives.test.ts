import type { Page } from 'puppeteer-core';
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

/** Has the page ask the browser to prerender another, as a site may. */
const askToPrerender = (page: Page, url: string) =>
  page.evaluate((address) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify({ prerender: [{ urls: [address] }] });
    document.head.append(script);
  }, url);

interface Described {
  readonly page: string | null;
  readonly view: string | null;
}

const isChromium = readBrowserName() === 'chromium';

describe('a page that the browser freezes', () => {
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
});

describe('a page that the browser prerenders', () => {
  // Chromium prerenders nothing while the recorder, which follows each target, is there.
  const running = useExtension({ today: '2026-11-20', recorded: false });

  it('a prerendered page shows its step once it is looked at', async () => {
    const page = await running.browser.openPage(SITE);
    await waitForOverlay(page, 'the home page');
    if (!isChromium) {
      expect(await page.evaluate(() => 'prerendering' in document)).toBe(false);
      return;
    }
    // A session of our own in the tab would be a developer's tool to Chromium, which then prerenders nothing.
    await askToPrerender(page, `${SITE}/eleves`);
    await waitFor(() => running.demo.requests.some(({ path }) => path === '/eleves'), {
      what: 'the page to be fetched before it is asked for',
    });
    await page.evaluate((url) => {
      setTimeout(() => location.assign(url));
    }, `${SITE}/eleves`);
    // Asked of the extension: puppeteer may lose its tab when Chromium puts the prerendered page in its place.
    await waitFor(
      async () => {
        const { page: id, view } = (await running.browser.describe(`${SITE}/eleves`)) as Described;
        return id === 'orga-students' && view === 'card';
      },
      { what: 'the card of the pupils' },
    );
    // Fetched once, before: what is looked at is the page that was prerendered.
    expect(running.demo.requests.filter(({ path }) => path === '/eleves')).toHaveLength(1);
  });
});
