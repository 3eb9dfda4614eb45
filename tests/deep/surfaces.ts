import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../e2e/harness/types.ts';
import { waitFor } from '../e2e/harness/wait-for.ts';
import { waitForOverlay } from '../e2e/overlay.ts';
import { readPopupText } from '../e2e/popup.ts';
import { readPopup } from './screen/read-popup.ts';

/** What one profile has open: the popup and a card in each application, all on the demo's establishment. */
export interface Surfaces {
  readonly popup: Page;
  readonly orga: Page;
  readonly certif: Page;
}

/** Opens a card of Orga and waits until the whole profile knows whose year it is. */
export async function openOrga(extension: ExtensionBrowser): Promise<Page> {
  const orga = await extension.openPage('https://orga.pix.fr/campagnes/toutes');
  await waitForOverlay(orga, 'the card of the campaigns', ({ view }) => view === 'card');
  return orga;
}

/** Opens the popup as a page, once a card has named the establishment, and waits for its sixteen steps. */
export async function openPopup(extension: ExtensionBrowser): Promise<Page> {
  const popup = await extension.openExtensionPage('popup.html');
  await waitFor(
    async () =>
      (await readPopup(popup)).steps.size === 16 &&
      (await readPopupText(popup)).includes('Lycée Jeanne-Villepreux'),
    { what: 'the popup on the establishment of the demo' },
  );
  // All at once, as nobody would: the actions are on folded parts, of a tab that need not be in front.
  await popup.$$eval('details:not(.menu)', (folds) => {
    for (const fold of folds) fold.open = true;
  });
  await waitFor(() => popup.$$eval('textarea', ({ length }) => length === 16), { what: 'all unfolded' });
  return popup;
}

export async function openSurfaces(extension: ExtensionBrowser): Promise<Surfaces> {
  const orga = await openOrga(extension);
  const popup = await openPopup(extension);
  const certif = await extension.openPage('https://certif.pix.fr/sessions');
  await waitForOverlay(certif, 'the card of the sessions', ({ page }) => page === 'certif-sessions');
  return { popup, orga, certif };
}
