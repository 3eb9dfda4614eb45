import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { waitForWords } from './options.ts';
import {
  clickInOverlay,
  isUnfolded,
  readCardText,
  readOverlayText,
  waitForOverlay,
  waitForSaid,
} from './overlay.ts';
import { clickNamed, clickStep, listStepTitles, readPopupText, readProgressBar } from './popup.ts';
import { press } from './press.ts';
import { DEFAULT_PROGRESS, getState, readAll, readReplica, waitForSynced, writeSync } from './stored.ts';
import { useExtension } from './use-extension.ts';

const IMPORT = 'https://orga.pix.fr/import-participants';
const SEVERAL = `${IMPORT}?demo-structures=several`;
const OTHER_SCHOOL = '0123457Y';
const OTHER_NAME = 'Lycée professionnel Émile-Combe';

const waitForName = (page: Page, name: string) => waitForSaid(page, name);

describe('a school with two establishments', () => {
  const running = useExtension({ today: '2026-11-20' });

  const choose = async (page: Page, name: string) => {
    // What a test has unfolded lies over the menu.
    if (await isUnfolded(page)) await clickInOverlay(page, '[data-focus=details]');
    await press(page, '.pix-structure-switcher button');
    await press(page, '[role=option]', name);
  };

  it('has a progress for each: switching organisation in Pix switches the card, and the popup follows', async () => {
    const page = await running.browser.openPage(SEVERAL);
    await waitForName(page, 'Lycée Jeanne-Villepreux');
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForOverlay(page, 'the next step', ({ mainStep }) => mainStep === 'archive-last-year');
    await choose(page, OTHER_NAME);
    await waitForName(page, OTHER_NAME);
    await waitFor(async () => (await readOverlayText(page)).includes('0 sur 16'), {
      what: 'a year of its own',
    });

    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the last one seen' });
    await clickStep(popup, 'Réservez les salles (2 heures par session)');
    await waitForSynced(running.browser, 'book-rooms', 'done', OTHER_SCHOOL);
    expect(getState(await readReplica(running.browser), 'book-rooms')).toBeUndefined();

    await popup.select('select', '0123456X');
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', { what: 'the one chosen' });
    expect(getState(await readReplica(running.browser), 'import-siecle')).toBe('done');
    await popup.close();
    await page.close();
  });

  it('is joined by its number across Orga and Certif', async () => {
    const orga = await running.browser.openPage('https://orga.pix.fr/equipe/membres');
    await waitForOverlay(orga, 'the team', ({ mainStep }) => mainStep === 'update-admins');
    await clickInOverlay(orga, 'button', 'Marquer comme fait');
    const certif = await running.browser.openPage('https://certif.pix.fr/sessions');
    await waitFor(async () => (await readOverlayText(certif)).includes('1 sur 16'), {
      what: 'the tick of Orga in Certif',
    });
    await orga.close();
    await certif.close();
  });

  it.each(['https://orga.pix.fr/eleves', 'https://certif.pix.fr/sessions'])(
    'is recognised in the top bar of an older application (%s)',
    async (url) => {
      const page = await running.browser.openPage(`${url}?old-topbar`);
      await waitForName(page, 'Lycée Jeanne-Villepreux');
      await page.close();
    },
  );

  it('without its number, has the default progress', async () => {
    const page = await running.browser.openPage(`${IMPORT}?demo-structure=none`);
    await waitForOverlay(page, 'the first step', ({ mainStep }) => mainStep === 'import-siecle');
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForSynced(running.browser, 'import-siecle', 'done', 'default');
    await page.close();
  });

  it('is told to import what its own page takes, on each surface, and the other its file of Siècle', async () => {
    const waitForWords = async (read: () => Promise<string>, wanted: string, not: string) => {
      const text = await waitFor(
        async () => {
          const said = await read();
          return said.includes(wanted) ? said : undefined;
        },
        { what: wanted },
      );
      expect(text).not.toContain(not);
    };
    const readTitles = async (popup: Page) => (await listStepTitles(popup)).join();
    const [csv, xml] = ['Importez le fichier des élèves (.csv)', 'Importez le fichier XML de Siècle'];
    const lists = await running.browser.openPage('https://orga.pix.fr/eleves?demo-import-formats=.csv');
    await waitForWords(() => readOverlayText(lists), csv, 'Siècle');
    await lists.close();
    // Where the page says nothing of it, it is known.
    const again = await running.browser.openPage('https://orga.pix.fr/eleves');
    await waitForWords(() => readOverlayText(again), csv, 'Siècle');
    const other = await running.browser.openPage(`${IMPORT}?demo-structure=${OTHER_SCHOOL}`);
    await waitForWords(() => readOverlayText(other), xml, '.csv');
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitForWords(() => readTitles(popup), xml, '.csv');
    await popup.select('select', '0123456X');
    await waitForWords(() => readTitles(popup), csv, 'Siècle');
    for (const page of [popup, other, again]) await page.close();
  });

  it('keeps of the page its number and its name, and nothing of the person', async () => {
    const page = await running.browser.openPage(SEVERAL);
    await waitForName(page, 'Lycée Jeanne-Villepreux');
    await choose(page, OTHER_NAME);
    await waitForName(page, OTHER_NAME);
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitFor(async () => Object.keys((await readAll(running.browser)).sync).length >= 2, {
      what: 'items in storage.sync',
    });
    const readKept = async () => JSON.stringify(await readAll(running.browser));
    await waitFor(async () => (await readKept()).includes(OTHER_NAME), { what: 'the name, kept' });
    expect(await readKept()).not.toMatch(/Camille|Ferrand/);
    await page.close();
  });
});

describe('what was noted before an establishment was recognised', () => {
  const running = useExtension({ today: '2026-11-20' });

  const at = 1_788_500_000_000;
  const FIRST_VERSION = {
    schema: 1,
    steps: {
      'import-siecle': { state: 'done', day: '2026-09-04', at },
      'book-rooms': { state: 'not-applicable', day: '2026-09-04', at },
      'share-codes': { state: 'todo', day: '2026-09-04', at },
    },
  };

  it('by the first version, opens with every tick in place, and is taken over once the user says so', async () => {
    await writeSync(running.browser, DEFAULT_PROGRESS, FIRST_VERSION);
    const page = await running.browser.openPage(IMPORT);
    await waitForOverlay(page, 'the step left', ({ mainStep }) => mainStep === 'archive-last-year');
    await waitFor(async () => (await readOverlayText(page)).includes('1 sur 15'), { what: 'both marks' });
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '1/15', { what: 'the same in the popup' });
    await waitForWords(popup, 'Les garder pour');

    await clickInOverlay(page, 'button', 'Oui, les garder');
    const isFocusKept = () =>
      page.evaluate(() => document.querySelector('check-list-pix')?.shadowRoot?.activeElement !== null);
    // With the question goes the button that had focus.
    await waitFor(async () => !(await readCardText(page)).includes('Oui, les garder'), {
      what: 'the question to go',
    });
    await waitFor(isFocusKept, { what: 'focus in the card' });
    await waitForName(page, 'Lycée Jeanne-Villepreux');
    await waitFor(async () => (await readOverlayText(page)).includes('1 sur 15'), {
      what: 'both marks again',
    });
    await waitForSynced(running.browser, 'import-siecle', 'done');
    await waitFor(async () => !(await readPopupText(popup)).includes('Les garder pour'), {
      what: 'the question to go from the popup',
    });
    await waitFor(async () => (await readProgressBar(popup)) === '1/15', { what: 'both marks in the popup' });
    expect((await readAll(running.browser)).sync[DEFAULT_PROGRESS]).toEqual(FIRST_VERSION);
    await popup.close();
    await page.close();
  });

  it('stays within reach when the user says no', async () => {
    await writeSync(running.browser, DEFAULT_PROGRESS, FIRST_VERSION);
    const page = await running.browser.openPage(IMPORT);
    await clickInOverlay(page, 'button', 'Non');
    await waitFor(async () => (await readOverlayText(page)).includes('0 sur 16'), {
      what: 'a year of its own',
    });
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the same in the popup' });
    await popup.select('select', 'default');
    await waitFor(async () => (await readProgressBar(popup)) === '1/15', { what: 'what was noted before' });
    await clickNamed(popup, 'summary', "Afficher plus d'actions");
    await popup.close();
    await page.close();
  });
});
