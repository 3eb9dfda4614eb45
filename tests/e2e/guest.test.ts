import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { makeChange } from './change.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickInOverlay, listOverlays, tabTo, waitForFocusOn, waitForOverlay } from './overlay.ts';
import { SCHOOL } from './stored.ts';
import { useExtension } from './use-extension.ts';

const HOME = 'https://orga.pix.fr/';

declare const browser: WebExtension;

/** A page restored from the cache fires no load event for puppeteer to wait for. */
const ignoreMissingLoad = (error: Error) => {
  if (error.name !== 'TimeoutError') throw error;
};

const readIntervalRemovals = (page: Page) =>
  page.evaluate(() => (window as unknown as { removals: number }).removals);

describe('a good guest', () => {
  const running = useExtension({ today: '2026-11-20', expectedErrors: /Demo fault/ });
  const readKeys = (page: Page) => page.evaluate(() => window.demoSite.keys);
  const waitForKey = (page: Page, key: string) =>
    waitFor(async () => (await readKeys(page)).includes(key), { what: `${key} in the page` });

  it('shows the step on a page that never renders', async () => {
    const page = await running.browser.openPage(`${HOME}eleves?demo-fault=never-renders`);
    await waitForOverlay(page, 'the overlay', ({ mainStep }) => mainStep === 'import-siecle');
    expect(await page.evaluate(() => window.demoSite.rendered)).toBe('');
    await page.close();
  });

  it('shows the step on a page that throws', async () => {
    const page = await running.browser.openPage(`${HOME}eleves?demo-fault=throws`);
    await waitForOverlay(page, 'the overlay', ({ mainStep }) => mainStep === 'import-siecle');
    await page.close();
  });

  it('gives up on a page that removes it 20 times, and comes back with the next page', async () => {
    const page = await running.browser.openPage(`${HOME}eleves?demo-fault=removes-overlay`);
    const readRemoved = () => page.evaluate(() => window.demoSite.removed);
    await waitFor(async () => (await readRemoved()) >= 20, { what: '20 removals' });
    await running.browser.describe(page);
    expect(await readRemoved()).toBe(20);
    expect(await listOverlays(page)).toEqual([]);
    await page.evaluate(() => window.demoSite.navigate('/places'));
    await waitFor(async () => (await readRemoved()) === 40, { what: '20 more removals on the next page' });
    await page.close();
  });

  it('flickers on no longer than a second or two where the page removes it again and again', async () => {
    const page = await running.browser.openPage(HOME);
    await waitForOverlay(page, 'the overlay');
    await page.evaluate(() => {
      const world = window as unknown as { removals: number; looks: number };
      world.removals = 0;
      world.looks = 0;
      setInterval(() => {
        world.looks += 1;
        const element = document.querySelector('check-list-pix');
        if (!element) return;
        element.remove();
        world.removals += 1;
      }, 60);
    });
    await waitFor(
      async () => (await listOverlays(page)).length === 0 && (await readIntervalRemovals(page)) >= 20,
      {
        what: 'the overlay to give up',
      },
    );
    const before = await readIntervalRemovals(page);
    // Ten looks of the page's own remover find nothing more to remove.
    const readLooks = () => page.evaluate(() => (window as unknown as { looks: number }).looks);
    const looksBefore = await readLooks();
    await waitFor(async () => (await readLooks()) >= looksBefore + 10, { what: 'ten more looks' });
    expect(await readIntervalRemovals(page)).toBe(before);
    expect(before).toBeLessThan(40);
    await page.close();
  });

  it('comes back when the page removes it once', async () => {
    const page = await running.browser.openPage(HOME);
    await waitForOverlay(page, 'the overlay');
    await page.evaluate(() => document.querySelector('check-list-pix')?.remove());
    await waitForOverlay(page, 'the overlay again', ({ page: id }) => id === 'orga-home');
    await page.close();
  });

  it('removes an element left by an earlier version', async () => {
    const page = await running.browser.openPage(HOME);
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const orphan = document.createElement('check-list-pix');
        orphan.dataset.page = 'orphan';
        document.documentElement.append(orphan);
      });
    });
    await page.reload({ waitUntil: 'load' });
    await waitForOverlay(page, 'one overlay alone', ({ page: id }) => id === 'orga-home');
    await page.close();
  });

  it('keeps the keys typed in it from the page, and the page its own', async () => {
    const page = await running.browser.openPage(HOME);
    await waitForOverlay(page, 'the overlay');
    await page.bringToFront();
    await page.keyboard.press('p');
    await waitForKey(page, 'keydown:p');
    await tabTo(page, 'Marquer comme fait');
    const before = (await readKeys(page)).length;
    await page.keyboard.press('q');
    // The details, then the card.
    await page.keyboard.press('Escape');
    await waitForFocusOn(page, 'Détails');
    await page.keyboard.press('Escape');
    await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
    expect((await readKeys(page)).length).toBe(before);
    await clickInOverlay(page, '.pill');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await page.close();
  });

  it('keeps the focus of someone who ticks by keyboard', async () => {
    const page = await running.browser.openPage(HOME);
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await page.bringToFront();
    await tabTo(page, 'Marquer comme fait');
    // A key held for a moment: its repeats must not press "Annuler", which takes the focus.
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await waitForFocusOn(page, 'Annuler');
    expect((await listOverlays(page))[0]?.mainStep).not.toBe('themed-campaigns');
    await page.keyboard.press('Enter');
    await waitForFocusOn(page, 'Créez des campagnes thématiques');
    await page.close();
  });

  it('is up to date when the page comes back from the back-forward cache', async () => {
    const page = await running.browser.openPage(`${HOME}import-participants`);
    await waitForOverlay(page, 'the step', ({ mainStep }) => mainStep === 'import-siecle');
    await page.goto(`${HOME}places`, { waitUntil: 'load' });
    await running.browser.extensionEval(
      (change) => browser.runtime.sendMessage(change),
      makeChange('import-siecle', 'done', SCHOOL),
    );
    await page.goBack({ waitUntil: 'load', timeout: 5000 }).catch(ignoreMissingLoad);
    await waitForOverlay(page, 'the step left', ({ mainStep }) => mainStep === 'archive-last-year');
    await page.close();
  });

  it('leaves Escape to the page when focus is not in it', async () => {
    const page = await running.browser.openPage(HOME);
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForKey(page, 'keydown:Escape');
    expect((await listOverlays(page)).map(({ view }) => view)).toEqual(['card']);
    await page.close();
  });

  it('is styled under a Content-Security-Policy, and leaves no trace where it has nothing to show', async () => {
    const page = await running.browser.openPage(HOME);
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    const readStyle = () =>
      page.evaluate(() => {
        const element = document.querySelector('check-list-pix') as HTMLElement;
        const { position, zIndex } = getComputedStyle(element);
        return { position, zIndex, width: element.getBoundingClientRect().width };
      });
    await waitFor(async () => (await readStyle()).width === 320, { what: 'the card, drawn' });
    expect(await readStyle()).toEqual({ position: 'fixed', zIndex: '950', width: 320 });
    await page.evaluate(() => window.demoSite.navigate('/eleves/812'));
    await waitFor(async () => (await listOverlays(page)).length === 0, { what: 'no overlay on a pupil' });
    await page.close();
  });
});
