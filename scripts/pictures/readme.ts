import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { makeChange } from '../../tests/e2e/change.ts';
import { clickInOverlay, waitForOverlay } from '../../tests/e2e/overlay.ts';
import { SCHOOL } from '../../tests/e2e/stored.ts';
import { playVisit } from '../demo/tour.ts';
import type { PictureSet, Sitting } from './picture-set.ts';

/** What an administrator may well have done by then. */
const DONE = [
  'update-admins',
  'archive-last-year',
  'check-mediacentre',
  'create-autumn-campaigns',
  'share-codes',
  'review-before-autumn-break',
  'themed-campaigns',
];

/** What two pictures of the demo's visit are named in the README. */
const OF_VISIT: Readonly<Record<string, string>> = {
  '09-certif-session-candidates': 'card',
  '11-popup': 'popup',
};

declare const browser: WebExtension;

async function tickAll({ extension }: Sitting): Promise<void> {
  for (const step of DONE) {
    await extension.extensionEval(
      (change) => browser.runtime.sendMessage(change),
      makeChange(step, 'done', SCHOOL),
    );
  }
}

/** "Montrer où" on the list of pupils, and the choices of days to put its step off to. */
async function pictureGuest({ extension, shoot }: Sitting): Promise<void> {
  const page = await extension.openPage('https://orga.pix.fr/eleves');
  await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
  await clickInOverlay(page, 'button', 'Reporter');
  await shoot(page, 'put-off');
  await clickInOverlay(page, 'button', 'Reporter');
  await clickInOverlay(page, 'button', 'Montrer où');
  await waitForOverlay(page, 'the ring', ({ view }) => view === 'pill');
  await shoot(page, 'where');
  await page.close();
}

export const README: PictureSet = {
  shows: 'the four pictures of the README',
  folder: 'docs/pictures',
  nameSubfolder: () => '',
  browsers: ['chromium'],
  languages: ['fr'],
  days: ['2026-11-20'],
  windows: [{ width: 1200, height: 860 }],
  picture: async (sitting) => {
    await tickAll(sitting);
    const shoot = async (page: Page, name: string) => {
      const ours = OF_VISIT[name];
      if (ours !== undefined) await sitting.shoot(page, ours);
    };
    await playVisit(sitting.extension, shoot, sitting.day);
    await pictureGuest(sitting);
  },
};
