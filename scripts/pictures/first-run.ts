import type { Page } from 'puppeteer-core';
import { clearAll, SCHOOL, writeSync } from '../../tests/e2e/stored.ts';
import { POPUP_SIZE } from '../demo/open-popup.ts';
import type { Sitting } from './picture-set.ts';

const AT = 1_757_000_000_000;
const SCHOOL_NAMED = {
  schema: 2,
  entries: { [`establishment:${SCHOOL}`]: { name: ['Lycée Jeanne-Villepreux', AT] } },
};

/** A year as a school may have left it. */
const LAST_YEAR = {
  schema: 2,
  steps: {
    'update-admins': { state: [['done', '2025-09-08'], AT] },
    'archive-last-year': { 'part:save-certifications': [true, AT] },
    'check-mediacentre': { state: [['not-applicable', '2025-09-08'], AT] },
    'import-siecle': {
      state: [['done', '2025-09-04'], AT],
      'run:2025-11-14': [true, AT],
      'run:2026-01-12': [true, AT],
    },
    'create-sessions': { state: [['done', '2025-11-18'], AT], due: ['2025-11-20', AT] },
    'run-exams': { state: [['done', '2026-02-13'], AT] },
  },
};
const LAST_NOTES = {
  schema: 2,
  steps: { 'book-rooms': { note: ['Salles B12 et B14, clés à la loge', AT] } },
};

const clickFilled = (popup: Page) => popup.click('.question-foot .button-filled');

/** Pictures each question as the popup shows it, answered as far as it can be. */
async function pictureQuestions({ extension, day, shoot }: Sitting): Promise<void> {
  await clearAll(extension);
  const popup = await extension.openExtensionPage('popup.html', { keepsFirstRun: true });
  const shootQuestion = (name: string) => shoot(popup, `first-run-${day}-${name}`);
  await popup.setViewport(POPUP_SIZE);
  await popup.waitForSelector('.question-form select');
  await shootQuestion('1-academie');
  await popup.select('select', 'lille');
  await shootQuestion('1-lille');
  await popup.select('select', 'la-reunion');
  await shootQuestion('1-la-reunion');
  await clickFilled(popup);
  await popup.waitForSelector('.question-uai');
  await shootQuestion('2-establishment');
  await popup.type('.question-uai', '0590119K');
  await clickFilled(popup);
  await popup.waitForSelector('[aria-invalid=true]');
  await shootQuestion('2-wrong-letter');
  await popup.click('.question-foot .button:nth-child(2)');
  const end = await popup.waitForSelector('.past-steps, .popup-title');
  if (await end?.evaluate((element) => element.matches('.past-steps'))) {
    await shootQuestion('3-past');
    await popup.click('.question-body .button-outline');
    await shootQuestion('3-past-all');
  }
  await popup.close();
}

/** Pictures the question about the establishment when Pix's pages have named it, or two. */
async function pictureKnown({ extension, day, shoot }: Sitting): Promise<void> {
  for (const count of [1, 2]) {
    if (count === 1) await clearAll(extension);
    const other = { 'establishment:0123457Y': { name: ['Lycée professionnel Émile-Combe', AT] } };
    await writeSync(extension, 'registry:cdi12345', {
      ...SCHOOL_NAMED,
      entries: { ...SCHOOL_NAMED.entries, ...(count === 2 && other) },
    });
    const popup = await extension.openExtensionPage('popup.html', { keepsFirstRun: true });
    await popup.setViewport(POPUP_SIZE);
    await popup.waitForSelector('.question-form select');
    if (count === 1) await shoot(popup, `first-run-${day}-1-from-uai`);
    await clickFilled(popup);
    await popup.waitForSelector('.known-establishment');
    await shoot(popup, `first-run-${day}-2-known-${count}`);
    await popup.close();
  }
}

/** Pictures the question about last year, what came of it, and the page of last year. */
async function pictureNewYear({ extension, day, shoot }: Sitting): Promise<void> {
  await clearAll(extension);
  await writeSync(extension, 'registry:cdi12345', {
    ...SCHOOL_NAMED,
    entries: {
      [`establishment:${SCHOOL}`]: { name: ['Lycée Jeanne-Villepreux', AT], adoption: ['adopted', AT] },
    },
  });
  await writeSync(extension, `progress:${SCHOOL}:2025-2026:cdi12345`, LAST_YEAR);
  await writeSync(extension, `notes:${SCHOOL}:2025-2026:cdi12345:0`, LAST_NOTES);
  const popup = await extension.openExtensionPage('popup.html');
  const shootYear = (page: Page, name: string, fullPage = false) =>
    shoot(page, `new-year-${day}-${name}`, { fullPage });
  await popup.setViewport(POPUP_SIZE);
  await popup.waitForSelector('.carry .button');
  await shootYear(popup, 'question');
  await popup.click('.carry .button-outline');
  await popup.waitForSelector('.carry .just-done');
  await shootYear(popup, 'carried');
  await popup.evaluate(() => document.querySelector('.past-years')?.scrollIntoView());
  await shootYear(popup, 'foot');
  await popup.close();
  const tab = await extension.openExtensionPage('popup.html?in=tab&year=2025-2026');
  await tab.setViewport({ width: 900, height: 800 });
  await tab.waitForSelector('.past-step-item');
  await shootYear(tab, 'page', true);
  await extension.setColorScheme(tab, 'dark');
  await shootYear(tab, 'page-dark');
  await tab.close();
}

/** Pictures the first run and the new year on a day. */
export async function pictureFirstRun(sitting: Sitting): Promise<void> {
  await pictureQuestions(sitting);
  await pictureKnown(sitting);
  await pictureNewYear(sitting);
}
