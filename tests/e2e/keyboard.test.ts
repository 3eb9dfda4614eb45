import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { enterOverlay, goTo, listBackward, listTabStops, listTooSmall, readFocus } from './keyboard.ts';
import { openOptions } from './options.ts';
import { readCardText, waitForOverlay } from './overlay.ts';
import { clickNamed, isStepTicked, readProgressBar } from './popup.ts';
import { readAll } from './stored.ts';
import { useExtension } from './use-extension.ts';

const PUPILS = 'https://orga.pix.fr/eleves';
const CANDIDATES = 'https://certif.pix.fr/sessions/61202/candidats';
const SIECLE = 'Importez le fichier XML de Siècle';

const running = useExtension({ today: '2026-11-20' });

const waitForFocus = (page: Page, name: string) =>
  waitFor(async () => (await readFocus(page)).name === name, { what: `focus on "${name}"` });

/** Waits until focus is in the overlay, on what is called so if told. */
const waitForFocusWithin = (page: Page, part = '') =>
  waitFor(
    async () => {
      const { where, name } = await readFocus(page);
      return where === 'overlay' && name.includes(part);
    },
    { what: `focus in the overlay ${part}` },
  );

/** Waits until what the focused summary folds is unfolded: what is in it is no stop before. */
const waitForUnfolded = (page: Page) =>
  waitFor(
    () =>
      page.evaluate(() => {
        const root = document.querySelector('check-list-pix')?.shadowRoot ?? document;
        return root.activeElement?.parentElement?.matches('details[open]') === true;
      }),
    { what: 'what is folded to open' },
  );

describe('the keyboard alone, in the overlay', () => {
  /** Opens a page and presses Tab until focus is in the overlay. */
  const enter = async (address = PUPILS): Promise<Page> => {
    const page = await running.browser.openPage(address);
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: 'the page' });
    await page.bringToFront();
    if (address === CANDIDATES)
      await waitFor(async () => (await readCardText(page)).includes('24 candidats'), { what: 'the advice' });
    expect((await enterOverlay(page)).name).toBe('Marquer comme fait');
    return page;
  };
  /** The same, and unfolds the card. */
  const enterDetails = async (address = PUPILS): Promise<Page> => {
    const page = await enter(address);
    await goTo(page, 'Détails');
    await page.keyboard.press('Enter');
    await waitFor(
      async () => {
        const { where, name } = await readFocus(page);
        return where === 'overlay' && name !== 'Détails';
      },
      { what: 'the title of the details' },
    );
    await goTo(page, "Afficher plus d'actions", 'Shift+Tab');
    return page;
  };
  const waitForMain = (page: Page, step: string) =>
    waitForOverlay(page, `${step} first`, ({ mainStep }) => mainStep === step);

  it('comes to the card before all that the page has, unfolds it and folds it again', async () => {
    const page = await enter();
    expect((await listTabStops(page, 'overlay')).map(({ name }) => name)).toEqual([
      'Montrer où',
      'Détails',
      'Réduire la check-list',
    ]);
    await page.close();
    const again = await enterDetails();
    await again.keyboard.press('Escape');
    await waitForFocus(again, 'Détails');
    expect(await readCardText(again)).not.toContain('Pourquoi');
    await again.close();
  });

  it('ticks the main step, and undoes', async () => {
    const page = await enterDetails();
    await goTo(page, 'Marquer comme fait');
    await page.keyboard.press('Enter');
    await waitForMain(page, 'check-certifiable');
    await waitForFocus(page, 'Annuler');
    await page.keyboard.press(' ');
    await waitForMain(page, 'import-siecle');
    // A second press must neither tick anything nor start again from the top of the page.
    await waitForFocus(page, 'Importez le fichier XML de Siècle');
    await waitForFocusWithin(page);
    await page.close();
  });

  it('ticks a step folded under the main one, and un-ticks it there', async () => {
    const page = await enterDetails();
    await goTo(page, 'Aussi sur cette page (2)');
    await page.keyboard.press('Enter');
    await waitForUnfolded(page);
    await page.keyboard.press('Tab');
    const { name } = await readFocus(page);
    await page.keyboard.press(' ');
    await waitForFocus(page, 'Annuler');
    await goTo(page, 'Déjà fait sur cette page (1)');
    await page.keyboard.press(' ');
    await waitForUnfolded(page);
    await goTo(page, name);
    await page.keyboard.press(' ');
    await waitForOverlay(page, 'the step to do again', ({ steps }) => steps.length === 3);
    await waitForFocusWithin(page);
    await page.close();
  });

  it('puts a step off until Monday', async () => {
    const page = await enterDetails();
    await goTo(page, 'Reporter');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Reporter');
    await goTo(page, 'Reporter au lundi 23 novembre');
    await page.keyboard.press('Enter');
    await waitForMain(page, 'check-certifiable');
    await waitForFocus(page, 'Annuler');
    await page.keyboard.press('Enter');
    await waitForMain(page, 'import-siecle');
    await waitForFocusWithin(page);
    await page.close();
  });

  it('moves the card to another corner', async () => {
    const page = await enterDetails();
    await page.keyboard.press('Enter');
    await waitForFocus(page, "Afficher plus d'actions");
    await goTo(page, 'Déplacer en haut à droite');
    await page.keyboard.press('Enter');
    const readCorner = () =>
      page.evaluate(() => document.querySelector('check-list-pix')?.getAttribute('data-corner'));
    await waitFor(async () => (await readCorner()) === 'top-right', { what: 'the other corner' });
    await waitForFocusWithin(page);
    await page.close();
  });

  it('hides the overlay, and takes that back', async () => {
    const page = await enterDetails();
    await page.keyboard.press('Enter');
    await goTo(page, 'Masquer sur cette page');
    await page.keyboard.press('Enter');
    await waitForOverlay(page, 'the way back', ({ view }) => view === 'hidden');
    await waitForFocus(page, 'Annuler');
    // A person takes longer than the browser does to write it.
    await waitFor(async () => (await readAll(running.browser)).local.quiet, { what: 'the page hidden' });
    await page.keyboard.press('Enter');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await waitForFocusWithin(page);
    await page.close();
  });

  it('shows where, and comes back on Escape', async () => {
    const page = await enterDetails();
    await goTo(page, 'Montrer où');
    await page.keyboard.press('Enter');
    const isRinged = () =>
      page.evaluate(() =>
        Boolean(document.querySelector('check-list-pix')?.shadowRoot?.querySelector('.where-ring')),
      );
    await waitFor(isRinged, { what: 'the ring' });
    await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
    await waitForFocusWithin(page, SIECLE);
    await page.keyboard.press('Escape');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await waitFor(async () => !(await isRinged()), { what: 'no ring any more' });
    await waitForFocus(page, 'Montrer où');
    await page.close();
  });

  it('closes the card, by its button and by Escape, and opens it again', async () => {
    const page = await enterDetails();
    await goTo(page, 'Réduire la check-list');
    for (const key of ['Enter', 'Escape'] as const) {
      await page.keyboard.press(key);
      await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
      await waitForFocusWithin(page, 'Ouvrir la check-list');
      await page.keyboard.press('Enter');
      await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
      await waitForFocus(page, 'Réduire la check-list');
    }
    await page.close();
  });

  it.each([
    [PUPILS, "Afficher plus d'actions", 'Masquer sur cette page'],
    [PUPILS, 'Reporter', 'Reporter à cette date'],
    [CANDIDATES, "Afficher plus d'actions", 'Masquer sur cette page'],
    [CANDIDATES, 'Reporter', 'Reporter à cette date'],
  ])(
    'goes through the card as the eye does, over targets large enough (%s, %s)',
    async (address, fold, shown) => {
      const page = await enterDetails(address);
      if ((await readFocus(page)).name !== fold) await goTo(page, fold);
      await page.keyboard.press('Enter');
      await waitFor(async () => (await readCardText(page)).includes(shown), { what: shown });
      await waitForFocus(page, fold);
      const stops = await listTabStops(page, 'overlay');
      expect(stops.map(({ name }) => name)).toContain(shown);
      expect(listBackward(stops)).toEqual([]);
      expect(listTooSmall(stops)).toEqual([]);
      await page.close();
    },
  );
});

describe('the keyboard alone, in the popup', () => {
  const open = async (query = ''): Promise<Page> => {
    const popup = await running.browser.openExtensionPage(`popup.html${query}`);
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the popup' });
    await popup.bringToFront();
    return popup;
  };
  const waitForCount = (popup: Page, count: string) =>
    waitFor(async () => (await readProgressBar(popup)) === count, { what: count });

  it('ticks and un-ticks a step by Space', async () => {
    const popup = await open();
    await goTo(popup, 'Rentrée0 sur 6');
    await popup.keyboard.press('Enter');
    await waitForUnfolded(popup);
    await goTo(popup, SIECLE);
    await popup.keyboard.press(' ');
    await waitForCount(popup, '1/16');
    expect(await isStepTicked(popup, SIECLE)).toBe(true);
    await waitForFocus(popup, SIECLE);
    await popup.keyboard.press(' ');
    await waitForCount(popup, '0/16');
    await waitForFocus(popup, SIECLE);
    await popup.close();
  });

  it('marks a late step as done by Enter, and undoes', async () => {
    const popup = await open();
    await goTo(popup, '5 autres en retard');
    await popup.keyboard.press('Enter');
    await waitForUnfolded(popup);
    await goTo(popup, `C'est fait : ${SIECLE}`);
    await popup.keyboard.press('Enter');
    await waitForCount(popup, '1/16');
    await waitForFocus(popup, 'Annuler');
    await popup.keyboard.press('Enter');
    await waitForCount(popup, '0/16');
    await waitFor(async () => (await readFocus(popup)).where !== 'nowhere', { what: 'focus somewhere' });
    await popup.close();
  });

  it('opens and closes the menu, and comes back to its button', async () => {
    const popup = await open();
    const isOpen = () => popup.$eval('.menu', (menu) => (menu as HTMLDetailsElement).open);
    await goTo(popup, "Afficher plus d'actions");
    await popup.keyboard.press('Enter');
    await waitFor(isOpen, { what: 'the menu' });
    await popup.keyboard.press('Tab');
    await waitForFocus(popup, 'Ouvrir à côté de la page');
    await popup.keyboard.press('Escape');
    await waitFor(async () => !(await isOpen()), { what: 'the menu to close' });
    await waitForFocus(popup, "Afficher plus d'actions");
    await popup.close();
  });

  it.each(['', '?in=tab'])(
    'goes through it as the eye does, over targets large enough (%s)',
    async (query) => {
      const popup = await open(query);
      await popup.$$eval('details:not(.menu)', (folds) => {
        for (const fold of folds) fold.open = true;
      });
      await waitFor(() => popup.$$eval('textarea', ({ length }) => length === 16), { what: 'all unfolded' });
      const stops = await listTabStops(popup, 'page');
      // Sixteen steps, each with its checkbox, its details and its note.
      expect(stops.length).toBeGreaterThan(48);
      expect(listBackward(stops)).toEqual([]);
      expect(listTooSmall(stops)).toEqual([]);
      await popup.close();
    },
  );

  it('goes through the options likewise', async () => {
    const options = await openOptions(running.browser);
    // One column: beside it, the links to its parts would be left for the top of the page.
    await options.setViewport({ width: 900, height: 800 });
    await clickNamed(options, 'button', 'Tout effacer…');
    await options.$eval('h1', (heading) => heading.focus());
    const stops = await listTabStops(options, 'page');
    // Nine dates with their buttons, and all the rest.
    expect(stops.length).toBeGreaterThan(35);
    expect(listBackward(stops)).toEqual([]);
    expect(listTooSmall(stops)).toEqual([]);
    await options.close();
  });
});
