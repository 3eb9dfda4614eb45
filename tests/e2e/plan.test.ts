import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { runAxe } from './axe.ts';
import { makeCountedHand, waitForFocus } from './counted-hand.ts';
import { waitForFocused } from './focused.ts';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { waitForWords } from './options.ts';
import { clickInOverlay, unfoldDetails, waitForOverlay } from './overlay.ts';
import { clickNamed } from './popup.ts';
import { holdPrinter, readPrinted } from './printed.ts';
import { readAll } from './stored.ts';
import { readKeptPlan } from './stored-plan.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

/** Seven classes as a spreadsheet has them, a title and a total included. */
const TABLE = [
  'Certification 2026',
  'Classe;Effectif;Tiers temps',
  '2GT1;31;2',
  '2GT2;30;0',
  '2GT3;32;1',
  '1G1;28;0',
  '1STMG;24;0',
  'TG1;35;0',
  'TG2;30;0',
  'Total;210;3',
].join('\n');

/** No page of Pix has named the establishment. */
const SCOPE = { establishment: 'default', schoolYear: '2026-2027' } as const;

const { effort, click, press, type, paste } = makeCountedHand();

const countCards = (page: Page) => page.$$eval('.plan-days .plan-card', ({ length }) => length);

async function expectAccessible(page: Page): Promise<void> {
  const { faults } = await runAxe(page);
  expect(faults).toEqual([]);
}

/** Drags the first session of the week to a day of it, as a hand does. */
async function dragFirstTo(page: Page, day: number): Promise<void> {
  await page.$eval('.plan-days', (days) => days.scrollIntoView({ block: 'center' }));
  const from = await (await page.$('.plan-days .plan-card'))?.boundingBox();
  const to = await (await page.$$('.plan-day')).at(day)?.boundingBox();
  if (!from || !to) throw new Error('There is no session or no day');
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + 60, { steps: 8 });
  await page.mouse.up();
}

/** A session dropped on its own day stays as it is; on another, it is moved, and taken back. */
async function expectDragged(page: Page): Promise<void> {
  const countOn = (day: number) =>
    page.$$eval('.plan-day', (days, at) => days.at(at)?.querySelectorAll('.plan-card').length, day);
  await dragFirstTo(page, -1);
  await dragFirstTo(page, 0);
  await waitFor(async () => (await countOn(0)) === 1, { what: 'the session where it was dropped' });
  await clickNamed(page, 'button', 'Annuler la dernière modification');
  await waitFor(async () => (await countOn(-1)) === 1, { what: 'the session where it was' });
  // Locked, it would not be planned again with the others.
  expect(await page.$$('.plan-card .plan-signs svg')).toHaveLength(0);
}

/** Each kind of sheet on paper: whole, of A4, as many pages as sheets. */
async function expectPrinted(page: Page): Promise<void> {
  const sums = await page.$$eval('.plan-sum', (all) => all.map(({ textContent }) => textContent).join(' '));
  const [, exams, catchUps] = /(\d+) sessions pour .* et (\d+) de rattrapage/.exec(sums) ?? [];
  const sessions = Number(exams) + Number(catchUps);
  const countPrints = await holdPrinter(page);
  const kinds = [
    ['week', 'Certification Pix, semaine du', undefined],
    ['room', 'Certification Pix, salle B12', undefined],
    ['class', 'Certification Pix, classe', 7],
    ['invigilator', 'Fiche du surveillant', sessions],
    ['door', 'Examen en cours', sessions],
  ] as const;
  for (const [kind, words, count] of kinds) {
    const choice = await page.waitForSelector('::-p-xpath(//select[option[@value="door"]])');
    await choice?.select(kind);
    const before = await countPrints();
    await clickNamed(page, 'button', 'Imprimer');
    // The sheets of the kind before are there until these are.
    await waitFor(async () => (await countPrints()) > before, { what: `the sheets of kind ${kind}` });
    await page.waitForSelector('.sheet');
    const pages = await readPrinted(page, readBrowserName(), 'A4');
    const texts = pages.map(({ text }) => text.replace(/\s+/g, ' '));
    if (count !== undefined) expect({ kind, pages: pages.length }).toEqual({ kind, pages: count });
    expect(texts.filter((text) => text.includes(words)).length).toBeGreaterThan(0);
    expect(new Set(pages.map(({ size }) => size.join(' × ')))).toEqual(new Set(['210 × 297']));
    const all = texts.join(' ');
    for (const name of ['2GT1', '2GT2', '2GT3', '1G1', '1STMG', 'TG1', 'TG2']) expect(all).toContain(name);
    if (kind !== 'door') continue;
    for (const text of texts)
      expect(text).toMatch(/Certification Pix .*Salle B12 .*de \d+ h.* à \d+ h.*silence, merci\./);
  }
}

/** Pupils of a table that is pasted are on no part of the page, and in nothing that is kept. */
async function expectNamesUnseen(page: Page, browser: ExtensionBrowser): Promise<void> {
  const seen = /DUPONT|MARTIN|Léa|Hugo|120890123AB/;
  await clickNamed(page, 'button', 'Coller un tableau');
  await waitForFocus(page, 'Votre tableau');
  await paste(page, 'DUPONT;Léa;2GT3;12/03/2010;120890123AB\nMARTIN;Hugo;2GT3;14/05/2010;120890124AB');
  await clickNamed(page, 'button', 'Lire le tableau');
  await waitForWords(page, 'Ce qui a été compris');
  expect(await page.content()).not.toMatch(seen);
  await page.select('.plan-reader select', '0');
  await waitForWords(page, 'rien qui ressemble à une classe');
  expect(await page.content()).not.toMatch(seen);
  expect(JSON.stringify(await readAll(browser))).not.toMatch(seen);
  await clickNamed(page, 'button', 'Annuler');
}

describe('the plan of sessions', { shuffle: false }, () => {
  const running = useExtension({ today: '2026-11-20', width: 1366, height: 768, isOneStory: true });

  it('is made from a pasted table and one room, by mouse and by keys, and stays', async () => {
    const page = await running.browser.openExtensionPage('plan.html');
    await waitForWords(page, 'Commencez par les effectifs.');
    await click(page, 'button', 'Coller un tableau');
    await waitForFocus(page, 'Votre tableau');
    await paste(page, TABLE);
    await click(page, 'button', 'Lire le tableau');
    await waitForWords(page, '7 classes, 210 élèves, dont 3 avec temps majoré');
    await click(page, 'button', 'Garder ces 7 classes');

    await click(page, 'button', 'Ajouter une salle');
    await waitForFocus(page, 'Nom de la salle');
    await type(page, 'B12');
    await press(page, 'Tab');
    await waitForFocus(page, 'Postes');
    await press(page, 'Tab');
    await press(page, 'Tab');
    await waitForFocus(page, 'lundi');
    await type(page, '8h-12h');
    await press(page, 'Tab');
    await click(page, 'button', 'Mettre les heures du lundi');

    await click(page, 'button', 'Établir le plan');
    await waitForWords(page, 'pour 210 élèves, du 20 novembre au');
    await waitFor(async () => (await countCards(page)) > 0, { what: 'the sessions of a week' });
    // By hand, a form of five fields for each of these sessions comes after a table that must be thought out first.
    expect(effort).toEqual({ clicks: 6, keys: 15 });
    await expectAccessible(page);
    const isKept = async () => (await readKeptPlan(running.browser, SCOPE)).sessions.length > 0;
    await waitFor(isKept, { what: 'the plan to be kept' });
    await page.close();

    const again = await running.browser.openExtensionPage('plan.html');
    await waitForWords(again, 'pour 210 élèves, du 20 novembre au');
    await expectPrinted(again);
    await expectNamesUnseen(again, running.browser);
    await again.close();
  });

  it('is changed by keys alone, told what is wrong with it, and taken back', async () => {
    const page = await running.browser.openExtensionPage('plan.html');
    await waitForWords(page, 'pour 210 élèves');
    await page.setViewport({ width: 380, height: 800 });
    await page.focus('.plan-days .plan-card');
    await press(page, 'Enter');
    await page.waitForSelector('.plan-editor');
    // Its heading takes the focus as it opens.
    const isInEditor = () => page.evaluate(() => Boolean(document.activeElement?.closest('.plan-editor')));
    await waitFor(isInEditor, { what: 'focus in the editor' });
    const later = await page.waitForSelector('::-p-xpath(//button[.="Un jour plus tard"])');
    await later?.focus();
    await press(page, 'Enter');
    // From a Friday to a Saturday, on which the room is not free.
    await waitForWords(page, 'est en dehors des heures libres de la salle.');
    await waitForFocused(page, 'Un jour plus tard');
    // A bar to scroll with takes a part of it in Firefox.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    await expectAccessible(page);
    await press(page, 'Escape');
    await waitFor(async () => (await page.$('.plan-editor')) === null, { what: 'the closed fields' });
    await clickNamed(page, 'button', 'Annuler la dernière modification');
    await waitFor(async () => (await page.$('.plan-alert')) === null, { what: 'a plan without a fault' });

    await page.setViewport({ width: 1366, height: 768 });
    // Firefox starts no drag for a mouse that a test moves.
    if (readBrowserName() === 'chromium') await expectDragged(page);
    await page.close();
  });

  it('is a press away from the details of its steps, and from the menu of the popup', async () => {
    const page = await running.browser.openPage('https://certif.pix.fr/sessions/creation');
    await waitForOverlay(page, 'the step of the sessions');
    await unfoldDetails(page);
    await clickInOverlay(page, 'button', 'Plan des sessions');
    const fromDetails = await running.browser.findPage(/plan\.html$/);
    await waitForWords(fromDetails, 'Plan des sessions');
    await fromDetails.close();
    await page.close();
    const popup = await running.browser.openExtensionPage('popup.html');
    await clickNamed(popup, 'summary', "Afficher plus d'actions");
    await clickNamed(popup, '.menu button', 'Plan des sessions');
    const fromMenu = await running.browser.findPage(/plan\.html$/);
    await waitForWords(fromMenu, 'Plan des sessions');
    await fromMenu.close();
    await popup.close().catch(() => undefined);
  });
});
