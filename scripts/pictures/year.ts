import { pictureFirstRun } from './first-run.ts';
import type { PictureSet } from './picture-set.ts';
import { pictureOptions, pictureYear, storeYear } from './school-year.ts';

const MONTHS: Readonly<Record<string, string>> = {
  '2026-08-03': 'change-of-year',
  '2026-09-10': 'september',
  '2026-11-20': 'november',
  '2027-03-10': 'march',
  '2027-07-02': 'july',
};

/** Without and with deadlines already past. */
const FIRST_RUN_DAYS = ['2026-09-10', '2026-11-20'];

export const YEAR: PictureSet = {
  shows: 'the popup and its tab in five months, the settings, and the first questions in two',
  folder: 'screenshots/year',
  nameSubfolder: (browser) => browser,
  browsers: ['chromium', 'firefox'],
  languages: ['fr'],
  days: Object.keys(MONTHS),
  windows: [{ width: 1280, height: 800 }],
  picture: async (sitting) => {
    const { day } = sitting;
    await storeYear(sitting);
    await pictureYear(sitting, MONTHS[day] ?? day);
    if (day === '2026-11-20') await pictureOptions(sitting);
    if (FIRST_RUN_DAYS.includes(day)) await pictureFirstRun(sitting);
  },
};
