import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clickWithMouse } from './harness/click.ts';
import { waitFor } from './harness/wait-for.ts';
import { tabTo, waitForFocusOn, waitForOverlay } from './overlay.ts';
import { findOnPage } from './press.ts';
import { useExtension } from './use-extension.ts';

const SESSIONS = 'https://certif.pix.fr/sessions';

/** Whether one can see the overlay. */
const isShown = (page: Page) =>
  page.evaluate(() => (document.querySelector('check-list-pix')?.getClientRects().length ?? 0) > 0);

const waitForShown = (page: Page, expected: boolean, what: string) =>
  waitFor(async () => (await isShown(page)) === expected, { what });

describe('the overlay steps aside', () => {
  const running = useExtension({ today: '2026-11-20' });

  const open = async (query = ''): Promise<Page> => {
    const page = await running.browser.openPage(`${SESSIONS}${query}`);
    await waitForOverlay(page, 'the card');
    await waitForShown(page, true, 'the overlay on screen');
    return page;
  };

  /** Opens Pix's own dialog, as a person does. */
  const openDialog = async (page: Page) => {
    await page.bringToFront();
    await clickWithMouse(
      page,
      () => findOnPage(page, 'button[aria-label^="Supprimer la session"]'),
      'a session to delete',
    );
  };

  it.each(['', '?old-modal'])('while a dialog of Pix is open, and comes back (%s)', async (query) => {
    const page = await open(query);
    await openDialog(page);
    await waitForShown(page, false, 'the overlay aside');
    await page.keyboard.press('Escape');
    await waitForShown(page, true, 'the overlay back');
    // The key that closed theirs has not closed ours as well.
    await waitForOverlay(page, 'the card still', ({ view }) => view === 'card');
    await page.close();
  });

  it('comes back when the page closes its dialog by itself', async () => {
    const page = await open();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await waitForShown(page, false, 'the overlay aside');
    await page.evaluate(() => document.querySelector('body > dialog')?.remove());
    await waitForShown(page, true, 'the overlay back');
    await page.close();
  });

  it('while the page prints', async () => {
    const page = await open();
    await running.browser.setMedium(page, 'print');
    await waitForShown(page, false, 'the overlay off the paper');
    await running.browser.setMedium(page, 'screen');
    await waitForShown(page, true, 'the overlay back');
    await page.close();
  });

  it('while the page is in full screen', async () => {
    const page = await open();
    await page.bringToFront();
    await page.evaluate(() => {
      document.addEventListener('click', () => void document.documentElement.requestFullscreen(), {
        once: true,
      });
    });
    await (await page.waitForSelector('h1'))?.click();
    await waitForShown(page, false, 'the overlay aside');
    await page.evaluate(() => document.exitFullscreen());
    await waitForShown(page, true, 'the overlay back');
    await page.close();
  });

  it('never takes focus by itself', async () => {
    const page = await open();
    await page.evaluate(() => window.demoSite.navigate('/equipe'));
    await waitForOverlay(page, 'the team', ({ page: id }) => id === 'certif-team');
    // Focus is given once what is shown is drawn.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('check-list-pix');
    await page.close();
  });

  it('leaves an Escape pressed elsewhere alone', async () => {
    const page = await open();
    await page.bringToFront();
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.focus());
    await page.keyboard.press('Escape');
    expect((await waitForOverlay(page, 'the card')).view).toBe('card');
    await tabTo(page, 'Marquer comme fait');
    // The details, then the card.
    await page.keyboard.press('Escape');
    await waitForFocusOn(page, 'Détails');
    await page.keyboard.press('Escape');
    await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
    await page.close();
  });
});
