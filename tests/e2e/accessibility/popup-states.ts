import type { ElementHandle } from 'puppeteer-core';
import { clickWithMouse } from '../harness/click.ts';
import { waitFor } from '../harness/wait-for.ts';
import { clickInOverlay, findInOverlay } from '../overlay.ts';
import { clickNamed, readProgressBar } from '../popup.ts';
import { writeSync } from '../stored.ts';
import type { AccessibleState } from './state.ts';

/** The popup, and the same view in a tab. */
export const POPUP_STATES: readonly AccessibleState[] = [
  {
    name: 'in the popup',
    hasThemes: true,
    async run({ openPopup, checkPage, words }) {
      const popup = await openPopup();
      await checkPage(popup, 'the popup');
      await clickNamed(popup, 'summary', words.popup.menu);
      await popup.waitForSelector('.menu[open]');
      await checkPage(popup, 'its menu');
      await popup.keyboard.press('Escape');
      await popup.$$eval('details:not(.menu)', (folds) => {
        for (const fold of folds) fold.open = true;
      });
      await waitFor(() => popup.$$eval('textarea', ({ length }) => length === 16), { what: 'all unfolded' });
      await checkPage(popup, 'all unfolded');
      await clickNamed(popup, '.urgent button', words.popup.markDoneShort);
      await popup.waitForSelector('.just-done');
      await checkPage(popup, 'a step just done');
      await clickNamed(popup, 'button', words.all.undo);
      await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the step undone' });
      await popup.close();
    },
  },
  {
    name: 'in the popup in a tab',
    hasThemes: true,
    async run({ openPopup, checkPage }) {
      const tab = await openPopup('?in=tab');
      await checkPage(tab, 'the tab');
      await tab.close();
    },
  },
  {
    name: 'in what is set aside',
    hasThemes: true,
    async run({ openPix, openPopup, checkPage, words }) {
      const page = await openPix('https://orga.pix.fr/eleves');
      await clickInOverlay(page, 'button', words.all.putOff);
      await clickInOverlay(page, '.put-off .menu-item');
      await findInOverlay(page, '.just-done');
      await clickInOverlay(page, 'button', words.all.moreActions);
      await clickInOverlay(page, 'button', words.all.hideOnPage);
      await findInOverlay(page, '.hidden-strip');
      const popup = await openPopup();
      await waitFor(async () => (await popup.$$('.set-aside-item')).length === 2, { what: 'both set aside' });
      await checkPage(popup, 'what is set aside');
      await popup.close();
      await page.close();
    },
  },
  {
    name: 'in a past year and the question about it',
    hasThemes: true,
    async run({ extension, openPopup, openFirstRun, checkPage }) {
      await writeSync(extension, 'progress:default:2025-2026:cdi12345', {
        schema: 2,
        steps: {
          'import-siecle': {
            state: [['done', '2025-09-04'], 1],
            'run:2025-11-14': [true, 1],
            note: ['B12', 1],
          },
          'run-exams': { state: [['not-applicable', '2025-09-04'], 1], due: ['2026-01-20', 1] },
        },
      });
      const tab = await openFirstRun('?in=tab&year=2025-2026');
      await tab.waitForSelector('.past-step-item');
      await checkPage(tab, 'the past year');
      await tab.close();
      const popup = await openPopup();
      await popup.waitForSelector('.carry .adoption');
      await checkPage(popup, 'the question');
      const find = async () =>
        (await popup.waitForSelector('.carry .button-outline')) as ElementHandle<Element>;
      await clickWithMouse(popup, find, 'the yes to the question');
      await popup.waitForSelector('.carry .just-done');
      await checkPage(popup, 'what was carried over');
      await popup.close();
    },
  },
];
