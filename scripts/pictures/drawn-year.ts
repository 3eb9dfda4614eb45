import type { Page } from 'puppeteer-core';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { waitForOverlay } from '../../tests/e2e/overlay.ts';
import type { PictureSet, Sitting } from './picture-set.ts';
import { openOwn, storeYear } from './school-year.ts';
import { shootLooks } from './shoot-looks.ts';

const MONTHS: Readonly<Record<string, string>> = {
  '2026-09-10': 'september',
  '2026-11-20': 'november',
  '2027-03-10': 'march',
  '2027-07-02': 'july',
};

const SCHOOL = { width: 1366, height: 768 };
const WIDE = { width: 1920, height: 1080 };
const NARROW = { width: 380, height: 700 };
/** A school's window at 200 %. */
const ZOOMED = { width: 683, height: 384 };

/** Has Pix Certif say what sessions there are. */
async function seeSessions({ extension }: Sitting): Promise<void> {
  const page = await extension.openPage('https://certif.pix.fr/sessions?demo-reset');
  await waitForOverlay(page, 'the sessions', ({ page: id }) => id === 'certif-sessions');
  const tab = await openOwn(extension, 'popup.html?in=tab', SCHOOL);
  const isThere = () => tab.evaluate(() => document.querySelector('.chart-track .chart-session') !== null);
  await waitFor(isThere, { what: 'the sessions seen' });
  await tab.close();
  await page.close();
}

/** A page of ours in windows of other sizes, and on paper. */
async function pictureSizes({ shoot, print }: Sitting, page: Page, name: string): Promise<void> {
  for (const size of [WIDE, NARROW, ZOOMED]) {
    await page.setViewport({ ...size, deviceScaleFactor: size === ZOOMED ? 2 : 1 });
    await shoot(page, `${name}-${size.width}`, { fullPage: true });
  }
  await page.setViewport(SCHOOL);
  await print(page, name);
  await print(page, `${name}-landscape`, { landscape: true });
}

export const DRAWN_YEAR: PictureSet = {
  shows: 'the drawn year in four months and the past year: themes, window sizes, and A4',
  folder: 'screenshots/drawn-year',
  nameSubfolder: (browser, language) => `${browser}-${language}`,
  browsers: ['chromium', 'firefox'],
  languages: ['fr', 'en'],
  days: Object.keys(MONTHS),
  windows: [SCHOOL],
  picture: async (sitting) => {
    const { extension, day } = sitting;
    await storeYear(sitting);
    // In September Certif is closed.
    if (day > '2026-11-01') await seeSessions(sitting);
    const year = await openOwn(extension, 'popup.html?in=tab', SCHOOL);
    await year.waitForSelector('.chart-before');
    await shootLooks(sitting, year, `year-${MONTHS[day]}`);
    await pictureSizes(sitting, year, `year-${MONTHS[day]}`);
    await year.close();
    if (day !== '2026-11-20') return;
    const past = await openOwn(extension, 'popup.html?in=tab&year=2025-2026', SCHOOL);
    await past.waitForSelector('.past-step-item');
    await shootLooks(sitting, past, 'past-year');
    await pictureSizes(sitting, past, 'past-year');
    await past.close();
  },
};
