import { clickInOverlay, findInOverlay, waitForOverlay } from '../overlay.ts';
import type { AccessibleState } from './state.ts';

const PUPILS = 'https://orga.pix.fr/eleves';
const CANDIDATES = 'https://certif.pix.fr/sessions/61202/candidats';

/** The overlay alone. */
export const OVERLAY_STATES: readonly AccessibleState[] = [
  {
    name: 'in the card and what unfolds in it',
    hasThemes: false,
    async run({ openPix, checkOverlay, words }) {
      const page = await openPix(PUPILS);
      await checkOverlay(page, 'the card');
      await clickInOverlay(page, 'summary');
      await findInOverlay(page, 'details[open] .step-box');
      await checkOverlay(page, 'the other steps');
      await clickInOverlay(page, 'button', words.all.moreActions);
      await findInOverlay(page, '.card-menu');
      await checkOverlay(page, 'the menu');
      await clickInOverlay(page, 'button', words.all.putOff);
      await findInOverlay(page, '.put-off');
      await checkOverlay(page, 'the days to put off to');
      await page.close();
    },
  },
  {
    name: 'after a tick and after putting off',
    hasThemes: false,
    async run({ openPix, checkOverlay, words }) {
      const page = await openPix(PUPILS);
      await clickInOverlay(page, 'button', words.all.markDone);
      await findInOverlay(page, '.just-done');
      // The steps already done, folded last.
      await clickInOverlay(page, 'details:last-of-type summary');
      await findInOverlay(page, '.step-row-done');
      await checkOverlay(page, 'a step just done');
      await clickInOverlay(page, 'button', words.all.undo);
      await clickInOverlay(page, 'button', words.all.putOff);
      await clickInOverlay(page, '.put-off .menu-item');
      await findInOverlay(page, '.just-done');
      await checkOverlay(page, 'a step just put off');
      await clickInOverlay(page, 'button', words.all.undo);
      await waitForOverlay(page, 'the step again', ({ mainStep }) => mainStep === 'import-siecle');
      await page.close();
    },
  },
  {
    name: 'while it shows where, and when there is nothing to show',
    hasThemes: false,
    async run({ openPix, checkOverlay, words }) {
      const page = await openPix(PUPILS);
      await clickInOverlay(page, 'button', words.all.showWhere);
      await findInOverlay(page, '.where-hint');
      await checkOverlay(page, 'the ring and its hint');
      await page.close();
      const other = await openPix(`${PUPILS}?demo-hide=Importer`);
      await clickInOverlay(other, 'button', words.all.showWhere);
      await findInOverlay(other, '.main-body [role=status]');
      await checkOverlay(other, 'the label to look for');
      await other.close();
    },
  },
  {
    name: 'in the pill, and in the way back once hidden',
    hasThemes: false,
    async run({ openPix, checkOverlay, words }) {
      const page = await openPix(PUPILS);
      await clickInOverlay(page, 'button', words.all.closeCard);
      await findInOverlay(page, '.pill');
      await checkOverlay(page, 'the pill');
      await clickInOverlay(page, '.pill');
      for (const choice of [words.all.hideOnPage, words.all.hideToday]) {
        await clickInOverlay(page, 'button', words.all.moreActions);
        await clickInOverlay(page, 'button', choice);
        await findInOverlay(page, '.hidden-strip');
        await checkOverlay(page, choice);
        await clickInOverlay(page, 'button', words.all.undo);
        await findInOverlay(page, '.card');
      }
      await page.close();
    },
  },
  {
    name: 'in Pix Certif, with its advice on groups',
    hasThemes: false,
    async run({ openPix, checkOverlay, words }) {
      const page = await openPix('https://certif.pix.fr/sessions/creation');
      await findInOverlay(page, '.card-saying');
      await checkOverlay(page, 'the advice');
      await page.close();
      const other = await openPix(CANDIDATES);
      await findInOverlay(other, '.saying-soon');
      await checkOverlay(other, 'the warning');
      await findInOverlay(other, '.nudge-warning');
      await checkOverlay(other, 'the warning in the details');
      await clickInOverlay(other, 'button', words.all.closeCard);
      await findInOverlay(other, '.pill-mark');
      await checkOverlay(other, 'the pill with its mark');
      await other.close();
    },
  },
  {
    name: 'on a page without a step',
    hasThemes: false,
    async run({ openPix, checkOverlay }) {
      const page = await openPix('https://orga.pix.fr/places');
      await checkOverlay(page, 'the pill');
      await clickInOverlay(page, '.pill');
      await findInOverlay(page, '.nothing');
      await checkOverlay(page, 'the card');
      await page.close();
    },
  },
  {
    name: 'in what is proposed, and once it is accepted',
    hasThemes: false,
    async run({ openPix, checkOverlay, words }) {
      const page = await openPix('https://orga.pix.fr/import-participants?demo-reset&demo-import=2026-09-02');
      await findInOverlay(page, 'button', words.all.acceptProposal);
      await checkOverlay(page, 'a proposal');
      await clickInOverlay(page, 'button', words.all.acceptProposal);
      await findInOverlay(page, 'button', words.all.undo);
      await checkOverlay(page, 'a proposal accepted');
      await findInOverlay(page, '.just-done');
      await checkOverlay(page, 'a proposal accepted, in the details');
      await page.close();
    },
  },
];
