import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { saveScreenshot } from '../../tests/e2e/harness/screenshot.ts';
import type { ExtensionBrowser } from '../../tests/e2e/harness/types.ts';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { clickInOverlay, readOverlayText, waitForOverlay } from '../../tests/e2e/overlay.ts';
import { clearAll, DEFAULT_PROGRESS, SCHOOL, writeSync } from '../../tests/e2e/stored.ts';

const IMPORT_FILE = resolve('tests/fixtures/import-file.json');

/**
 * Pictures a school of two establishments: the question, the name, the words about others, the file.
 *
 * @param adopt the words of the button that says yes
 */
export async function pictureStorage(
  extension: ExtensionBrowser,
  adopt: string,
  folder: string,
): Promise<void> {
  const shoot = (page: Page, name: string) => saveScreenshot(page, join(folder, `${name}.png`));
  await clearAll(extension);
  await writeSync(extension, DEFAULT_PROGRESS, {
    schema: 1,
    steps: { 'update-admins': { state: 'done', day: '2026-09-04', at: 1_788_500_000_000 } },
  });
  const card = await extension.openPage('https://orga.pix.fr/campagnes/toutes?demo-structures=several');
  await waitForOverlay(card, 'the overlay');
  await shoot(card, 'card-adoption');
  await pictureView(extension, 'popup.html', join(folder, 'popup-adoption.png'));
  await clickInOverlay(card, 'button', adopt);
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
  await pictureView(extension, 'popup.html', join(folder, 'popup-received.png'), { fullPage: true });
  await card.close();

  const tab = await extension.openExtensionPage('options.html#data');
  await tab.setViewport({ width: 900, height: 800 });
  const input = (await tab.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(IMPORT_FILE);
  await tab.waitForSelector('.preview');
  await tab.evaluate(() => document.querySelector('#data')?.scrollIntoView());
  await shoot(tab, 'tab-import-preview');
  await tab.close();
}

async function pictureView(
  extension: ExtensionBrowser,
  path: string,
  file: string,
  options: { fullPage?: boolean } = {},
): Promise<void> {
  const popup = await extension.openExtensionPage(path);
  await popup.setViewport({ width: 420, height: 600 });
  await popup.waitForSelector('[role=progressbar]');
  await popup.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) {
      details.open = details.textContent?.includes('codes') ?? false;
    }
    await new Promise(requestAnimationFrame);
  });
  await saveScreenshot(popup, file, options);
  await popup.close();
}
