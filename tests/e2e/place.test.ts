import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { waitForOverlay } from './overlay.ts';
import { takeShare } from './shares.ts';
import { useExtension } from './use-extension.ts';

/** Pages with something at their foot: a pagination, action bars, long lists, forms. */
const PAGES = [
  'https://orga.pix.fr/eleves',
  'https://orga.pix.fr/campagnes/toutes',
  'https://orga.pix.fr/campagnes/creation',
  'https://orga.pix.fr/import-participants',
  'https://orga.pix.fr/equipe/membres',
  'https://certif.pix.fr/sessions',
  'https://certif.pix.fr/sessions/creation',
  'https://certif.pix.fr/sessions/61202/candidats',
];

/** Names of the page's controls that the overlay covers, wholly or in part, as a person sees them. */
const listCovered = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('check-list-pix');
    const box = element?.shadowRoot?.querySelector('.overlay')?.getBoundingClientRect();
    if (!box) throw new Error('no overlay');
    const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
    return controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        const isThere = right > left && bottom > top;
        // What a screen shows of half a pixel is nothing.
        const isOver = (first: number, second: number) => first < second - 0.5;
        return (
          isThere &&
          isOver(left, box.right) &&
          isOver(box.left, right) &&
          isOver(top, box.bottom) &&
          isOver(box.top, bottom)
        );
      })
      .map((control) => control.textContent?.trim() || control.getAttribute('aria-label') || control.tagName);
  });

const readBox = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('check-list-pix')?.shadowRoot?.querySelector('.overlay');
    if (!box) throw new Error('no overlay');
    const { left, top, right, bottom } = box.getBoundingClientRect();
    return { left, top, right, bottom };
  });

/** A bar of actions that stays at the foot of the window, as Pix has where several rows are selected. */
const addBar = (page: Page, height: number) =>
  page.evaluate((tall) => {
    const bar = document.createElement('button');
    bar.id = 'bar';
    bar.textContent = 'Inscrire les élèves';
    bar.style.cssText = `position:fixed;left:0;right:0;bottom:0;height:${tall}px`;
    document.body.append(bar);
  }, height);

const isCompact = (page: Page) =>
  page.evaluate(() => document.querySelector('check-list-pix')?.hasAttribute('data-compact') === true);

const WINDOWS = [
  { width: 1366, height: 768, hasRoom: true },
  // Forms and lists may fill such windows from side to side: the ring alone then stays in its corner.
  { width: 320, height: 640, hasRoom: false },
  // 200 % zoom of a laptop.
  { width: 683, height: 384, hasRoom: false },
];

describe.each(WINDOWS)('the pill in a window of $width × $height', ({ width, height, hasRoom }) => {
  const running = useExtension({ today: '2026-11-20', width, height });

  const openPill = async (address: string): Promise<Page> => {
    const page = await running.browser.openPage(address);
    await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: 'the page' });
    // By then it is known whether there is room for a card.
    await running.browser.describe(page);
    // A card that finds no room any more is a pill by itself, just as it is about to be closed.
    await waitFor(
      async () => {
        const { view } = await waitForOverlay(page, 'the overlay');
        if (view === 'card') await (await page.$('check-list-pix >>> [data-focus=close]'))?.click();
        return view === 'pill';
      },
      { what: 'the pill' },
    );
    // What is under the pointer stays where it is.
    await page.mouse.move(width - 1, 1);
    return page;
  };

  // Three windows: the first and the last take the same pages.
  it.each(
    takeShare(
      PAGES,
      WINDOWS.findIndex((each) => each.width === width),
    ),
  )('covers no control of %s', async (address) => {
    const page = await openPill(address);
    const isClear = async () => {
      const covered = await listCovered(page);
      if (covered.length === 0 || (!hasRoom && (await isCompact(page)))) return true;
      throw new Error(`covered: ${covered.join(', ')}`);
    };
    await waitFor(isClear, { what: 'nothing covered' });
    const box = await readBox(page);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(height);
    await page.close();
  });

  it('moves off a bar that comes up, and stays on screen', async () => {
    const page = await openPill('https://orga.pix.fr/places');
    const before = await readBox(page);
    // As high as the middle of the pill, which stands clear of the words at the foot.
    const tall = height - (before.top + before.bottom) / 2;
    await addBar(page, tall);
    await page.evaluate(() => document.body.click());
    await waitFor(async () => (await listCovered(page)).length === 0, { what: 'nothing covered' });
    const after = await readBox(page);
    expect(after.bottom).toBeLessThanOrEqual(height - tall);
    expect(after.top).toBeGreaterThan(0);
    await page.close();
  });
});
