import type { Page } from 'puppeteer-core';
import { PRINT_KINDS } from '../../assets/messages/plan-messages.ts';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { waitForOverlay } from '../../tests/e2e/overlay.ts';
import { drivePanel } from '../../tests/e2e/panel.ts';
import { keepPlan } from '../../tests/e2e/stored-plan.ts';
import { PLAN_SCOPE } from '../../tests/fixtures/plans.ts';
import type { PictureSet, Sitting } from './picture-set.ts';
import { makePlanData } from './planned-school.ts';
import { openOwn, storeYear } from './school-year.ts';

const TAB = { width: 1280, height: 800 };
const BESIDE = { width: 380, height: 760 };
/** The headings of the parts. */
const PARTS = ['headcounts', 'means', 'sessions', 'output'];

/** What a window shows of each part, one after another. */
async function shootParts({ shoot }: Sitting, page: Page, name: string): Promise<void> {
  for (const part of PARTS) {
    await page.$eval(`#${part}`, (heading) => heading.scrollIntoView());
    await shoot(page, `${name}-${part}`);
  }
}

/** Each kind of sheet as the page prints it. */
async function printSheets({ print }: Sitting, page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  for (const kind of PRINT_KINDS) {
    await page.select('#output ~ .plan-line select', kind);
    await page.$eval('#output ~ .plan-line button', (button) => button.click());
    await page.waitForSelector('.sheets');
    await print(page, `plan-${kind}`);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }
}

/** What the side panel itself says of the plan, beside a page where sessions are made. Firefox shows its sidebar to no driver; it is opened by its French name. */
async function shootPanel({ extension, language, shoot }: Sitting): Promise<void> {
  if (extension.name === 'firefox' || language !== 'fr') return;
  const certif = await extension.openPage('https://certif.pix.fr/sessions/creation');
  await drivePanel(extension, certif).open();
  const find = () =>
    certif
      .browser()
      .targets()
      .find((each) => each.url().endsWith('/panel.html'));
  await waitFor(() => Promise.resolve(find() !== undefined), { what: 'the panel' });
  const panel = await find()?.asPage();
  if (!panel) throw new Error('The panel has closed.');
  await panel.waitForSelector('.plan-brief');
  await shoot(panel, 'panel');
  await panel.$eval('.plan-brief', (part) => part.scrollIntoView());
  await shoot(panel, 'panel-planned');
  await shoot(certif, 'page-beside-panel');
  await certif.close();
}

export const PLAN: PictureSet = {
  shows:
    'the plan of the sessions of 210 pupils: in a tab, beside a page, in the dark, and each of its sheets on A4',
  folder: 'screenshots/plan',
  nameSubfolder: (browser, language) => `${browser}-${language}`,
  browsers: ['chromium', 'firefox'],
  languages: ['fr', 'en'],
  days: ['2026-11-20'],
  windows: [TAB],
  picture: async (sitting) => {
    const { extension, shoot } = sitting;
    const orga = await extension.openPage('https://orga.pix.fr/attestations');
    await waitForOverlay(orga, 'the establishment', ({ page: id }) => id !== '');
    await orga.close();
    const empty = await openOwn(extension, 'plan.html', TAB);
    await empty.waitForSelector('.plan .page-part');
    await shoot(empty, 'plan-empty', { fullPage: true });
    await empty.close();
    await keepPlan(extension, PLAN_SCOPE, makePlanData());
    const page = await openOwn(extension, 'plan.html', TAB);
    await page.waitForSelector('.plan-card');
    await shootParts(sitting, page, 'plan');
    await extension.setColorScheme(page, 'dark');
    await shootParts(sitting, page, 'plan-dark');
    await extension.setColorScheme(page, 'light');
    await page.setViewport(BESIDE);
    await shootParts(sitting, page, 'plan-380');
    await page.setViewport(TAB);
    await printSheets(sitting, page);
    await page.close();
    await storeYear(sitting);
    await shootPanel(sitting);
  },
};
