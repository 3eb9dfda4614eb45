import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { waitForFocused } from './focused.ts';
import { waitFor } from './harness/wait-for.ts';
import {
  clickInOverlay,
  findInOverlay,
  listOverlays,
  readOverlayText,
  waitForOverlay,
  waitForSaid,
} from './overlay.ts';
import { clickNamed, readPopupText } from './popup.ts';
import { readAll } from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const PUPILS = 'https://orga.pix.fr/eleves';

describe('a quiet overlay', () => {
  const running = useExtension({ today: '2026-11-20' });

  const openCard = async (address = PUPILS) => {
    const page = await running.browser.openPage(address);
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    return page;
  };

  it('puts a step off until Monday, with the way back at once and in the popup', async () => {
    const page = await openCard();
    await clickInOverlay(page, 'button', 'Reporter');
    await clickInOverlay(page, 'button', 'Reporter au lundi 23 novembre');
    await waitForOverlay(page, 'the next step', ({ mainStep }) => mainStep === 'check-certifiable');
    await waitForSaid(page, 'Reporté au 23 novembre');
    await clickInOverlay(page, 'button', 'Annuler');
    await waitForOverlay(page, 'the step again', ({ mainStep }) => mainStep === 'import-siecle');
    await clickInOverlay(page, 'button', 'Reporter');
    await clickInOverlay(page, 'button', 'Reporter au lundi 23 novembre');
    await waitForOverlay(page, 'the next step', ({ mainStep }) => mainStep === 'check-certifiable');

    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readPopupText(popup)).includes('Reporté au 23 novembre'), {
      what: 'the step set aside',
    });
    await clickNamed(popup, '.set-aside button', 'Reprendre');
    await waitForOverlay(page, 'the step taken up', ({ mainStep }) => mainStep === 'import-siecle');
    await popup.close();
    await page.close();
  });

  it('is hidden on one page, not on the others, and shown again from the popup', async () => {
    const page = await openCard();
    await clickInOverlay(page, 'button', "Afficher plus d'actions");
    await clickInOverlay(page, 'button', 'Masquer sur cette page');
    await waitForOverlay(page, 'the way back', ({ view }) => view === 'hidden');
    await waitForSaid(page, 'Masquée sur cette page.');
    await page.evaluate(() => window.demoSite.navigate('/places'));
    await waitForOverlay(page, 'another page', ({ page: id }) => id === 'orga-places');
    await page.evaluate(() => window.demoSite.navigate('/eleves'));
    await waitFor(async () => (await listOverlays(page)).length === 0, { what: 'no overlay' });
    expect(await running.browser.describe(page)).toEqual({ page: 'orga-students', steps: [], view: null });

    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readPopupText(popup)).includes('masquée sur 1 page'), {
      what: 'the page hidden',
    });
    await clickNamed(popup, '.set-aside button', 'Réafficher');
    await waitForOverlay(page, 'the overlay again', ({ page: id }) => id === 'orga-students');
    await popup.close();
    await page.close();
  });

  it('is hidden for today in all tabs, and "Annuler" brings it back', async () => {
    const page = await openCard();
    const other = await openCard('https://certif.pix.fr/sessions');
    await clickInOverlay(page, 'button', "Afficher plus d'actions");
    await clickInOverlay(page, 'button', "Masquer pour aujourd'hui");
    await waitFor(async () => (await listOverlays(other)).length === 0, { what: 'no overlay elsewhere' });
    await waitFor(async () => (await readAll(running.browser)).local.quiet, { what: 'the day, kept' });
    expect((await readAll(running.browser)).local.quiet).toMatchObject({ day: '2026-11-20' });
    await clickInOverlay(page, 'button', 'Annuler');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await waitForOverlay(other, 'the card elsewhere', ({ view }) => view === 'card');
    await other.close();
    await page.close();
  });

  it('goes to another corner, in all tabs', async () => {
    const page = await openCard();
    const other = await openCard('https://certif.pix.fr/sessions');
    await clickInOverlay(page, 'button', "Afficher plus d'actions");
    await clickInOverlay(page, 'button', 'Déplacer en haut à droite');
    for (const each of [page, other]) {
      await waitFor(
        () =>
          each.evaluate(() => {
            const box = document
              .querySelector('check-list-pix')
              ?.shadowRoot?.querySelector('.card')
              ?.getBoundingClientRect();
            if (!box) return false;
            // As near as the page leaves room for it.
            const toThere = window.innerWidth - box.right + box.top;
            return toThere < box.left + window.innerHeight - box.bottom;
          }),
        { what: 'the overlay at the top right' },
      );
    }
    await other.close();
    await page.close();
  });

  it('says the keyboard shortcut that the browser has, and answers to it, even where it is hidden', async () => {
    const page = await openCard();
    const shortcut = await running.browser.extensionEval(async () => {
      const commands = await browser.commands.getAll();
      return commands.find(({ name }) => name === 'toggle-card')?.shortcut ?? '';
    });
    await clickInOverlay(page, 'button', "Afficher plus d'actions");
    if (shortcut !== '')
      await waitFor(async () => (await readOverlayText(page)).includes(shortcut), { what: 'the keys' });
    else expect(await readOverlayText(page)).not.toContain('Raccourci');
    await clickInOverlay(page, 'button', 'Masquer sur cette page');
    await waitForOverlay(page, 'the way back', ({ view }) => view === 'hidden');
    await waitFor(async () => (await readAll(running.browser)).local.quiet, { what: 'the page hidden' });
    const toggle = () =>
      running.browser.extensionEval(async () => {
        const [tab] = await browser.tabs.query({ url: 'https://orga.pix.fr/*' });
        if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { type: 'toggle-card' });
      });
    await toggle();
    await waitForOverlay(page, 'the card called back', ({ view }) => view === 'card');
    await waitForFocused(page, 'check-list-pix');
    await toggle();
    await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
    await findInOverlay(page, '.pill');

    // Loaded anew, nothing of the overlay is there yet.
    await page.reload();
    await running.browser.describe(page);
    expect(await listOverlays(page)).toEqual([]);
    await toggle();
    await waitForOverlay(page, 'the card on a page loaded anew', ({ view }) => view === 'card');
    await waitForFocused(page, 'check-list-pix');
    await page.close();
  });
});
