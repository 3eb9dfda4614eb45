import type { Page } from 'puppeteer-core';
import { PRINT_KINDS } from '../../assets/messages/plan-messages.ts';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import { planSessions } from '../../checklist/session-plan/plan-sessions.ts';
import { waitForOverlay } from '../../tests/e2e/overlay.ts';
import { keepPlan } from '../../tests/e2e/stored-plan.ts';
import { PLAN_SCOPE } from '../../tests/fixtures/plans.ts';
import { makeInput, SCHOOLS } from '../../tests/fixtures/session-plan/schools.ts';
import type { PictureSet, Sitting } from './picture-set.ts';
import { openOwn } from './school-year.ts';

const TAB = { width: 1280, height: 800 };
const BESIDE = { width: 380, height: 760 };
/** The headings of the parts. */
const PARTS = ['headcounts', 'means', 'sessions', 'output'];

/** A plan as a person makes it: the first of the schools, with 210 pupils of seven classes. */
export function makePlanData(): PlanData {
  const [school] = SCHOOLS;
  if (!school) throw new Error('There is no school');
  const { headcounts, means, ...rest } = makeInput(school);
  const { sessions } = planSessions({ headcounts, means, ...rest });
  return { headcounts, means: { ...means, site: 'Lycée Marguerite-Yourcenar' }, sessions };
}

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
  },
};
