import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { chooseHandOverMessages } from '../../../assets/messages/choose-hand-over.ts';
import { chooseTakingMessages } from '../../../assets/messages/choose-taking.ts';
import { IMPORT_INPUT, waitForWords } from '../options.ts';
import { clickNamed } from '../popup.ts';
import { SCHOOL } from '../stored.ts';
import type { AccessibleState } from './state.ts';

const FILE = JSON.stringify({
  format: 'check-list-pix',
  schema: 2,
  exportedOn: '2026-11-14',
  exportedBy: 'office01',
  registry: { [`establishment:${SCHOOL}`]: { name: ['Lycée Jeanne-Villepreux', 1, 'office01'] } },
  progress: { [SCHOOL]: { '2026-2027': { 'book-rooms': { note: ['B12', 1, 'office01'] } } } },
});

/** What hands a year over, and takes one over. */
export const HAND_OVER_STATES: readonly AccessibleState[] = [
  {
    name: 'in a file that is taken in, and in the hand-over',
    hasThemes: true,
    async run({ extension, look, openOptions, openPopup, checkPage, words }) {
      const folder = mkdtempSync(join(tmpdir(), 'check-list-pix-hand-over-'));
      const path = join(folder, 'check-list-pix-2026-11-14.json');
      writeFileSync(path, FILE);
      const taking = chooseTakingMessages([look.language]);
      const options = await openOptions();
      const input = (await options.waitForSelector(IMPORT_INPUT)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
      await options.waitForSelector('.preview .whose');
      await checkPage(options, 'whose year a file holds');
      await clickNamed(options, '.preview button', words.options.confirmImport);
      await options.waitForSelector('.saying');
      await options.close();
      rmSync(folder, { recursive: true });

      const popup = await openPopup();
      await waitForWords(popup, taking.takeMore);
      await checkPage(popup, 'a file taken in today');
      await popup.close();

      const handOver = chooseHandOverMessages([look.language]);
      const tab = await extension.openExtensionPage('tools.html#hand-over');
      await extension.setColorScheme(tab, look.theme);
      await waitForWords(tab, handOver.sheetTitle.replace(/\s/g, ' '));
      await clickNamed(tab, 'button', handOver.export);
      await tab.waitForSelector('.hand-part [role=status]:not(:empty)');
      await checkPage(tab, 'the sheet, the file and the text');
      await tab.close();
    },
  },
];
