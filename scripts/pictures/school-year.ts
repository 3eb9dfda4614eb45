import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { ExtensionBrowser } from '../../tests/e2e/harness/types.ts';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { waitForOverlay } from '../../tests/e2e/overlay.ts';
import { SCHOOL } from '../../tests/e2e/stored.ts';
import { POPUP_SIZE } from '../demo/open-popup.ts';
import type { Sitting } from './picture-set.ts';

declare const browser: WebExtension;

/** What an administrator may have done by a day, most of it in time. */
const DONE: Readonly<Record<string, string>> = {
  'update-admins': '2026-09-03',
  'check-mediacentre': '2026-09-04',
  'create-autumn-campaigns': '2026-09-18',
  'share-codes': '2026-09-24',
  'review-before-autumn-break': '2026-10-15',
  'themed-campaigns': '2026-11-12',
  'remind-students': '2026-11-13',
  'check-certifiable': '2026-11-27',
  'create-sessions': '2026-11-30',
  'book-rooms': '2026-12-11',
  'check-blocked-sites': '2026-12-14',
  'run-exams': '2027-02-11',
  'finalise-and-download': '2027-03-24',
};

const LONG_NOTE =
  'Deux campagnes : une pour les secondes, une pour les premières et les terminales. Codes donnés par les professeurs principaux, sauf aux BTS, à qui il faut écrire.'.replace(
    ' :',
    '\u202f:',
  );

type Entries = Record<string, Record<string, readonly [unknown, number]>>;

async function send(extension: ExtensionBrowser, document: string, entries: Entries): Promise<void> {
  const change = { schema: 2, type: 'change', id: randomUUID(), document, entries };
  await extension.extensionEval((message) => browser.runtime.sendMessage(message), change);
}

/** Stores what was done by the day: ticks, a step in two parts, runs, a note, last year. */
export async function storeYear({ extension, day: today }: Sitting): Promise<void> {
  const page = await extension.openPage('https://orga.pix.fr/');
  await waitForOverlay(page, 'the establishment', ({ page: id }) => id !== '');
  await page.close();
  const now = Date.now();
  const done = Object.entries(DONE).filter(([, day]) => day <= today);
  const ticks: Entries = Object.fromEntries(
    done.map(([step, day]) => [step, { state: [['done', day], now] }]),
  );
  const more: Entries = {
    'archive-last-year': { 'part:save-certifications': [true, now] },
    'import-siecle': {
      ...(today > '2026-11-14' && { 'run:2026-11-14': [true, now] }),
      ...(today > '2026-09-08' && { 'run:2026-09-08': [true, now] }),
    },
    'book-rooms': { ...ticks['book-rooms'], note: ['Salles B12 et B14, le jeudi matin', now] },
  };
  const past: Entries = {
    'update-admins': { state: [['done', '2025-09-09'], now] },
    'import-siecle': { state: [['done', '2025-09-12'], now], 'run:2025-11-14': [true, now] },
    'create-autumn-campaigns': { state: [['done', '2025-09-25'], now], note: [LONG_NOTE, now] },
    'create-sessions': { state: [['done', '2025-12-08'], now] },
    'book-rooms': { state: [['done', '2025-12-05'], now], note: ['Salle B12\u202f: 24 postes', now] },
    'check-blocked-sites': { state: [['not-applicable', '2025-12-01'], now] },
    'run-exams': { state: [['done', '2026-02-12'], now] },
    'finalise-and-download': { state: [['done', '2026-04-02'], now] },
  };
  await send(extension, 'registry', {
    settings: { firstRun: ['done', now], academie: ['lille', now] },
    'calendar:2026-2027': { 'placement:2027-01-11:2027-01-29': [true, now] },
  });
  await send(extension, `progress:${SCHOOL}:2026-2027`, { ...ticks, ...more });
  await send(extension, `progress:${SCHOOL}:2025-2026`, past);
}

/** Opens one of our own pages in a window of a size, once it is drawn. */
export async function openOwn(
  extension: ExtensionBrowser,
  path: string,
  size: { width: number; height: number },
) {
  const page = await extension.openExtensionPage(path);
  await page.setViewport(size);
  await waitFor(() => page.evaluate(() => document.querySelector('h1') !== null), { what: path });
  return page;
}

const unfold = (page: Page, label: string) =>
  page.waitForSelector(`::-p-xpath(//summary[contains(., "${label}")])`).then((summary) => summary?.click());

/** Pictures the popup and its tab on a day, named in the files. */
export async function pictureYear({ extension, shoot }: Sitting, name: string): Promise<void> {
  const popup = await openOwn(extension, 'popup.html', POPUP_SIZE);
  await shoot(popup, `popup-${name}`);
  await unfold(popup, 'Rentrée');
  await (await popup.waitForSelector('summary[aria-label*="Importez le fichier"]'))?.click();
  await popup.waitForSelector('.step-runs');
  await shoot(popup, `popup-${name}-unfolded`, { fullPage: true });
  await popup.close();
  const tab = await openOwn(extension, 'popup.html?in=tab', { width: 1200, height: 860 });
  await shoot(tab, `tab-${name}`, { fullPage: true });
  await extension.setColorScheme(tab, 'dark');
  await shoot(tab, `tab-${name}-dark`);
  await tab.close();
}

/** Pictures the options in both themes, and in a narrow window. */
export async function pictureOptions({ extension, shoot }: Sitting): Promise<void> {
  const options = await openOwn(extension, 'options.html', { width: 1000, height: 860 });
  for (const theme of ['light', 'dark'] as const) {
    await extension.setColorScheme(options, theme);
    await shoot(options, `options-${theme}`, { fullPage: true });
  }
  await extension.setColorScheme(options, 'light');
  await options.setViewport({ width: 320, height: 640 });
  await shoot(options, 'options-320', { fullPage: true });
  await options.close();
}
