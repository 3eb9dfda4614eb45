import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { clickNamed } from '../../tests/e2e/popup.ts';
import { press } from '../../tests/e2e/press.ts';
import { RIGHT_PACK } from '../../tests/fixtures/packs/wrong-packs.ts';
import type { PictureSet, Sitting } from './picture-set.ts';
import { openOwn, storeYear } from './school-year.ts';
import { shootLooks, shootPart } from './shoot-looks.ts';

const TAB = { width: 1000, height: 900 };
const POPUP = { width: 400, height: 600 };
/** A window of 1280 × 800 at 200 %, in CSS px. */
const ZOOMED = { width: 640, height: 400, deviceScaleFactor: 2 };
const TITLE = { fr: 'Prévenir le CPE des horaires', en: 'Tell the head of year about the times' };
const QUERY = { fr: 'tiers temps', en: 'extra time' };
const FORM = '.own-step-form';

/** The form of an own step: empty and sent, then filled in and kept; the step unfolded where it stands. */
async function shootForm(sitting: Sitting, popup: Page): Promise<void> {
  await press(popup, '.own-step-add > summary');
  await press(popup, `${FORM} button[type=submit]`);
  await popup.waitForSelector(`${FORM} [aria-invalid=true]`);
  await shootPart(sitting, popup, FORM, 'form-fault');
  await popup.setViewport(ZOOMED);
  await sitting.shoot(popup, 'form-200-percent');
  await popup.setViewport(POPUP);
  await press(popup, `${FORM} input[type=text]`);
  await popup.keyboard.type(TITLE[sitting.language]);
  const [by, at] = await popup.$$(`${FORM} select`);
  await by?.select('christmas');
  await at?.select('certif-sessions');
  await press(popup, `${FORM} button[type=submit]`);
  const step = await popup.waitForSelector(`::-p-text(${TITLE[sitting.language]})`);
  await step?.evaluate((each) => each.scrollIntoView({ block: 'start' }));
  await clickNamed(popup, 'summary', TITLE[sitting.language]);
  await popup.waitForSelector('details[open] .step-details, details[open] textarea');
  await shootLooks(sitting, popup, 'own-step', { fullPage: false });
}

async function shootSearch(sitting: Sitting, popup: Page): Promise<void> {
  await popup.focus('h1');
  await popup.keyboard.press('/');
  await popup.keyboard.type(QUERY[sitting.language]);
  await popup.waitForSelector('.search-result');
  await shootPart(sitting, popup, '.search', 'search');
  await popup.keyboard.press('Escape');
}

/** The packs that are offered, a file with a fault, the same file mended, and what is then new in the popup. */
async function shootPacks(sitting: Sitting, folder: string): Promise<void> {
  const wrong = join(folder, 'wrong.json');
  const right = join(folder, 'right.json');
  await writeFile(
    wrong,
    RIGHT_PACK.replace('"01/03"', '"01/03/2027"').replace('https://exemple.fr/bilan', 'http://exemple.fr'),
  );
  await writeFile(right, RIGHT_PACK);
  const options = await openOwn(sitting.extension, 'options.html#packs', TAB);
  await options.waitForSelector('.pack');
  const shoot = (name: string, selector: string) => shootPart(sitting, options, selector, name);
  await shoot('packs', '#packs');
  await options.setViewport(ZOOMED);
  await sitting.shoot(options, 'packs-200-percent');
  await options.setViewport(TAB);
  const input = (await options.waitForSelector(
    '.packs ~ div input[type=file]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(wrong);
  await options.waitForSelector('#picked-pack');
  await shoot('pack-wrong', '#picked-pack');
  await input.uploadFile(right);
  await options.waitForSelector('.preview .pack-contents');
  await shoot('pack-preview', '#picked-pack');
  await press(options, '.preview .button-filled');
  await options.waitForSelector('.preview', { hidden: true });
  await shoot('pack-added', '#packs');
  await options.close();
}

export const OWN_STEPS: PictureSet = {
  shows:
    'an own step from the form to the year, the search, packs offered, wrong, read and added, what is new',
  folder: 'screenshots/own-steps',
  nameSubfolder: (name, language) => `${name}-${language}`,
  browsers: ['chromium', 'firefox'],
  languages: ['fr', 'en'],
  days: ['2026-11-20'],
  windows: [TAB],
  picture: async (sitting) => {
    const folder = await mkdtemp(join(tmpdir(), 'check-list-pix-packs-'));
    await storeYear(sitting);
    const popup = await openOwn(sitting.extension, 'popup.html', POPUP);
    await popup.waitForSelector('.own-step-add');
    await shootForm(sitting, popup);
    await shootSearch(sitting, popup);
    await popup.close();
    await shootPacks(sitting, folder);
    const year = await openOwn(sitting.extension, 'popup.html', POPUP);
    await year.waitForSelector('#news');
    await shootPart(sitting, year, '#news', 'news');
    await year.close();
    await rm(folder, { recursive: true });
  },
};
