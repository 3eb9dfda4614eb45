import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { STEP_IDS } from '../../checklist/steps.ts';
import { clickNamed } from '../../tests/e2e/popup.ts';
import { SCHOOL } from '../../tests/e2e/stored.ts';
import { keepPlan } from '../../tests/e2e/stored-plan.ts';
import type { PictureSet, Sitting } from './picture-set.ts';
import { makePlanData } from './planned-school.ts';
import { openOwn, storeYear } from './school-year.ts';
import { shootLooks } from './shoot-looks.ts';

declare const browser: WebExtension;

const TAB = { width: 1280, height: 800 };
const BESIDE = { width: 380, height: 760 };
const NOVEMBER = '2026-11-20';
const APRIL = '2027-04-02';
const WORDS = {
  fr: { file: 'Pour le dossier administratif', board: 'Pour la salle des personnels' },
  en: { file: 'For the administration file', board: 'For the staff room' },
};
const NOTE =
  'Deux campagnes, une pour les secondes, une pour les premières et les terminales. Codes donnés par les professeurs principaux, sauf aux BTS, à qui il faut écrire. Penser à prévenir la vie scolaire et à refaire la liste des salles avec la gestionnaire avant les vacances.';

/** All done, a note of the greatest length on each step, on a computer with a name. */
async function storeAllDone({ extension, day }: Sitting): Promise<void> {
  const now = Date.now();
  const device = await extension.extensionEval(
    async () => ((await browser.storage.local.get('device')).device as { id?: string } | undefined)?.id ?? '',
  );
  const send = (document: string, entries: object) =>
    extension.extensionEval((message) => browser.runtime.sendMessage(message), {
      schema: 2,
      type: 'change',
      id: randomUUID(),
      document,
      entries,
    });
  await send('registry', { [`device:${device}`]: { nickname: ['Bureau de Nadia', now] } });
  const steps = STEP_IDS.map((step) => [step, { state: [['done', day], now], note: [NOTE, now] }]);
  await send(`progress:${SCHOOL}:2026-2027`, Object.fromEntries(steps));
}

async function shootSheet(sitting: Sitting, page: Page, name: string): Promise<void> {
  await page.waitForSelector('.paper-sheet');
  await shootLooks(sitting, page, name);
  await sitting.print(page, name);
}

export const PAPER: PictureSet = {
  shows: 'the calendar file, the check-list and the report of the year: on the screen, and on A4',
  folder: 'screenshots/paper',
  nameSubfolder: (browserName, language) => `${browserName}-${language}`,
  browsers: ['chromium', 'firefox'],
  languages: ['fr', 'en'],
  days: [NOVEMBER, APRIL],
  windows: [TAB],
  picture: async (sitting) => {
    const { extension, day, language, shoot } = sitting;
    await storeYear(sitting);
    if (day === APRIL) {
      await storeAllDone(sitting);
      await keepPlan(extension, { establishment: SCHOOL, schoolYear: '2026-2027' }, makePlanData());
    }
    const page = await openOwn(extension, 'tools.html#paper', TAB);
    await shootSheet(sitting, page, `board-${day}`);
    await clickNamed(page, 'label', WORDS[language].file);
    await page.waitForSelector('[data-kind="file"]');
    await shootSheet(sitting, page, `file-${day}`);
    await page.setViewport(BESIDE);
    await shoot(page, `file-${day}-380`, { fullPage: true });
    await page.close();
    const report = await openOwn(extension, 'tools.html#year-report', TAB);
    await shootSheet(sitting, report, `report-${day}`);
    await report.close();
    const file = await openOwn(extension, 'tools.html#year-file', TAB);
    await file.waitForSelector('.year-file-events summary');
    await file.click('.year-file-events summary');
    await shootLooks(sitting, file, `year-file-${day}`);
    await file.setViewport(BESIDE);
    await shoot(file, `year-file-${day}-380`, { fullPage: true });
    await file.close();
    const year = await openOwn(extension, 'popup.html?in=tab', TAB);
    await sitting.print(year, `year-tab-${day}`);
    await year.close();
    if (day !== NOVEMBER) return;
    const past = await openOwn(extension, 'tools.html?year=2025-2026#year-report', TAB);
    await shootSheet(sitting, past, 'past-report');
    await past.close();
  },
};
