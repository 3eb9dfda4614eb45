import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { REPEATABLE_STEPS, STEP_IDS } from '../../checklist/steps.ts';
import { RIGHT_PACK } from '../fixtures/packs/wrong-packs.ts';
import { ICS_READERS, importInto } from '../fixtures/read-ics.ts';
import { runAxe } from './axe.ts';
import { catchDownload, readCaught } from './caught-download.ts';
import { waitForFocused } from './focused.ts';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { waitForWords } from './options.ts';
import { waitForOverlay } from './overlay.ts';
import { clickNamed } from './popup.ts';
import { holdPrinter, type PrintedPage, readPrinted } from './printed.ts';
import { readAll, SCHOOL, waitForQueue } from './stored.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const A4 = [210, 297];
const OWN = 'own:k3v9q0zt';
const LONG_NAME =
  'Lycée polyvalent régional des métiers de la montagne et du numérique Marie-Madeleine-Fourcade-et-Simone-Veil';
/** As long as a note may be. */
const NOTE = `${`Début. ${'Salles B12 et B14, clés à la loge, codes chez les professeurs principaux. '.repeat(3)}`.padEnd(
  275,
  'x',
)} fin.`;

type Entries = Readonly<Record<string, Readonly<Record<string, readonly [unknown, number]>>>>;

/** Has the background keep what another surface would have it keep. */
async function send(extension: ExtensionBrowser, document: string, entries: Entries): Promise<void> {
  const change = { schema: 2, type: 'change', id: randomUUID(), document, entries };
  await extension.extensionEval((message) => browser.runtime.sendMessage(message), change);
  await waitForQueue(extension);
}

const print = (page: Page) => readPrinted(page, readBrowserName(), 'A4');
const flatten = ({ text }: PrintedPage) => text.replace(/\s+/g, ' ');
const getSizes = (pages: readonly PrintedPage[]) => pages.map(({ size }) => size);

/** Whether the paper is dark on white: most of it white, none of it in the colours of a dark page. */
function expectDarkOnWhite({ picture }: PrintedPage): void {
  let white = 0;
  for (let at = 0; at < picture.data.length; at += 4) if ((picture.data[at] ?? 0) > 250) white += 1;
  expect(white / (picture.data.length / 4)).toBeGreaterThan(0.8);
  // The very corner, where the ground of the page would be.
  expect([...picture.data.slice(0, 3)]).toEqual([255, 255, 255]);
}

describe('the year for the calendar, the wall and the files', { shuffle: false }, () => {
  const running = useExtension({ today: '2026-11-20', width: 1366, height: 768, isOneStory: true });
  let page: Page;

  it('goes into a calendar two clicks after the popup, and once more when something has changed', async () => {
    const { browser: extension } = running;
    // Its school is named by a page of Pix.
    const orga = await extension.openPage('https://orga.pix.fr/attestations');
    await waitForOverlay(orga, 'the establishment', ({ page: id }) => id !== '');
    await orga.close();
    const popup = await extension.openExtensionPage('popup.html');
    await clickNamed(popup, 'summary', "Afficher plus d'actions");
    await clickNamed(popup, '.menu button', "Mettre l'année dans mon agenda");
    page = await extension.findPage(/tools\.html#year-file$/);
    await popup.close().catch(() => undefined);
    await waitForWords(page, '19 événements.');
    await catchDownload(page);
    await clickNamed(page, 'button', 'Enregistrer le calendrier');
    await waitForWords(page, 'Fichier enregistré dans vos téléchargements.');
    const first = await readCaught(page);

    await send(extension, `progress:${SCHOOL}:2026-2027`, {
      'update-admins': { state: [['done', '2026-09-03'], Date.now()] },
      'check-mediacentre': { state: [['not-applicable', '2026-09-03'], Date.now()] },
      'book-rooms': { due: ['2026-12-10', Date.now()], note: [NOTE, Date.now()] },
    });
    await clickNamed(page, 'label', 'Ce calendrier est déjà dans mon agenda');
    await clickNamed(page, 'label', 'Une semaine avant');
    await waitForWords(page, '18 événements, 1 annulé.');
    await clickNamed(page, 'button', 'Enregistrer le calendrier');
    const second = await readCaught(page);

    for (const [name, read] of ICS_READERS) {
      const before = read(first);
      const after = importInto(before, read(second));
      const get = (id: string) => after.get(`step.${id}.2026-2027.${SCHOOL}@check-list-pix`);
      expect([...after.keys()], name).toEqual([...before.keys()]);
      expect(before.size, name).toBe(19);
      expect(get('book-rooms')?.days, name).toEqual(['2026-12-10', '2026-12-11']);
      expect(get('update-admins')?.summary, name).toContain('Pix, fait');
      expect(get('check-mediacentre')?.status, name).toBe('CANCELLED');
      for (const [uid, { sequence }] of after)
        expect(sequence, uid).toBeGreaterThan(before.get(uid)?.sequence ?? Number.NaN);
    }
    // What the user notes is nobody else's.
    expect(second).not.toContain('B12');
  });

  it('calls off what was added and is removed again, a step of one’s own and those of a pack', async () => {
    const { browser: extension } = running;
    const now = Date.now();
    const document = `progress:${SCHOOL}:2026-2027`;
    await send(extension, document, { [OWN]: { title: ['Rendre les clés', now], by: ['12-11', now] } });
    await send(extension, 'registry', { packs: { 'referent-pix': [1, now] } });
    await waitForWords(page, '24 événements, 1 annulé.');
    await clickNamed(page, 'button', 'Enregistrer le calendrier');
    const first = await readCaught(page);
    await send(extension, document, { [OWN]: { gone: [true, now + 1000] } });
    await send(extension, 'registry', { packs: { 'referent-pix': [null, now + 1000] } });
    await waitForWords(page, '18 événements, 7 annulés.');
    await clickNamed(page, 'button', 'Enregistrer le calendrier');
    const second = await readCaught(page);
    for (const [name, read] of ICS_READERS) {
      const before = read(first);
      const after = importInto(before, read(second));
      expect([...after.keys()].sort(), name).toEqual([...before.keys()].sort());
      const [key] = [...before.keys()].filter((uid) => uid.startsWith(`step.${OWN}.`));
      expect(after.get(key ?? ''), name).toMatchObject({
        days: before.get(key ?? '')?.days,
        status: 'CANCELLED',
      });
      const cancelled = [...after].filter(([, { status }]) => status === 'CANCELLED').map(([uid]) => uid);
      expect(
        cancelled.filter((uid) => /^step\.(own|pack):/.test(uid)),
        name,
      ).toHaveLength(6);
    }
  });

  it('calls off what earlier files of this computer had of a pack of which nothing is left', async () => {
    const { browser: extension } = running;
    const now = Date.now();
    const setFiles = (files: Readonly<Record<string, string>>) =>
      extension.extensionEval((given) => browser.storage.local.set({ packs: { schema: 2, files: given } }), {
        ...files,
      });
    await setFiles({ 'mon-academie': RIGHT_PACK });
    await send(extension, 'registry', { packs: { 'mon-academie': [1, now] } });
    await waitForWords(page, '20 événements, 7 annulés.');
    await clickNamed(page, 'button', 'Enregistrer le calendrier');
    const first = await readCaught(page);
    await send(extension, 'registry', { packs: { 'mon-academie': [null, now + 1000] } });
    await setFiles({});
    await waitForWords(page, '18 événements, 9 annulés.');
    // What is kept of it is there for a page that is opened anew.
    const { local } = await readAll(extension);
    expect(JSON.stringify(local['calendar-steps'])).toContain('pack:mon-academie:reunion');
    await clickNamed(page, 'button', 'Enregistrer le calendrier');
    const second = await readCaught(page);
    for (const [name, read] of ICS_READERS) {
      const before = read(first);
      const steps = [...read(second)].filter(([uid]) => uid.startsWith('step.pack:mon-academie:'));
      expect(
        steps.map(([, { status }]) => status),
        name,
      ).toEqual(['CANCELLED', 'CANCELLED']);
      for (const [uid, { days }] of steps) expect(days, uid).toEqual(before.get(uid)?.days);
    }
  });

  it('is one page for the wall, with empty boxes, and nobody’s notes', async () => {
    await clickNamed(page, '.page-link', 'Check-list à imprimer');
    await waitForWords(page, 'Aperçu');
    const countPrints = await holdPrinter(page);
    await clickNamed(page, 'button', 'Imprimer');
    await waitFor(async () => (await countPrints()) === 1, { what: 'one print' });
    // Nothing of the theme, or of the colours that the user forces, comes on paper.
    await running.browser.setColorScheme(page, 'dark');
    const [sheet, ...others] = await print(page);
    if (!sheet) throw new Error('There is no page');
    expect(others).toEqual([]);
    expect(sheet.size).toEqual(A4);
    const text = flatten(sheet);
    for (const words of [
      'Check-list Pix, année 2026-2027',
      'Jeanne-Villepreux (0123456X)',
      '20 novembre 2026',
    ])
      expect(text).toContain(words);
    expect(text).toContain('avant le 11 décembre');
    expect(text).toContain('avant le 13 mars (estimé)');
    expect(text).toContain('Finalisez les sessions et téléchargez les certificats');
    for (const words of ['Outils', 'Imprimer', 'B12', 'Enregistré']) expect(text).not.toContain(words);
    expectDarkOnWhite(sheet);
    await running.browser.setForcedColors(page, true);
    const [forced] = await print(page);
    if (forced) expectDarkOnWhite(forced);
    await running.browser.setForcedColors(page, false);
    await running.browser.setColorScheme(page, 'light');
  });

  it('is one page for the files; its notes go on over others, none of them cut', async () => {
    const { browser: extension } = running;
    await clickNamed(page, 'label', 'Pour le dossier administratif');
    await clickNamed(page, 'label', 'Avec les notes');
    expect(getSizes(await print(page))).toEqual([A4]);
    const now = Date.now();
    await send(extension, 'registry', { [`establishment:${SCHOOL}`]: { name: [LONG_NAME, now] } });
    const runs = Array.from({ length: 12 }, (_none, index) => [`run:2026-09-${10 + index}`, [true, now]]);
    await send(
      extension,
      `progress:${SCHOOL}:2026-2027`,
      Object.fromEntries(
        STEP_IDS.map((step) => [
          step,
          {
            state: [['done', '2026-11-20'], now],
            note: [NOTE, now],
            ...(REPEATABLE_STEPS.includes(step) && Object.fromEntries(runs as [])),
          },
        ]),
      ),
    );
    await waitForWords(page, '16 étapes faites sur 16');
    // Without notes, one page, however much was done again, by a school of whatever name.
    expect(getSizes(await print(page))).toEqual([A4]);
    await clickNamed(page, 'label', 'Avec les notes');
    const [sheet, ...notes] = await print(page);
    expect(sheet && flatten(sheet)).toContain('20 novembre');
    expect(notes.length).toBeGreaterThan(1);
    expect(getSizes(notes)).toEqual(notes.map(() => A4));
    for (const each of notes) {
      const text = flatten(each);
      expect(text).toContain('notes');
      // Each that begins on a page ends on it.
      expect(text.match(/Début\./g)?.length).toBe(text.match(/fin\./g)?.length);
    }
    expect(
      notes
        .map(flatten)
        .join(' ')
        .match(/Début\./g),
    ).toHaveLength(16);
    expect((await runAxe(page)).faults).toEqual([]);
  });

  /** Eighty signs, as the title of a step may have. */
  const sayLong = (index: number) =>
    `Étape ${String(index).padStart(2, '0')} : relancez les professeurs principaux des terminales professionnelles`
      .slice(0, 79)
      .concat('!');
  const own = (count: number) => Array.from({ length: count }, (_none, index) => `own:added${index + 10}`);
  const addOwn = async (count: number, now: number) => {
    const entries = own(count).map((id, index) => [
      id,
      { title: [sayLong(index + 1), now], by: ['12-11', now], who: ['ABCD', now] },
    ]);
    // No hand adds more of them at a time.
    for (let from = 0; from < count; from += 20)
      await send(
        running.browser,
        `progress:${SCHOOL}:2026-2027`,
        Object.fromEntries(entries.slice(from, from + 20)),
      );
  };
  /** The smallest letters of what is on the sheet that is shown, in points on the paper. */
  const measureLetters = (selector: string) =>
    page.evaluate((wanted) => {
      const sheet = document.querySelector('.tool:not([hidden]) .paper-sheet') as HTMLElement;
      const sizes = [...sheet.querySelectorAll<HTMLElement>(wanted)].map((each) =>
        Number.parseFloat(getComputedStyle(each).fontSize),
      );
      return ((Math.min(...sizes) / sheet.getBoundingClientRect().width) * 210 * 72) / 25.4;
    }, selector);
  const SHEETS = [
    ['wall', '.board-what', 9],
    ['files', '.file-table th', 7],
    ['report', '.file-table th', 7],
  ] as const;
  const showSheet = async (kind: (typeof SHEETS)[number][0]) => {
    await clickNamed(page, '.page-link', kind === 'report' ? 'Bilan de l' : 'Check-list à imprimer');
    await waitForWords(page, 'Aperçu');
    if (kind === 'wall') await clickNamed(page, 'label', 'Pour la salle des personnels');
    if (kind === 'files') await clickNamed(page, 'label', 'Pour le dossier administratif');
  };
  const hasWords = (words: string) =>
    page.evaluate((wanted) => document.querySelector('.page')?.textContent?.includes(wanted) ?? false, words);

  it('is one page of each kind with the five steps of a pack, as large as the sixteen leave room for', async () => {
    await send(running.browser, 'registry', { packs: { 'referent-pix': [1, Date.now()] } });
    await showSheet('files');
    await clickNamed(page, 'label', 'Avec les notes');
    await waitForWords(page, '16 étapes faites sur 21');
    for (const [kind, letters, points] of SHEETS) {
      await showSheet(kind);
      const pages = await print(page);
      expect(getSizes(pages), kind).toEqual([A4]);
      expect(flatten(pages[0] as PrintedPage), kind).toContain('Formez');
      expect(await measureLetters(letters), kind).toBeGreaterThanOrEqual(points);
    }
  });

  it('is one page of each kind with twenty steps of one’s own, of the longest titles', async () => {
    const { browser: extension } = running;
    const now = Date.now();
    await send(extension, 'registry', { packs: { 'referent-pix': [null, now] } });
    await addOwn(20, now);
    await showSheet('files');
    await waitForWords(page, '16 étapes faites sur 36');
    for (const [kind, letters, points] of SHEETS) {
      await showSheet(kind);
      const pages = await print(page);
      expect(getSizes(pages), kind).toEqual([A4]);
      const text = flatten(pages[0] as PrintedPage);
      for (const index of [1, 20]) expect(text, kind).toContain(sayLong(index).slice(0, 12));
      expect(await measureLetters(letters), kind).toBeGreaterThanOrEqual(points);
    }
  });

  it('goes on over pages with the same heading where one could not be read, and no step is cut', async () => {
    const { browser: extension } = running;
    const now = Date.now();
    await send(extension, 'registry', { packs: { 'referent-pix': [1, now], 'pix-ia-2026-2027': [1, now] } });
    await addOwn(40, now);
    await showSheet('files');
    await waitForWords(page, 'étapes faites sur 64');
    for (const [kind, letters, points] of SHEETS) {
      await showSheet(kind);
      expect(await hasWords("trop d'étapes pour une seule page lisible"), kind).toBe(true);
      const pages = await print(page);
      expect(pages.length, kind).toBe(2);
      expect(getSizes(pages), kind).toEqual(pages.map(() => A4));
      const texts = pages.map(flatten);
      for (const text of texts) expect(text, kind).toContain('année 2026-2027');
      const all = texts.join(' ');
      for (const index of [1, 20, 40])
        expect(all.split(sayLong(index).slice(0, 12)).length, `${kind} ${index}`).toBe(2);
      expect(all).not.toContain("trop d'étapes");
      expect(await measureLetters(letters), kind).toBeGreaterThanOrEqual(points);
    }
    const gone = own(40).map((id) => [id, { gone: [true, now + 1000] }]);
    await send(extension, `progress:${SCHOOL}:2026-2027`, Object.fromEntries(gone));
    await send(extension, 'registry', {
      packs: { 'referent-pix': [null, now + 1000], 'pix-ia-2026-2027': [null, now + 1000] },
    });
    await showSheet('files');
    await waitForWords(page, '16 étapes faites sur 16');
  });

  it('is reported on to the head, by keys, on one page, with thanks', async () => {
    await page.setViewport({ width: 380, height: 800 });
    await page.focus('.page-link[href="#year-report"]');
    await page.keyboard.press('Enter');
    await waitForWords(page, 'Merci');
    await waitForFocused(page, 'year-report');
    await page.keyboard.press('Tab');
    await waitForFocused(page, 'Imprimer');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    const [sheet, ...others] = await print(page);
    expect(others).toEqual([]);
    expect(sheet?.size).toEqual(A4);
    const text = sheet ? flatten(sheet) : '';
    expect(text).toContain("Bilan Pix de l'année 2026-2027");
    expect(text).toContain('16 étapes faites');
    expect(text).toContain('inconnu');
    expect((await runAxe(page)).faults).toEqual([]);
    // Its address is that of the page that comes next.
    await clickNamed(page, '.page-link', 'Agenda');
    await page.close();
  });

  it('is offered from the year in a tab, which is one page itself, and for a year that is over', async () => {
    const { browser: extension } = running;
    const tab = await extension.openExtensionPage('popup.html?in=tab');
    await waitForWords(tab, 'Toutes les étapes de l');
    const text = (await print(tab)).map(flatten).join(' ');
    for (const words of ["plus d'actions", 'Reprendre les notes', 'Faire le bilan'])
      expect(text).not.toContain(words);
    expect(text.match(/Mettez à jour les administrateurs/g)).toHaveLength(1);
    await clickNamed(tab, 'button', "Faire le bilan de l'année");
    const report = await extension.findPage(/tools\.html#year-report$/);
    await waitForWords(report, 'Merci');
    await report.close();

    await send(extension, `progress:${SCHOOL}:2025-2026`, {
      'update-admins': { state: [['done', '2025-09-08'], Date.now()] },
    });
    await tab.close();
    const year = await extension.openExtensionPage('popup.html?in=tab&year=2025-2026');
    await waitForWords(year, 'Imprimer cette année');
    await clickNamed(year, 'a', 'Imprimer cette année');
    await waitForWords(year, 'Pour le dossier administratif');
    await clickNamed(year, 'label', 'Pour le dossier administratif');
    const [past, ...more] = await print(year);
    expect(more).toEqual([]);
    expect(past && flatten(past)).toContain('1 étape faite sur 16');
    expect(past && flatten(past)).toContain('8 septembre');
    expect(past && flatten(past)).toContain('non fait');
    await year.close();
  });
});
