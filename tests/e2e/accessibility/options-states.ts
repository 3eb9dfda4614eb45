import type { Browser as WebExtension } from 'webextension-polyfill';
import { fillDates } from '../options.ts';
import { clickNamed } from '../popup.ts';
import type { AccessibleState } from './state.ts';

declare const browser: WebExtension;

/** The page of the options. */
export const OPTIONS_STATES: readonly AccessibleState[] = [
  {
    name: 'in the options',
    hasThemes: true,
    async run({ extension, openOptions, checkPage, words: { options } }) {
      const page = await openOptions();
      await checkPage(page, 'the options');
      await fillDates(page, options.dateNames.winter, ['2027-02-13', '2027-02-01']);
      await page.waitForSelector('[aria-invalid=true]');
      await fillDates(page, options.placementsHeading, ['2027-01-11', '2027-01-29']);
      await clickNamed(page, 'button', options.addPlacement);
      await page.waitForSelector('.placement');
      await clickNamed(page, 'button', options.eraseOpen);
      await page.waitForSelector('.erase .preview');
      await extension.extensionEval(
        (reminders) => browser.storage.local.set({ reminders }),
        // In calm hours, and without the browser's permission: both are said.
        { schema: 2, isOn: true, isOfferAnswered: true, time: '20:00' },
      );
      await page.waitForSelector('.reminder-choices');
      await checkPage(page, 'a wrong date, a placement, reminders on, the question about erasing');
      await page.close();
    },
  },
];
