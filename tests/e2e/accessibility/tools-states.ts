import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { chooseFollowUpMessages } from '../../../assets/messages/choose-follow-up.ts';
import { choosePaperMessages } from '../../../assets/messages/choose-paper.ts';
import { choosePostersMessages } from '../../../assets/messages/choose-posters.ts';
import { chooseToolsMessages } from '../../../assets/messages/choose-tools.ts';
import { chooseYearFileMessages } from '../../../assets/messages/choose-year-file.ts';
import { chooseYearReportMessages } from '../../../assets/messages/choose-year-report.ts';
import { makeClass, makeProfilesExport } from '../../fixtures/campaign-results.ts';
import { waitForWords } from '../options.ts';
import { clickNamed } from '../popup.ts';
import type { AccessibleState } from './state.ts';

/** What makes posters, and what counts exported results. */
export const TOOLS_STATES: readonly AccessibleState[] = [
  {
    name: 'in the posters',
    hasThemes: true,
    async run({ extension, look, checkPage }) {
      const words = choosePostersMessages([look.language]);
      const page = await extension.openExtensionPage('tools.html#posters');
      await extension.setColorScheme(page, look.theme);
      await waitForWords(page, words.noCampaign);
      for (const code of ['QWERTY123', 'OIOI']) {
        await page.focus('#poster-code');
        await page.keyboard.type(code);
        await clickNamed(page, 'button', words.addCode);
      }
      // What is on the screen is read with plain blanks.
      await waitForWords(page, words.codeFault.replace(/\s/g, ' '));
      await page.waitForSelector('.poster-sheet');
      await checkPage(page, 'a poster, and a code that is none');
      await page.close();
    },
  },
  {
    name: 'in the follow-up by class',
    hasThemes: true,
    async run({ extension, look, checkPage }) {
      const words = chooseFollowUpMessages([look.language]);
      const folder = mkdtempSync(join(tmpdir(), 'check-list-pix-results-'));
      const path = join(folder, 'results.csv');
      writeFileSync(
        path,
        makeProfilesExport(makeClass('2GT1', { pupils: 31, finished: 20, certifiable: 9 })),
      );
      const page = await extension.openExtensionPage('tools.html?step=remind-students#follow-up');
      await extension.setColorScheme(page, look.theme);
      await waitForWords(page, words.pickFiles);
      const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
      await waitForWords(page, words.certifiable);
      await checkPage(page, 'a table of counts');
      await page.close();
      rmSync(folder, { recursive: true });
    },
  },
  {
    name: 'in the calendar file and in the check-list on paper',
    hasThemes: true,
    async run({ extension, look, checkPage }) {
      const file = chooseYearFileMessages([look.language]);
      const paper = choosePaperMessages([look.language]);
      const page = await extension.openExtensionPage('tools.html#year-file');
      await extension.setColorScheme(page, look.theme);
      await waitForWords(page, file.noEstablishment.replace(/\s/g, ' '));
      await clickNamed(page, 'summary', file.preview);
      await checkPage(page, 'the calendar file, unfolded');
      await clickNamed(page, '.page-link', chooseToolsMessages([look.language]).tools.paper);
      await waitForWords(page, paper.intros.board.replace(/\s/g, ' '));
      await checkPage(page, 'the sheet for the staff room');
      await clickNamed(page, 'label', paper.kinds.file);
      await clickNamed(page, 'label', paper.withTexts);
      await checkPage(page, 'the sheets for the files');
      await page.close();
    },
  },
  {
    name: 'in the report of the year',
    hasThemes: true,
    async run({ extension, look, checkPage }) {
      const words = chooseYearReportMessages([look.language]);
      const page = await extension.openExtensionPage('tools.html#year-report');
      await extension.setColorScheme(page, look.theme);
      await waitForWords(page, words.unknown);
      await checkPage(page, 'a report of nothing known');
      await page.close();
    },
  },
];
