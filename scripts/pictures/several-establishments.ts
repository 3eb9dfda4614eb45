import { resolve } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { IMPORT_INPUT } from '../../tests/e2e/options.ts';
import { clickInOverlay, readOverlayText, waitForOverlay } from '../../tests/e2e/overlay.ts';
import { clearAll, DEFAULT_PROGRESS, SCHOOL, writeSync } from '../../tests/e2e/stored.ts';
import { openPopup } from '../demo/open-popup.ts';
import type { Sitting } from './picture-set.ts';

const IMPORT_FILE = resolve('tests/fixtures/import-file.json');

/** The words of the button that takes over what was noted before. */
const ADOPT = { fr: 'Oui, les garder', en: 'Yes, keep them' } as const;

/** Pictures a school of two establishments: the question, the name, the words about others, the file. */
export async function pictureEstablishments(sitting: Sitting): Promise<void> {
  const { extension, language, shoot } = sitting;
  await clearAll(extension);
  await writeSync(extension, DEFAULT_PROGRESS, {
    schema: 1,
    steps: { 'update-admins': { state: 'done', day: '2026-09-04', at: 1_788_500_000_000 } },
  });
  const card = await extension.openPage('https://orga.pix.fr/campagnes/toutes?demo-structures=several');
  await waitForOverlay(card, 'the overlay');
  await shoot(card, 'card-adoption');
  await pictureSharedCodes(sitting, 'popup-adoption');
  await clickInOverlay(card, 'button', ADOPT[language]);
  await writeSync(extension, 'registry:cdi12345', {
    schema: 2,
    entries: {
      'device:cdi12345': { nickname: ['Poste du CDI', 5], seen: ['2026-11-19', 5] },
      'establishment:0123457Y': { name: ['Lycée professionnel Émile-Combe', 5] },
    },
  });
  await writeSync(extension, `progress:${SCHOOL}:2026-2027:cdi12345`, {
    schema: 2,
    steps: { 'share-codes': { state: [['done', '2026-11-19'], 1_795_000_000_000] } },
  });
  await waitFor(async () => (await readOverlayText(card)).includes('Poste du CDI'), { what: 'the words' });
  await shoot(card, 'card-received');
  await pictureSharedCodes(sitting, 'popup-received', { fullPage: true });
  await card.close();

  const tab = await extension.openExtensionPage('options.html#data');
  await tab.setViewport({ width: 900, height: 800 });
  const input = (await tab.waitForSelector(IMPORT_INPUT)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(IMPORT_FILE);
  await tab.waitForSelector('.preview');
  await tab.evaluate(() => document.querySelector('#data')?.scrollIntoView());
  await shoot(tab, 'tab-import-preview');
  await tab.close();
}

/** Pictures the popup with what names the codes unfolded. */
async function pictureSharedCodes(
  { extension, shoot }: Sitting,
  name: string,
  options?: { fullPage: boolean },
): Promise<void> {
  const popup = await openPopup(extension);
  await popup.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) {
      details.open = details.textContent?.includes('codes') ?? false;
    }
    await new Promise(requestAnimationFrame);
  });
  await shoot(popup, name, options);
  await popup.close();
}
