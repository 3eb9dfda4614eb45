import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { makeChange } from './change.ts';
import { waitForFocused } from './focused.ts';
import { passFirstRun } from './harness/pass-first-run.ts';
import { waitFor } from './harness/wait-for.ts';
import { fillDates, openOptions, readDates, readSource, waitForDates, waitForWords } from './options.ts';
import { readOverlayText, waitForOverlay } from './overlay.ts';
import { clickField, clickNamed, clickStep, isStepTicked, readProgressBar } from './popup.ts';
import { getState, readAll, readReplica, readSynced, SCHOOL, waitForSynced } from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const CANDIDATES = 'https://certif.pix.fr/sessions/61202/candidats';
const CODES = 'Communiquez les codes de campagne';

describe('the options in January', () => {
  const running = useExtension({ today: '2027-01-20' });

  /** What the popup says is left before the exams, due on 27 February, in the holidays of all zones. */
  const waitForExams = async (popup: Page, lastDay: string, left: number) => {
    await popup.bringToFront();
    await waitForWords(
      popup,
      `Organisez les passations Avant le 28 févr. (dernier jour de classe : ${lastDay} févr.), dans ${left} jours de classe`,
    );
  };
  const openPopup = async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) !== '', { what: 'the popup' });
    return popup;
  };
  const choose = async (options: Page, academie: string) => {
    await options.bringToFront();
    await options.select('#academie ~ div select', academie);
  };

  it('follow the académie: chosen, told by the establishment, or with dates to type', async () => {
    const popup = await openPopup();
    await waitForExams(popup, '12', 17);
    const options = await openOptions(running.browser);
    await waitForWords(options, 'zone A, supposée tant que rien n');
    await choose(options, 'lille');
    await waitForWords(options, "Vacances de la zone B, celle de l'académie choisie.");
    await waitForDates(options, "Vacances d'hiver", ['2027-02-20', '2027-03-08']);
    await waitForExams(popup, '19', 22);

    // What comes before them on that page is done.
    for (const step of ['create-sessions', 'book-rooms']) {
      await running.browser.extensionEval(
        (change) => browser.runtime.sendMessage(change),
        makeChange(step, 'done', SCHOOL),
      );
    }
    const page = await running.browser.openPage('https://certif.pix.fr/sessions/61202');
    await waitForOverlay(page, 'the exams', ({ mainStep }) => mainStep === 'run-exams');
    await waitFor(async () => /28 février, dans 22 jours de classe/.test(await readOverlayText(page)), {
      what: 'the days of zone B on Pix',
    });
    await choose(options, 'lyon');
    await page.bringToFront();
    await waitFor(async () => /28 février, dans 17 jours de classe/.test(await readOverlayText(page)), {
      what: 'the days of zone A on Pix',
    });
    await choose(options, '');
    await waitForWords(options, "Vacances de la zone C, d'après le numéro (UAI) de l'établissement.");
    await choose(options, 'mayotte');
    await waitForWords(options, 'saisissez ci-dessous les dates marquées');
    await waitFor(async () => (await readSource(options, 'Vacances de février-mars')) === 'À saisir', {
      what: 'the dates to type',
    });
    await waitForDates(options, 'Vacances de février-mars', ['', '']);
    await page.close();
    await options.close();
    await popup.close();
  });

  it('keep a corrected date, which wins, and give it up again', async () => {
    const options = await openOptions(running.browser, '#dates');
    await fillDates(options, "Vacances d'hiver", ['2027-02-05', '2027-03-01']);
    await waitFor(
      async () => (await readSource(options, "Vacances d'hiver")) === 'Confirmé ou saisi par vous',
      {
        what: 'the date typed',
      },
    );
    const popup = await openPopup();
    await waitForExams(popup, '4', 11);
    await options.close();
    const again = await openOptions(running.browser, '#dates');
    await waitForDates(again, "Vacances d'hiver", ['2027-02-05', '2027-03-01']);
    await clickNamed(again, 'button', "Rétablir : Vacances d'hiver");
    await waitFor(async () => (await readSource(again, "Vacances d'hiver")) === 'Estimé', {
      what: 'the known date',
    });
    await waitForExams(popup, '12', 17);
    await clickNamed(again, 'button', "Confirmer : Vacances d'hiver");
    await waitFor(
      async () => (await readSource(again, "Vacances d'hiver")) === 'Confirmé ou saisi par vous',
      {
        what: 'the date confirmed',
      },
    );
    await waitForFocused(again, "Vacances d'hiver");
    await popup.close();
    await again.close();
  });

  it('take a work placement out of the days of class', async () => {
    const popup = await openPopup();
    const options = await openOptions(running.browser, '#dates');
    await fillDates(options, 'Périodes de stage', ['2027-01-25', '2027-01-29']);
    await clickNamed(options, 'button', 'Ajouter cette période');
    await waitForWords(options, 'Du 25 janvier au 29 janvier');
    await waitForExams(popup, '12', 12);
    await clickNamed(options, 'button', 'Retirer : Du 25 janvier');
    await waitForExams(popup, '12', 17);
    await popup.close();
    await options.close();
  });

  it('refuse a wrong date with a sentence, and keep nothing of it', async () => {
    const options = await openOptions(running.browser, '#dates');
    await fillDates(options, "Vacances d'hiver", ['2027-01-02', '2027-01-12']);
    await waitForWords(options, 'Ces jours sont déjà pris par une autre période : Vacances de Noël.');
    await fillDates(options, "Vacances d'hiver", ['2027-03-13', '2027-03-01']);
    await waitForWords(options, 'La seconde date doit venir après la première.');
    expect(await readDates(options, "Vacances d'hiver")).toEqual(['2027-03-13', '2027-03-01']);
    expect(await readAll(running.browser)).toEqual({ sync: {}, local: {} });
    await clickNamed(options, 'label', '2027-2028');
    await waitFor(async () => (await readDates(options, 'Rentrée des élèves'))[0]?.startsWith('2027'), {
      what: 'the dates of next year',
    });
    await waitFor(async () => (await readSource(options, "Vacances d'hiver")) === 'Estimé', {
      what: 'the holidays of next year',
    });
    await options.close();
  });
});

describe('the options', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('are reached from the menu of the popup', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/places');
    await waitForOverlay(page, 'the pill');
    await page.close();
    const popup = await running.browser.openExtensionPage('popup.html');
    await clickNamed(popup, 'summary', "Afficher plus d'actions");
    await clickNamed(popup, '.menu button', 'Réglages');
    const options = await running.browser.findPage(/options\.html$/);
    await waitForWords(options, 'Enregistré sur cet ordinateur');
    await clickNamed(options, 'nav a', 'Affichage');
    await waitForFocused(options, 'display');
    await options.close();
  });

  it('change the language of the popup, and the theme of our own pages', async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    const options = await openOptions(running.browser, '#display');
    await clickNamed(options, 'label', 'English');
    await waitForWords(options, 'Settings');
    await popup.bringToFront();
    await waitForWords(popup, 'The whole year');
    const readGround = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await running.browser.setColorScheme(options, 'light');
    await clickNamed(options, 'label', 'Dark');
    for (const page of [options, popup]) {
      await waitFor(async () => (await readGround(page)) === 'rgb(20, 27, 45)', { what: 'the dark theme' });
    }
    await clickNamed(options, 'label', "The browser's");
    await waitForWords(options, 'Réglages');
    await options.close();
    await popup.close();
  });

  it('name this computer once it has an id, and keep the name', async () => {
    const options = await openOptions(running.browser, '#device');
    await waitForWords(options, "dès qu'il aura noté quelque chose");
    await clickNamed(options, 'label', 'Clair');
    await clickField(options, '#device ~ label input:not(:disabled)');
    await options.keyboard.type('Poste du CDI');
    await waitFor(
      async () => JSON.stringify((await readAll(running.browser)).sync).includes('Poste du CDI'),
      {
        what: 'the name in storage.sync',
      },
    );
    await options.close();
    const again = await openOptions(running.browser, '#device');
    await waitFor(
      () =>
        again.$eval('#device ~ label input', (input) => (input as HTMLInputElement).value === 'Poste du CDI'),
      { what: 'the name in a new page' },
    );
    await again.close();
  });

  it('take away a nudge that is not wanted', async () => {
    const page = await running.browser.openPage(CANDIDATES);
    await waitForOverlay(page, 'the overlay');
    const isAdvising = async () => (await readOverlayText(page)).includes('24 candidats inscrits');
    await waitFor(isAdvising, { what: 'the nudge' });
    const options = await openOptions(running.browser, '#nudges');
    await clickNamed(options, '#nudges ~ ul label', 'Taille des groupes');
    await page.bringToFront();
    await waitFor(async () => !(await isAdvising()), { what: 'no nudge' });
    await clickNamed(options, '#nudges ~ ul label', 'Taille des groupes');
    await page.bringToFront();
    await waitFor(isAdvising, { what: 'the nudge again' });
    await options.bringToFront();
    await clickField(options, '#groups ~ label input');
    // A third click that comes late selects nothing.
    await options.keyboard.down('Control');
    await options.keyboard.press('a');
    await options.keyboard.up('Control');
    await options.keyboard.type('12');
    await page.bringToFront();
    await waitFor(async () => (await readOverlayText(page)).includes('Pour des groupes de 12'), {
      what: 'the nudge for groups of 12',
    });
    await options.close();
    await page.close();
  });

  it('erase everything, and a tick works afterwards', async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the year' });
    await clickStep(popup, CODES);
    await waitForSynced(running.browser, 'share-codes', 'done', 'default');
    const options = await openOptions(running.browser, '#data');
    await clickNamed(options, 'label', 'Sombre');
    await clickNamed(options, 'button', 'Tout effacer…');
    await waitForWords(options, 'Un autre ordinateur synchronisé qui les a encore');
    await options.keyboard.press('Escape');
    await waitFor(() => options.evaluate(() => document.activeElement?.textContent === 'Tout effacer…'), {
      what: 'focus on the button',
    });
    expect(getState(await readReplica(running.browser, 'default'), 'share-codes')).toBe('done');
    await options.keyboard.press('Enter');
    await clickNamed(options, 'button', 'Effacer définitivement');
    await waitForWords(options, 'Tout a été effacé.');
    expect(await readAll(running.browser)).toEqual({ sync: {}, local: {} });
    await popup.bringToFront();
    // Nothing is noted any more: the first questions are asked again.
    await waitForWords(popup, 'Dans quelle académie êtes-vous');
    await passFirstRun(popup);
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'an empty check-list' });
    await clickStep(popup, CODES);
    await waitForSynced(running.browser, 'share-codes', 'done', 'default');
    expect(await isStepTicked(popup, CODES)).toBe(true);
    expect(Object.keys(await readSynced(running.browser, 'default'))).toEqual(['share-codes']);
    await waitForWords(popup, 'Enregistré sur cet ordinateur');
    await popup.close();
    await options.close();
  });

  it('fit into 320 px', async () => {
    const options = await openOptions(running.browser);
    await options.setViewport({ width: 320, height: 640 });
    await clickNamed(options, 'button', 'Tout effacer…');
    await waitForWords(options, 'Effacer définitivement');
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.close();
  });
});
