import { enMailing } from '../../../assets/messages/en/mailing.ts';
import { frMailing } from '../../../assets/messages/fr/mailing.ts';
import { waitFor } from '../harness/wait-for.ts';
import { readFindings } from '../live.ts';
import { waitForWords } from '../options.ts';
import { clickNamed } from '../popup.ts';
import type { AccessibleState } from './state.ts';

/** The page of messages. */
export const MAILING_STATES: readonly AccessibleState[] = [
  {
    name: 'in the messages',
    hasThemes: true,
    async run({ extension, look, openPix, checkPage }) {
      const words = { fr: frMailing, en: enMailing }[look.language];
      const list = await openPix('https://orga.pix.fr/campagnes/toutes');
      await waitFor(async () => ((await readFindings(extension)).campaigns ?? []).length > 0, {
        what: 'the campaigns seen',
      });
      await list.close();
      const page = await extension.openExtensionPage('tools.html?step=share-codes#mailing');
      await extension.setColorScheme(page, look.theme);
      await page.waitForSelector('.mailing-body');
      await page.focus('.mailing-body');
      await page.keyboard.type('x');
      await clickNamed(page, '.mailing-actions button', words.copy);
      await waitForWords(page, words.copied.replace(/\s+/g, ' '));
      await checkPage(page, 'a message, changed and copied');
      await page.close();
    },
  },
];
