import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { saveScreenshot } from '../../tests/e2e/harness/screenshot.ts';
import type { ExtensionBrowser } from '../../tests/e2e/harness/types.ts';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { clickInOverlay, waitForOverlay } from '../../tests/e2e/overlay.ts';
import { clearAll } from '../../tests/e2e/stored.ts';

declare const browser: WebExtension;

/** Puts a step off and hides a page, so that the popup has their ways back to show. */
async function setAside(extension: ExtensionBrowser): Promise<void> {
  await clearAll(extension);
  const page = await extension.openPage('https://orga.pix.fr/eleves');
  await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
  await clickInOverlay(page, 'button', 'Reporter');
  await clickInOverlay(page, 'button', 'Reporter au lundi 23 novembre');
  await clickInOverlay(page, 'button', "Afficher plus d'actions");
  await clickInOverlay(page, 'button', 'Masquer sur cette page');
  await waitForOverlay(page, 'the way back', ({ view }) => view === 'hidden');
  await page.close();
}

async function openPopup(extension: ExtensionBrowser, theme: 'light' | 'dark'): Promise<Page> {
  const popup = await extension.openExtensionPage('popup.html');
  await popup.setViewport({ width: 420, height: 600 });
  await waitFor(() => popup.evaluate(() => document.querySelector('[role=progressbar]') !== null), {
    what: 'the popup',
  });
  await extension.setColorScheme(popup, theme);
  return popup;
}

/** Pictures the popup in the light and in the dark. */
export async function picturePopupThemes(extension: ExtensionBrowser, folder: string): Promise<void> {
  await setAside(extension);
  for (const theme of ['light', 'dark'] as const) {
    const popup = await openPopup(extension, theme);
    await saveScreenshot(popup, join(folder, `popup-${theme}.png`), { fullPage: true });
    await (await popup.waitForSelector('summary.icon-button'))?.click();
    await saveScreenshot(popup, join(folder, `popup-${theme}-menu.png`));
    await popup.close();
  }
}
