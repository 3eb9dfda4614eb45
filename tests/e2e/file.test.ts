import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { waitForFocused } from './focused.ts';
import { waitFor } from './harness/wait-for.ts';
import { IMPORT_INPUT } from './options.ts';
import { waitForOverlay } from './overlay.ts';
import { clickNamed, clickStep, readPopupText, readProgressBar } from './popup.ts';
import { clearAll, getState, readAll, readReplica, SCHOOL, writeSync } from './stored.ts';
import { useExtension } from './use-extension.ts';

const ROOMS = 'Réservez les salles (2 heures par session)';
const NOTE = 'Salles B12 et B14, clés à la loge';

describe('the file of everything', () => {
  const running = useExtension({ today: '2026-11-20' });
  const folder = mkdtempSync(join(tmpdir(), 'check-list-pix-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const openData = async (): Promise<Page> => {
    const tab = await running.browser.openExtensionPage('options.html#data');
    await waitFor(async () => (await readPopupText(tab)).includes('Vos données'), { what: 'the data' });
    return tab;
  };

  /** The text of the file that the next export saves. */
  const exportText = async (tab: Page): Promise<string> => {
    await tab.evaluate(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => Object.assign(globalThis, { exported: text }));
        return create(blob);
      };
    });
    await clickNamed(tab, 'button', 'Exporter mes données');
    return waitFor(() => tab.evaluate(() => (globalThis as { exported?: string }).exported ?? ''), {
      what: 'the file',
    });
  };

  const pick = async (tab: Page, text: string | Buffer): Promise<void> => {
    const file = join(folder, 'check-list-pix.json');
    writeFileSync(file, text);
    const input = (await tab.waitForSelector(IMPORT_INPUT)) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  };

  const waitForFocus = (tab: Page, id: string) =>
    waitFor(async () => (await tab.evaluate(() => document.activeElement?.id)) === id, {
      what: `focus on ${id}`,
    });

  const waitForText = (tab: Page, text: string) =>
    waitFor(async () => (await readPopupText(tab)).includes(text), { what: text });

  it('carries ticks and notes to an empty browser, after saying what it would change, and can be undone', async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the year' });
    await clickStep(popup, ROOMS);
    await clickNamed(popup, 'summary', `Détails : ${ROOMS}`);
    await (await popup.waitForSelector('details[open] textarea'))?.type(NOTE);
    await waitForText(popup, "Ne notez pas de nom d'élève.");
    await waitFor(
      async () => (await readReplica(running.browser, 'default'))['book-rooms']?.note?.[0] === NOTE,
      { what: 'the note in storage' },
    );
    await popup.close();
    const tab = await openData();
    const text = await exportText(tab);
    expect(Object.keys(JSON.parse(text).progress)).toEqual(['default']);
    await waitForText(tab, 'dans vos téléchargements');
    await tab.close();

    await clearAll(running.browser);
    const other = await openData();
    await pick(other, text);
    await waitForText(other, 'Fichier du 20 novembre 2026');
    await waitForFocus(other, 'import-preview');
    // The whole preview, its button included, and not its heading alone at the edge of the window.
    await waitFor(
      () => other.$eval('.preview', (box) => box.getBoundingClientRect().bottom <= window.innerHeight),
      { what: 'the whole preview in sight' },
    );
    const said = await readPopupText(other);
    expect(said).toContain('1 coche à ajouter');
    expect(said).toContain('1 note à ajouter ou à remplacer');
    expect(await readAll(running.browser)).toEqual({ sync: {}, local: {} });

    await clickNamed(other, '.preview button', 'Importer');
    await waitForText(other, 'Le fichier a été importé');
    expect((await readReplica(running.browser, 'default'))['book-rooms']?.note?.[0]).toBe(NOTE);
    await waitForFocus(other, 'data');
    const year = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(year)) === '1/16', { what: 'the tick of the file' });
    await clickStep(year, 'Communiquez les codes de campagne');
    // Kept before the undoing, as a person is slow enough for.
    await waitFor(
      async () => getState(await readReplica(running.browser, 'default'), 'share-codes') === 'done',
      {
        what: 'the tick of the year in storage',
      },
    );

    await clickNamed(other, 'button', "Annuler l'import");
    await waitForText(other, "L'import a été annulé");
    const steps = await readReplica(running.browser, 'default');
    expect(getState(steps, 'book-rooms')).toBe('todo');
    expect(steps['book-rooms']?.note?.[0]).toBe('');
    expect(getState(steps, 'share-codes')).toBe('done');
    await waitForFocus(other, 'data');

    await pick(other, text);
    await waitForText(other, '1 coche à ajouter');
    await clickNamed(other, '.preview button', 'Ne rien importer');
    await waitForFocus(other, 'data');
    await pick(other, text);
    await clickNamed(other, '.preview button', 'Importer');
    await waitFor(async () => (await readProgressBar(year)) === '2/16', { what: 'the file once more' });
    await year.close();
    await other.close();
  });

  it('shows what a browser without any establishment has imported', async () => {
    const entry = { 'share-codes': { state: [['done', '2026-09-10'], Date.UTC(2026, 8, 10), 'othermac'] } };
    const name = { name: ['Lycée Jeanne-Villepreux', Date.UTC(2026, 8, 10), 'othermac'] };
    const text = JSON.stringify({
      format: 'check-list-pix',
      schema: 2,
      exportedOn: '2026-11-14',
      registry: { [`establishment:${SCHOOL}`]: name },
      progress: { [SCHOOL]: { '2026-2027': entry } },
    });
    const tab = await openData();
    await pick(tab, text);
    await waitForText(tab, 'Lycée Jeanne-Villepreux, 2026-2027');
    await clickNamed(tab, '.preview button', 'Importer');
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', { what: 'the imported year' });
    await waitFor(
      () => popup.$eval('.establishment', (line) => line.textContent === 'Lycée Jeanne-Villepreux'),
      { what: 'the name of the establishment' },
    );
    await popup.close();
    await tab.close();
  });

  it.each([
    ['<!doctype html>', "n'est pas un export de la check-list"],
    ['{"bookmarks": []}', "vient d'une autre application"],
    ['{"format": "check-list-pix", "schema": 99, "progress": {}}', "vient d'une version plus récente"],
    ['', 'Ce fichier est vide'],
  ])('refuses a wrong file in one sentence (%s)', async (text, sentence) => {
    const tab = await openData();
    await pick(tab, text);
    await waitForText(tab, sentence);
    expect(await tab.$('.preview')).toBeNull();
    expect(await readAll(running.browser)).toEqual({ sync: {}, local: {} });
    await tab.close();
  });

  it('is reached from the menu of the popup, and holds what could not be read', async () => {
    await writeSync(running.browser, 'progress:default:2026-2027:othermac', 'rubbish');
    await waitFor(
      async () =>
        Object.keys((await readAll(running.browser)).local).some((key) => key.startsWith('rescue:')),
      { what: 'the rescue copy' },
    );
    const popup = await running.browser.openExtensionPage('popup.html');
    await clickNamed(popup, 'summary', "Afficher plus d'actions");
    await clickNamed(popup, '.menu button', 'Exporter ou importer');
    const tab = await running.browser.findPage(/options\.html#data$/);
    await waitForText(tab, 'Vos données');
    await waitForFocused(tab, 'data');
    expect(JSON.parse(await exportText(tab)).unreadable).toMatchObject([{ value: 'rubbish' }]);
    await tab.close();
    const page = await running.browser.openPage('https://orga.pix.fr/places');
    await waitForOverlay(page, 'the pill');
    await page.close();
  });

  it('is refused where another encoding would lose its accents, and read in UTF-16', async () => {
    const tab = await openData();
    const text = JSON.stringify({
      format: 'check-list-pix',
      schema: 2,
      progress: { [SCHOOL]: { '2026-2027': { 'book-rooms': { note: ['Réservées à côté', 1000, 'aaaa'] } } } },
    });
    const before = await readAll(running.browser);
    await pick(tab, Buffer.from(text, 'latin1'));
    await waitForText(tab, 'a enregistré ce fichier dans un autre codage');
    expect(await readAll(running.browser)).toEqual(before);
    await pick(tab, Buffer.from(`\uFEFF${text}`, 'utf16le'));
    await clickNamed(tab, '.preview button', 'Importer');
    await waitFor(
      async () => JSON.stringify((await readAll(running.browser)).local).includes('Réservées à côté'),
      { what: 'the note, with its accents' },
    );
  });
});
