import type { Browser as WebExtension } from 'webextension-polyfill';
import { STEP_IDS } from '../../../checklist/steps.ts';
import { makeChange } from '../change.ts';
import type { ExtensionBrowser } from '../harness/types.ts';
import { waitFor } from '../harness/wait-for.ts';
import { clickInOverlay, findInOverlay, waitForOverlay } from '../overlay.ts';
import { readProgressBar } from '../popup.ts';
import { SCHOOL } from '../stored.ts';
import type { AccessibleState } from './state.ts';

declare const browser: WebExtension;

const PUPILS = 'https://orga.pix.fr/eleves';

const markDone = (extension: ExtensionBrowser, step: string, establishment?: string) =>
  extension.extensionEval(
    (change) => browser.runtime.sendMessage(change),
    makeChange(step, 'done', establishment),
  );

/** What the overlay and the popup both show. */
export const SHARED_STATES: readonly AccessibleState[] = [
  {
    name: 'in the question about ticks made before the establishment was known',
    hasThemes: true,
    async run({ extension, openPix, openPopup, checkOverlay, checkPage }) {
      await markDone(extension, 'share-codes');
      const page = await openPix(PUPILS);
      await findInOverlay(page, '.adoption');
      await checkOverlay(page, 'the question');
      const popup = await openPopup();
      await popup.waitForSelector('.adoption');
      await checkPage(popup, 'the question');
      await popup.close();
      await page.close();
    },
  },
  {
    name: 'in what is advised, in the sessions seen and in why a step is here',
    hasThemes: true,
    async run({ openPix, openPopup, checkOverlay, checkPage }) {
      const list = await openPix('https://certif.pix.fr/sessions?demo-reset');
      await findInOverlay(list, '.nudge-warning');
      await clickInOverlay(list, '.main-step summary');
      await checkOverlay(list, 'an advice and the sessions seen');
      await clickInOverlay(list, '.why button');
      await findInOverlay(list, '.trace');
      await checkOverlay(list, 'why the step is here');
      await list.close();
      const popup = await openPopup();
      await popup.$$eval('details:not(.menu)', (folds) => {
        for (const fold of folds) fold.open = true;
      });
      await popup.waitForSelector('.step-more a[href*="/sessions/"]');
      await checkPage(popup, 'the sessions seen');
      await popup.close();
    },
  },
  {
    name: 'when all is done',
    hasThemes: true,
    async run({ extension, openPix, openPopup, checkOverlay, checkPage }) {
      const page = await openPix(PUPILS);
      for (const step of STEP_IDS) await markDone(extension, step, SCHOOL);
      await waitForOverlay(page, 'nothing left', ({ steps }) => steps.length === 0);
      await findInOverlay(page, '.nothing');
      await checkOverlay(page, 'the card');
      const popup = await openPopup();
      await waitFor(async () => (await readProgressBar(popup)) === '16/16', { what: 'the whole year' });
      await checkPage(popup, 'the popup');
      await popup.close();
      await page.close();
    },
  },
];
