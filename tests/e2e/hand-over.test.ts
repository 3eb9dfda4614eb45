import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { makeCountedHand } from './counted-hand.ts';
import { waitFor } from './harness/wait-for.ts';
import { listBackward, listPageStops, listTooSmall } from './keyboard.ts';
import { openCard, readFindings } from './live.ts';
import { IMPORT_INPUT, waitForWords } from './options.ts';
import { waitForOverlay } from './overlay.ts';
import { drivePanel, waitForPanel } from './panel.ts';

import { clickNamed, clickStep, readPopupText, readProgressBar } from './popup.ts';
import { goTo } from './press.ts';
import { holdPrinter, readPrinted } from './printed.ts';
import { finaliseAll } from './signal-flows.ts';
import { clearAll, readAll, readReplica, SCHOOL } from './stored.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const ROOMS = 'Réservez les salles (2 heures par session)';
const NOTE = 'B12 et B14, clés à la loge';
const DEVICE = 'PC secrétariat';
const { effort, click } = makeCountedHand();

describe('one year, from one person to the next', { shuffle: false }, () => {
  const running = useExtension({ today: '2027-01-20', width: 1366, height: 768, isOneStory: true });
  const folder = mkdtempSync(join(tmpdir(), 'check-list-pix-hand-over-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let saved = '';

  /** Chooses a file as a hand does: the button is pressed, and the browser's own window answered for it. */
  const pickByMouse = async (tab: Page, text: string) => {
    const input = (await tab.waitForSelector(IMPORT_INPUT)) as ElementHandle<HTMLInputElement>;
    const asked = await input.evaluateHandle((field) => {
      const note = { isAsked: false };
      field.addEventListener(
        'click',
        (event) => {
          note.isAsked = event.isTrusted;
          event.preventDefault();
        },
        { once: true },
      );
      return note;
    });
    await click(tab, '.file-button', 'Importer un fichier');
    await waitFor(() => asked.evaluate(({ isAsked }) => isAsked), {
      what: 'the browser to be asked for a file',
    });
    const path = join(folder, 'check-list-pix-2027-01-20.json');
    writeFileSync(path, text);
    await input.uploadFile(path);
  };
  const countTabs = (path: string) =>
    running.browser.extensionEval(
      async (end: string) =>
        (await browser.tabs.query({})).filter(({ url }) => url?.endsWith(end) === true).length,
      path,
    );

  it('the round beside Pix Certif has what is left, the oldest first, and leads to each session once', async () => {
    const certif = await openCard(running.browser, 'https://certif.pix.fr/sessions?demo-today=2027-01-20');
    await waitFor(async () => (await readFindings(running.browser)).sessions?.length === 4, {
      what: 'the sessions',
    });
    const panel = drivePanel(running.browser, certif);
    await panel.open();
    await certif.bringToFront();
    await waitForPanel(panel, 'À finaliser : 2 sessions Session 61203');
    const said = await panel.readText();
    expect(said).toMatch(
      /Session 61203.*19 nov\. · 08:30 · salle B14 · \d+ candidats.*elle a expiré le vendredi 20 novembre à 08:30/,
    );
    expect(said.indexOf('Session 61203')).toBeLessThan(said.indexOf('Session 61202'));
    expect(said).toMatch(/Sans candidat : 1 session Session 61204.*supprimez-la/);
    expect(said).toContain('Lu sur Pix le 20 janvier');
    // An estimate of ours is no end of access.
    expect(said).not.toContain('Pix Certif ferme');

    await panel.press('.round-list a');
    await waitFor(async () => (await countTabs('/sessions/61203')) === 1, { what: 'the session' });
    await certif.bringToFront();
    await waitForPanel(panel, 'À finaliser : 2 sessions');
    await panel.press('.round-list a');
    const isThere = () =>
      running.browser.extensionEval(
        async () =>
          (await browser.tabs.query({ active: true }))[0]?.url?.endsWith('/sessions/61203') === true,
      );
    await waitFor(isThere, { what: 'the tab of the session once more' });
    expect(await countTabs('/sessions/61203')).toBe(1);
    await (await running.browser.findPage(/sessions\/61203$/)).close();

    await certif.bringToFront();
    await finaliseAll(certif, running.browser);
    await goTo(certif, '/sessions');
    // The session without candidates stood there before: that the others are gone is what was to come.
    await waitFor(async () => !(await panel.readText()).includes('À finaliser :'), {
      what: 'nothing to finalise in the panel',
    });
    await waitForPanel(panel, 'Sans candidat : 1 session');

    const orga = await running.browser.openPage('https://orga.pix.fr/eleves');
    await waitForOverlay(orga, 'Pix Orga', ({ page }) => page === 'orga-students');
    await waitForPanel(panel, 'Ce qui reste dans Pix Certif : 1 session');
    expect(await panel.readText()).not.toContain('Session 61204');
    await panel.close();
    await orga.close();
    await certif.close();
  });

  it('the sheet is two clicks from the popup, one page of A4, with the file and the text beside it', async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the year' });
    await clickStep(popup, ROOMS);
    await clickNamed(popup, 'summary', `Détails : ${ROOMS}`);
    await (await popup.waitForSelector('details[open] textarea'))?.type(NOTE);
    await waitFor(async () => (await readReplica(running.browser))['book-rooms']?.note?.[0] === NOTE, {
      what: 'the note in storage',
    });
    const options = await running.browser.openExtensionPage('options.html#device');
    await (await options.waitForSelector('[aria-labelledby=device] input'))?.type(DEVICE);
    await options.keyboard.press('Tab');
    await waitFor(async () => JSON.stringify((await readAll(running.browser)).local).includes(DEVICE), {
      what: 'the name of this computer',
    });
    await options.close();

    await popup.bringToFront();
    const before = effort.clicks;
    await click(popup, '.menu > summary', "Afficher plus d'actions");
    await click(popup, '.menu button', 'Passer la main');
    const tab = await running.browser.findPage(/tools\.html#hand-over$/);
    await waitForWords(tab, 'Ce qui est fait : 1 étape');
    expect(effort.clicks - before).toBe(2);

    // What was seen on Pix comes after the ticks.
    await waitForWords(tab, '4 sessions créées');
    await waitForWords(tab, DEVICE);
    const countPrints = await holdPrinter(tab);
    await click(tab, 'button', 'Imprimer la fiche');
    await waitFor(async () => (await countPrints()) === 1, { what: 'one print' });
    const pages = await readPrinted(tab, readBrowserName(), 'A4');
    expect(pages.map(({ size }) => size)).toEqual([[210, 297]]);
    const paper = (pages[0]?.text ?? '').replace(/\s+/g, ' ');
    for (const text of [
      'Lycée Jeanne-Villepreux (0123456X)',
      'Ce qui reste',
      ROOMS,
      NOTE,
      DEVICE,
      '4 sessions créées',
    ])
      expect(paper).toContain(text);
    expect(paper).toMatch(/Restées sans candidat : session 61204/);
    for (const text of ['Outils', 'Enregistrer le fichier', 'Bonjour']) expect(paper).not.toContain(text);

    await tab.evaluate(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => Object.assign(globalThis, { exported: text }));
        return create(blob);
      };
    });
    await click(tab, 'button', 'Enregistrer le fichier');
    saved = await waitFor(() => tab.evaluate(() => (globalThis as { exported?: string }).exported ?? ''), {
      what: 'the file',
    });
    await waitForWords(tab, 'dans vos téléchargements');
    const message = await tab.$eval('textarea', ({ value }) => value);
    expect(message).toContain('check-list-pix-2027-01-20.json');
    const mailto = await tab.$eval('a[href^="mailto:"]', ({ href }) => decodeURIComponent(href));
    expect(mailto).toContain('Supprimez ensuite le fichier');
    const { stops, unmarked, missed } = await listPageStops(tab);
    const names = stops.map(({ name }) => name);
    expect(names.slice(names.indexOf('Imprimer la fiche'))).toEqual([
      'Imprimer la fiche',
      'Enregistrer le fichier',
      'Texte du message',
      'Copier le message',
      'Ouvrir dans la messagerie',
    ]);
    expect([missed, unmarked, listBackward(stops), listTooSmall(stops)]).toEqual([[], [], [], []]);
    // The popup has made way by itself.
    await tab.close();
  });

  it('the successor takes it over in two clicks, after being told whose year it is', async () => {
    await clearAll(running.browser);
    const popup = await running.browser.openExtensionPage('popup.html', { keepsFirstRun: true });
    await popup.bringToFront();
    await popup.setViewport({ width: 420, height: 600 });
    await click(popup, '.welcome button', "J'ai le fichier d'un collègue");
    const tab = await running.browser.findPage(/options\.html#data$/);
    await waitForWords(tab, 'Importer un fichier');
    const before = effort.clicks;
    await pickByMouse(tab, saved);
    await waitForWords(tab, `Année 2026-2027, Lycée Jeanne-Villepreux, notée sur « ${DEVICE} ».`);
    await waitForWords(tab, 'Fichier du 20 janvier 2027');
    await click(tab, '.preview button', 'Importer');
    await waitForWords(tab, 'Vous pouvez le supprimer de vos téléchargements');
    expect(effort.clicks - before).toBe(2);
    await tab.close();

    const year = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(year)) === '1/16', {
      what: 'the year that was taken over',
    });
    await waitForWords(
      year,
      `Vous avez repris l'année 2026-2027 : Lycée Jeanne-Villepreux, notée sur « ${DEVICE} », fichier du 20 janvier.`,
    );
    await waitForWords(year, `Fichier de « ${DEVICE} » repris le 20 janvier`);
    await year.close();
  });

  it("a colleague's later file is merged in two clicks, and undoing it leaves the line of the one before", async () => {
    const content = JSON.parse(saved);
    const [establishment] = Object.keys(content.progress);
    expect(establishment).toBe(SCHOOL);
    content.exportedOn = '2027-01-19';
    content.exportedBy = 'library1';
    content.registry['device:library1'] = { nickname: ['CDI', 1, 'library1'] };
    content.progress[SCHOOL]['2026-2027']['share-codes'] = {
      state: [['done', '2027-01-19'], Date.UTC(2026, 10, 20), 'library1'],
    };
    const popup = await running.browser.openExtensionPage('popup.html');
    await click(popup, '.taken button', 'Reprendre un fichier');
    const tab = await running.browser.findPage(/options\.html#data$/);
    await waitForWords(tab, 'Importer un fichier');
    const before = effort.clicks;
    await pickByMouse(tab, JSON.stringify(content));
    await waitForWords(tab, 'notée sur « CDI ».');
    await click(tab, '.preview button', 'Importer');
    await waitForWords(tab, 'Le fichier a été importé');
    expect(effort.clicks - before).toBe(2);
    const year = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(year)) === '2/16', {
      what: 'the tick of the colleague',
    });
    const inOrder =
      /Fichier de « CDI » repris le 20 janvier.*Fichier de « PC secrétariat » repris le 20 janvier/;
    await waitFor(async () => inOrder.test(await readPopupText(year)), {
      what: 'both files, the last first',
    });

    await click(tab, 'button', "Annuler l'import");
    await waitForWords(tab, "L'import a été annulé");
    await waitFor(async () => !(await readPopupText(year)).includes('« CDI »'), { what: 'the line to go' });
    await waitForWords(year, `Fichier de « ${DEVICE} » repris`);
    await waitFor(async () => (await readProgressBar(year)) === '1/16', { what: 'the tick gone with it' });
    await year.close();
    await tab.close();
  });
});
