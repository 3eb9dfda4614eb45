import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clickWithMouse } from './harness/click.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickInOverlay, readOverlayText, waitForOverlay, waitForSaid } from './overlay.ts';
import { findOnPage } from './press.ts';
import { useExtension } from './use-extension.ts';

const PUPILS = 'https://orga.pix.fr/eleves';

/** The box of the ring, if any, and the text of the hint. */
const readRing = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('check-list-pix')?.shadowRoot;
    const box = root?.querySelector('.where-ring')?.getBoundingClientRect();
    return box && { x: box.x, y: box.y, width: box.width, height: box.height };
  });

const readButton = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const element = [...document.querySelectorAll('a, button')].find(
      (each) => each.textContent?.trim() === wanted,
    );
    const box = element?.getBoundingClientRect();
    return box && { x: box.x, y: box.y, width: box.width, height: box.height };
  }, name);

const waitForNoRing = (page: Page) =>
  waitFor(async () => (await readRing(page)) === undefined, { what: 'no ring any more' });

describe('"Montrer où"', () => {
  const running = useExtension({ today: '2026-11-20' });

  const open = async (address: string): Promise<Page> => {
    const page = await running.browser.openPage(address);
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: 'the page' });
    return page;
  };

  it('rings the link, follows it, and ends on Escape with the card as it was', async () => {
    const page = await open(PUPILS);
    await clickInOverlay(page, 'button', 'Montrer où');
    const isAround = async () => {
      const [ring, button] = [await readRing(page), await readButton(page, 'Importer')];
      if (!ring || !button) return false;
      // Whole beside the edge of the window, too.
      const top = button.y < 0 ? button.y - 6 : Math.max(3, button.y - 6);
      return Math.abs(ring.x + 6 - button.x) < 2 && Math.abs(ring.y - top) < 2;
    };
    await waitFor(isAround, { what: 'the ring around "Importer"' });
    await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
    await page.evaluate(() => window.scrollBy(0, 40));
    await waitFor(isAround, { what: 'the ring to follow' });
    await page.keyboard.press('Escape');
    await waitForOverlay(page, 'the card again', ({ view }) => view === 'card');
    await waitForNoRing(page);
    await page.close();
  });

  it('leaves the page usable: the ringed link can be clicked, and that ends it', async () => {
    const page = await open(PUPILS);
    await clickInOverlay(page, 'button', 'Montrer où');
    await waitFor(() => readRing(page), { what: 'the ring' });
    await clickWithMouse(page, () => findOnPage(page, 'a, button', 'Importer'), 'the ringed link');
    await waitForOverlay(page, 'the import page', ({ page: id }) => id === 'orga-import');
    await waitForNoRing(page);
    await page.close();
  });

  it('gives the label to look for when the page does not show it', async () => {
    const page = await open(`${PUPILS}?demo-hide=Importer`);
    await clickInOverlay(page, 'button', 'Montrer où');
    await waitFor(async () => (await readOverlayText(page)).includes("n'est pas visible sur cette page"), {
      what: 'the sentence',
    });
    await waitForSaid(page, '« Importer »');
    expect(await readRing(page)).toBeUndefined();
    await page.close();
  });

  it('finds it by its attribute when Pix has changed the words', async () => {
    const page = await open(`${PUPILS}?demo-rename=Importer`);
    await clickInOverlay(page, 'button', 'Montrer où');
    await waitFor(() => readRing(page), { what: 'the ring' });
    await page.close();
  });
});

describe('"Montrer où" in March', () => {
  const running = useExtension({ today: '2027-03-10' });

  it.each(['’', "'", '‘'])('finds a label whatever apostrophe Pix writes in it: %s', async (apostrophe) => {
    const page = await running.browser.openPage('https://certif.pix.fr/sessions/4101');
    await waitForOverlay(page, 'the step', ({ mainStep }) => mainStep === 'run-exams');
    const button = await waitFor(() => page.$('button[aria-label="Copier le code d’accès à la session"]'), {
      what: 'what candidates ask for',
    });
    await button.evaluate((element, used) => {
      element.setAttribute('aria-label', `Copier le code d${used}accès\u202fà la\u00a0session`);
    }, apostrophe);
    await clickInOverlay(page, 'button', 'Montrer où');
    await waitFor(() => readRing(page), { what: 'the ring' });
    await page.close();
  });
});
