import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { waitForFocused } from './focused.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickNamed, readPopupText, readProgressBar } from './popup.ts';
import { clearAll, getState, readAll, readReplica, SCHOOL, writeSync } from './stored.ts';
import { useExtension } from './use-extension.ts';

const AT = 1_757_000_000_000;
const REGISTRY = 'registry:cdi12345';
const NAMED = { name: ['Lycée Jeanne-Villepreux', AT], adoption: ['adopted', AT] };
const QUESTION = 'Reprendre les notes et les « sans objet » de 2025-2026 ?';
const LAST_YEAR = {
  schema: 2,
  steps: {
    'update-admins': { state: [['done', '2025-09-08'], AT] },
    'archive-last-year': { 'part:save-certifications': [true, AT] },
    'check-mediacentre': { state: [['not-applicable', '2025-09-08'], AT] },
    'import-siecle': { state: [['done', '2025-09-04'], AT], 'run:2025-11-14': [true, AT] },
    'create-sessions': { state: [['done', '2025-11-18'], AT], due: ['2025-11-20', AT] },
  },
};
const NOTES = { schema: 2, steps: { 'book-rooms': { note: ['Salles B12 et B14', AT] } } };

/** Texts of the heading that lie over one another. */
function findOverlaps(): string[] {
  const boxes = [...document.querySelectorAll('.popup-head > *')].flatMap((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 1)
      .map((box) => ({ element, box, text: element.textContent }));
  });
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ element, box }) =>
          element !== one.element &&
          box.left < one.box.right - 1 &&
          box.right > one.box.left + 1 &&
          box.top < one.box.bottom - 4 &&
          box.bottom > one.box.top + 4,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}

describe('a new school year, on 10 September 2026', () => {
  const running = useExtension({ today: '2026-09-10' });

  beforeEach(async () => {
    await clearAll(running.browser);
    await writeSync(running.browser, REGISTRY, {
      schema: 2,
      entries: { [`establishment:${SCHOOL}`]: NAMED },
    });
    await writeSync(running.browser, `progress:${SCHOOL}:2025-2026:cdi12345`, LAST_YEAR);
    await writeSync(running.browser, `notes:${SCHOOL}:2025-2026:cdi12345:0`, NOTES);
  });

  const open = async (query = ''): Promise<Page> => {
    const popup = await running.browser.openExtensionPage(`popup.html${query}`, { keepsFirstRun: true });
    await popup.bringToFront();
    return popup;
  };
  const waitForText = (page: Page, text: string) =>
    waitFor(async () => (await readPopupText(page)).includes(text), { what: text });
  const waitForAnswer = (answer: string) =>
    waitFor(
      async () => {
        const { local } = await readAll(running.browser);
        return JSON.stringify(local['replica:registry'] ?? '').includes(`"carry:2026-2027":["${answer}"`);
      },
      { what: `"${answer}" in storage` },
    );

  it('begins empty, and last year is a page to read', async () => {
    await (await running.browser.openPage('https://orga.pix.fr/places')).close();
    const popup = await open();
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'an empty year' });
    await clickNamed(popup, '.past-years button', 'Année 2025-2026');
    const tab = await running.browser.findPage(/popup\.html\?in=tab&year=2025-2026$/);
    await waitForText(tab, 'en lecture seule');
    for (const said of [
      'Année 2025-2026',
      'Lycée Jeanne-Villepreux (0123456X)',
      '3 étapes faites sur 15',
      'Mettez à jour les administrateurs Fait le 8 septembre',
      'Certifications sauvegardées',
      "Vérifiez l'accès à Pix par le Médiacentre Sans objet",
      'Refait le 14 novembre',
      'Votre échéance : avant le 21 novembre',
      'Note : Salles B12 et B14',
    ])
      await waitForText(tab, said);
    expect(await tab.$$('button, input, textarea, select')).toHaveLength(0);
    // Whoever leaves hands over the year that has ended, not the one that begins.
    await clickNamed(tab, '.past-year-paper a', 'Passer la main');
    await waitForText(tab, 'Certification Pix : passer la main');
    const sheet = await tab.$eval('.hand-sheet', (element) => element.textContent ?? '');
    expect(sheet).toContain('Lycée Jeanne-Villepreux (0123456X), année 2025-2026');
    expect(sheet).toContain('3 étapes faites sur 15');
    await tab.evaluate(() => history.back());
    await waitForText(tab, 'en lecture seule');
    await clickNamed(tab, 'a', "Revenir à l'année 2026-2027");
    await waitFor(async () => (await readProgressBar(tab)) === '0/16', { what: 'this year again' });
    await clickNamed(tab, '.past-years button', 'Année 2025-2026');
    await waitForText(tab, 'en lecture seule');
    await tab.close();
  });

  it('says so of a year without anything', async () => {
    const tab = await open('?in=tab&year=2019-2020');
    await waitForText(tab, "Rien n'a été noté pour l'année 2019-2020.");
    // Beside the title there is room for the way back in a wide window alone.
    for (const width of [1366, 600, 380, 320]) {
      await tab.setViewport({ width, height: 700 });
      expect(await tab.evaluate(findOverlaps), `${width} px`).toEqual([]);
    }
    await tab.close();
  });

  it('asks once about notes and steps without object, and carries nothing else over', async () => {
    const popup = await open();
    await waitForText(popup, QUESTION);
    await clickNamed(popup, '.carry button', 'Oui, les reprendre');
    await waitForText(popup, 'Repris de 2025-2026 : 1 note et 1 étape sans objet.');
    await waitForFocused(popup, 'Annuler');
    await waitFor(async () => (await readProgressBar(popup)) === '0/15', { what: 'no tick, one step less' });
    await waitForAnswer('carried');
    await waitFor(async () => Object.keys(await readReplica(running.browser)).length === 2, {
      what: 'both in storage',
    });
    const steps = await readReplica(running.browser);
    expect(getState(steps, 'check-mediacentre')).toBe('not-applicable');
    expect(steps['book-rooms']?.note?.[0]).toBe('Salles B12 et B14');
    expect(Object.keys(steps['book-rooms'] ?? {})).toEqual(['note']);
    await popup.close();
    const again = await open();
    await waitFor(async () => (await readProgressBar(again)) === '0/15', { what: 'the year' });
    expect(await readPopupText(again)).not.toContain(QUESTION);
    await again.close();
  });

  it('gives the way back from it', async () => {
    const popup = await open();
    await clickNamed(popup, '.carry button', 'Oui, les reprendre');
    await waitFor(async () => (await readProgressBar(popup)) === '0/15', { what: 'one step less' });
    await clickNamed(popup, '.carry button', 'Annuler');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the empty year again' });
    await waitForFocused(popup, 'Année 2026-2027');
    await popup.close();
  });

  it('takes no for an answer, here and on every computer', async () => {
    const popup = await open();
    await clickNamed(popup, '.carry button', 'Non');
    await waitForAnswer('declined');
    await waitFor(async () => !(await readPopupText(popup)).includes(QUESTION), {
      what: 'the question to go',
    });
    expect(await readReplica(running.browser)).toEqual({});
    await popup.close();
    const entries = { [`establishment:${SCHOOL}`]: { ...NAMED, 'carry:2026-2027': ['carried', AT] } };
    await clearAll(running.browser);
    await writeSync(running.browser, REGISTRY, { schema: 2, entries });
    await writeSync(running.browser, `progress:${SCHOOL}:2025-2026:cdi12345`, LAST_YEAR);
    const other = await open();
    await waitForText(other, 'Année 2025-2026');
    expect(await readPopupText(other)).not.toContain(QUESTION);
    await other.close();
  });
});
