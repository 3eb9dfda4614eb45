import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { readFindings } from '../../tests/e2e/live.ts';
import { IMPORT_INPUT } from '../../tests/e2e/options.ts';
import { waitForOverlay } from '../../tests/e2e/overlay.ts';
import { openPanelPage } from '../../tests/e2e/panel.ts';
import { SCHOOL } from '../../tests/e2e/stored.ts';
import { POPUP_SIZE } from '../demo/open-popup.ts';
import type { PictureSet, Sitting } from './picture-set.ts';
import { openOwn, storeYear } from './school-year.ts';
import { shootLooks } from './shoot-looks.ts';

const TAB = { width: 1280, height: 800 };
const BESIDE = { width: 380, height: 760 };
const AT = Date.UTC(2026, 10, 12);

/** The file of a colleague, who ticked two steps on another computer. */
const COLLEAGUE = JSON.stringify({
  format: 'check-list-pix',
  schema: 2,
  exportedOn: '2027-01-18',
  exportedBy: 'office01',
  registry: {
    'device:office01': { nickname: ['PC secrétariat', AT, 'office01'] },
    [`establishment:${SCHOOL}`]: { name: ['Lycée Jeanne-Villepreux', 1, 'office01'] },
  },
  progress: {
    [SCHOOL]: {
      '2026-2027': {
        'plan-catch-up': { note: ['Semaine du 8 mars, salle B12', AT, 'office01'] },
        'archive-last-year': { state: [['done', '2026-11-12'], AT, 'office01'] },
      },
    },
  },
});

/** Has Pix say what campaigns and sessions there are. */
async function seePix({ extension }: Sitting): Promise<void> {
  for (const [address, id, what] of [
    ['https://orga.pix.fr/campagnes/toutes?demo-reset', 'orga-campaigns-all', 'campaigns'],
    ['https://certif.pix.fr/sessions', 'certif-sessions', 'sessions'],
  ] as const) {
    const page = await extension.openPage(address);
    await waitForOverlay(page, id, ({ page: shown }) => shown === id);
    const isRead = async () => (await readFindings(extension))[what]?.length;
    await waitFor(isRead, { what });
    await page.close();
  }
}

/** The file as it is previewed, then taken in. */
async function takeIn(sitting: Sitting): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'check-list-pix-pictures-'));
  const path = join(folder, 'check-list-pix-2027-01-18.json');
  writeFileSync(path, COLLEAGUE);
  const options = await openOwn(sitting.extension, 'options.html#data', TAB);
  const input = (await options.waitForSelector(IMPORT_INPUT)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await options.waitForSelector('.preview');
  await sitting.shoot(options, 'preview');
  await sitting.extension.setColorScheme(options, 'dark');
  await sitting.shoot(options, 'preview-dark');
  await sitting.extension.setColorScheme(options, 'light');
  await options.click('.preview .button-filled');
  await options.waitForSelector('.saying');
  await sitting.shoot(options, 'taken-in');
  await options.close();
  rmSync(folder, { recursive: true });
}

export const HAND_OVER: PictureSet = {
  shows:
    'the hand-over: the sheet, on A4 too, the file previewed and taken in, the popup, what is left in Pix Certif',
  folder: 'screenshots/hand-over',
  nameSubfolder: (browser, language) => `${browser}-${language}`,
  browsers: ['chromium', 'firefox'],
  languages: ['fr', 'en'],
  days: ['2027-01-20'],
  windows: [TAB],
  picture: async (sitting) => {
    const { extension, shoot, print } = sitting;
    const first = await extension.openExtensionPage('popup.html', { keepsFirstRun: true });
    await first.setViewport(POPUP_SIZE);
    await first.waitForSelector('.welcome');
    await shoot(first, 'first-run');
    await first.close();
    await storeYear(sitting);
    await seePix(sitting);
    await takeIn(sitting);

    const page = await openOwn(extension, 'tools.html#hand-over', TAB);
    await page.waitForSelector('.hand-sheet');
    await shootLooks(sitting, page, 'hand-over');
    await page.setViewport(BESIDE);
    await shoot(page, 'hand-over-380', { fullPage: true });
    await page.setViewport(TAB);
    await print(page, 'hand-over');
    await page.close();

    const popup = await openOwn(extension, 'popup.html', POPUP_SIZE);
    await popup.waitForSelector('.taken');
    await popup.$eval('details.round', (round) => {
      round.open = true;
    });
    await shootLooks(sitting, popup, 'popup');
    await popup.close();

    const certif = await extension.openPage('https://certif.pix.fr/sessions');
    await waitForOverlay(certif, 'the sessions', ({ page: id }) => id === 'certif-sessions');
    // The way to the real one is found by its French words.
    const panel = await (sitting.language === 'fr'
      ? openPanelPage(extension, certif)
      : extension.openExtensionPage('panel.html'));
    const round = await panel.waitForSelector('.round');
    // In Firefox its page is in a tab of its own, beside nothing: the round is folded there.
    await round?.evaluate((part) => part.setAttribute('open', ''));
    await shoot(panel, 'panel', { fullPage: true });
    await panel.close();
    await certif.close();
  },
};
