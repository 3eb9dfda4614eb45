import type { ExtensionBrowser } from '../../tests/e2e/harness/types.ts';
import { clickInOverlay, waitForOverlay } from '../../tests/e2e/overlay.ts';
import { clearAll } from '../../tests/e2e/stored.ts';
import { openPopup } from '../demo/open-popup.ts';
import type { Sitting } from './picture-set.ts';

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

/** Pictures the popup in the light and in the dark. */
export async function picturePopupThemes({ extension, shoot }: Sitting): Promise<void> {
  await setAside(extension);
  for (const theme of ['light', 'dark'] as const) {
    const popup = await openPopup(extension);
    await extension.setColorScheme(popup, theme);
    await shoot(popup, `popup-${theme}`, { fullPage: true });
    await (await popup.waitForSelector('summary.icon-button'))?.click();
    await shoot(popup, `popup-${theme}-menu`);
    await popup.close();
  }
}
