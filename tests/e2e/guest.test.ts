import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { clickInOverlay, findInOverlay, listOverlays, waitForOverlay } from './overlay.ts';
import { useExtension } from './use-extension.ts';

const HOME = 'https://orga.pix.fr/';

describe('a good guest', () => {
  const running = useExtension({ today: '2026-11-20', expectedErrors: /Demo fault/ });
  const readKeys = (page: Page) => page.evaluate(() => window.demoSite.keys);

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
    expect(await readKeys(page)).toContain('keydown:p');
    const before = (await readKeys(page)).length;
    await (await findInOverlay(page, 'button', 'Marquer comme fait')).focus();
    await page.keyboard.press('q');
    await page.keyboard.press('Escape');
    await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
    expect((await readKeys(page)).length).toBe(before);
    await clickInOverlay(page, '.pill');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await page.close();
  });

  it('leaves Escape to the page when focus is not in it', async () => {
    const page = await running.browser.openPage(HOME);
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    expect(await readKeys(page)).toContain('keydown:Escape');
    expect((await listOverlays(page)).map(({ view }) => view)).toEqual(['card']);
    await page.close();
  });

  it('is styled under a Content-Security-Policy, and leaves no trace where it has nothing to show', async () => {
    const page = await running.browser.openPage(HOME);
    await waitForOverlay(page, 'the overlay');
    const style = await page.evaluate(() => {
      const element = document.querySelector('check-list-pix') as HTMLElement;
      const { position, zIndex } = getComputedStyle(element);
      return { position, zIndex, width: element.getBoundingClientRect().width };
    });
    expect(style).toEqual({ position: 'fixed', zIndex: '950', width: 376 });
    await page.evaluate(() => window.demoSite.navigate('/eleves/812'));
    await waitFor(async () => (await listOverlays(page)).length === 0, { what: 'no overlay on a pupil' });
    await page.close();
  });
});
