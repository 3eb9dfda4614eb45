import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { listOverlays, unfoldDetails, waitForOverlay } from './overlay.ts';
import { useExtension } from './use-extension.ts';

/** What a page's own style could spoil, as it is on screen. */
const readLook = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('check-list-pix');
    const root = element?.shadowRoot;
    const style = (selector: string) => getComputedStyle(root?.querySelector(selector) as Element);
    const { left, bottom, width } = (element as Element).getBoundingClientRect();
    return {
      left,
      bottom: window.innerHeight - bottom,
      width,
      text: style('.step-text').fontSize,
      title: style('.main-title').fontSize,
      button: style('.button-filled').backgroundColor,
    };
  });

/** Waits until the card stands still: it moves off the page's controls a look after these have come. */
const waitForPlaced = (page: Page) =>
  waitFor(
    () =>
      page.evaluate(async () => {
        const readBox = () =>
          JSON.stringify(document.querySelector('check-list-pix')?.getBoundingClientRect());
        const before = readBox();
        for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
        return readBox() === before;
      }),
    { what: 'the card to stand still' },
  );

describe('the look of the overlay', () => {
  const running = useExtension({ today: '2026-11-20' });

  const open = async (address = 'https://orga.pix.fr/eleves'): Promise<Page> => {
    const page = await running.browser.openPage(address);
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: 'the page' });
    await unfoldDetails(page);
    await waitForPlaced(page);
    return page;
  };

  it.each(['10px', '32px'])('is the same where the page sets its root to %s', async (size) => {
    const page = await open();
    const before = await readLook(page);
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    // Pix's sidebar follows the root, and the card stands beside it.
    await waitForPlaced(page);
    const after = { ...(await readLook(page)), left: before.left };
    expect(after).toEqual(before);
    expect(before.text).toBe('14px');
    await page.close();
  });

  it('is the same where the page is hostile to unknown elements, and inside a moved body', async () => {
    const page = await open();
    const before = await readLook(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        body { transform: translateX(-58px); }
        body * { font-size: 30px !important; color: red !important; }
        check-list-pix { display: none; position: static !important; left: 0 !important; z-index: -1 !important; }`);
      document.adoptedStyleSheets = [sheet];
    });
    expect(await readLook(page)).toEqual(before);
    await page.close();
  });

  it("takes Pix's own colour when Pix changes it", async () => {
    const page = await open();
    expect((await readLook(page)).button).toBe('rgb(54, 116, 191)');
    await page.evaluate(() => document.documentElement.style.setProperty('--pix-orga-500', 'rgb(1, 2, 3)'));
    expect((await readLook(page)).button).toBe('rgb(1, 2, 3)');
    await page.close();
  });

  it('is teal on Pix Certif', async () => {
    const page = await open('https://certif.pix.fr/sessions');
    expect((await readLook(page)).button).toBe('rgb(24, 127, 125)');
    await page.close();
  });

  it('never moves the page: it has the same height and the same place of things with it and without', async () => {
    const page = await open();
    const readPage = () =>
      page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        width: document.documentElement.scrollWidth,
        scroll: window.scrollY,
        title: document.querySelector('h1')?.getBoundingClientRect().toJSON() as unknown,
      }));
    const withOverlay = await readPage();
    await page.evaluate(() => document.querySelector('check-list-pix')?.setAttribute('data-aside', ''));
    expect(await readPage()).toEqual(withOverlay);
    expect(withOverlay.scroll).toBe(0);
    expect(await listOverlays(page)).toHaveLength(1);
    await page.close();
  });
});
