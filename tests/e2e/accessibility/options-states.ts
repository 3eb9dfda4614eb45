import { fillDates } from '../options.ts';
import { clickNamed } from '../popup.ts';
import type { AccessibleState } from './state.ts';

/** The page of the options. */
export const OPTIONS_STATES: readonly AccessibleState[] = [
  {
    name: 'in the options',
    hasThemes: true,
    async run({ openOptions, checkPage, words: { options } }) {
      const page = await openOptions();
      await checkPage(page, 'the options');
      await fillDates(page, options.dateNames.winter, ['2027-02-13', '2027-02-01']);
      await page.waitForSelector('[aria-invalid=true]');
      await fillDates(page, options.placementsHeading, ['2027-01-11', '2027-01-29']);
      await clickNamed(page, 'button', options.addPlacement);
      await page.waitForSelector('.placement');
      await clickNamed(page, 'button', options.eraseOpen);
      await page.waitForSelector('.erase .preview');
      await checkPage(page, 'a wrong date, a work placement, the question about erasing');
      await page.close();
    },
  },
];
