import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { startDemoSite } from '../tests/demo-site/server.ts';
import { makeChange } from '../tests/e2e/change.ts';
import { launchExtensionBrowser } from '../tests/e2e/harness/launch.ts';
import { saveScreenshot } from '../tests/e2e/harness/screenshot.ts';
import type { ExtensionBrowser } from '../tests/e2e/harness/types.ts';
import { clickInOverlay, waitForOverlay } from '../tests/e2e/overlay.ts';
import { SCHOOL } from '../tests/e2e/stored.ts';
import { playVisit } from './demo/tour.ts';
import { buildProduction, makeFixedDayBuild } from './extension-builds.ts';

const HELP = `Makes the four pictures of the README, in docs/pictures/, from the demo on 20 November 2026.

Usage: npm run pictures [-- --help]`;

const DAY = '2026-11-20';

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

declare const browser: WebExtension;

async function tick(extension: ExtensionBrowser, step: string): Promise<void> {
  await extension.extensionEval(
    (change) => browser.runtime.sendMessage(change),
    makeChange(step, 'done', SCHOOL),
  );
}

/** "Montrer où" on the list of pupils, and the choices of days to put its step off to. */
async function pictureGuest(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.openPage('https://orga.pix.fr/eleves');
  await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
  await clickInOverlay(page, 'button', 'Reporter');
  await saveScreenshot(page, 'docs/pictures/put-off.png');
  await clickInOverlay(page, 'button', 'Reporter');
  await clickInOverlay(page, 'button', 'Montrer où');
  await waitForOverlay(page, 'the ring', ({ view }) => view === 'pill');
  await saveScreenshot(page, 'docs/pictures/where.png');
  await page.close();
}

async function makePictures(): Promise<void> {
  buildProduction('chromium');
  const folder = await mkdtemp(join(tmpdir(), 'check-list-pix-'));
  const demo = await startDemoSite();
  const extensionDir = resolve(await makeFixedDayBuild('chromium', DAY));
  const size = { width: 1200, height: 860 };
  const extension = await launchExtensionBrowser('chromium', { extensionDir, demoPort: demo.port, ...size });
  for (const step of DONE) await tick(extension, step);
  await playVisit(extension, folder);
  await pictureGuest(extension);
  await extension.close();
  await demo.close();
  await copyFile(join(folder, '09-certif-session-candidates.png'), 'docs/pictures/card.png');
  await copyFile(join(folder, '11-popup.png'), 'docs/pictures/popup.png');
  await rm(folder, { recursive: true });
}

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
if (values.help) console.log(HELP);
else await makePictures();
