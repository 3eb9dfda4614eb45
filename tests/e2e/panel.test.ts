import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { pressCommandKeys, showSidebar } from './harness/firefox-sidebar.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickInOverlay, findInOverlay, readOverlayText, waitForOverlay } from './overlay.ts';
import { drivePanel, waitForPanel } from './panel.ts';
import { goTo } from './press.ts';
import { getState, readReplica } from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const IMPORT = 'Importez le fichier XML de Siècle';

describe('the panel beside the pages of a window', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('holds the step of the page, follows it and the tabs, and the page shows a pill meanwhile', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/import-participants');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    const panel = drivePanel(running.browser, page);
    await panel.open();
    await page.bringToFront();
    await waitForPanel(panel, `Sur cette page ${IMPORT}`);
    await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
    await clickInOverlay(page, '.pill');
    await findInOverlay(page, '.said');
    await waitForPanel(panel, 'Lycée Jeanne-Villepreux');

    await goTo(page, '/certifications');
    await waitForPanel(panel, "Sur cette page Sauvegardez les certifications de l'an dernier");
    await goTo(page, '/eleves/812');
    await waitForPanel(panel, "Aucune étape n'est suivie sur cette page de Pix.");

    const certif = await running.browser.openPage('https://certif.pix.fr/sessions/creation');
    await waitForOverlay(certif, 'the pill of another tab', ({ view }) => view === 'pill');
    await waitForPanel(panel, 'Sur cette page Créez des sessions de 20 élèves');
    await page.bringToFront();
    await waitForPanel(panel, "Aucune étape n'est suivie sur cette page de Pix.");
    await certif.bringToFront();
    await waitForPanel(panel, 'Sur cette page Créez des sessions de 20 élèves');
    await certif.reload();
    await waitForPanel(panel, 'Sur cette page Créez des sessions de 20 élèves');

    await panel.press('.here-actions .button-filled');
    await waitFor(async () => getState(await readReplica(running.browser), 'create-sessions') === 'done', {
      what: 'the step to be done',
    });
    await waitForPanel(panel, 'Sur cette page Réservez les salles');

    await panel.close();
    await waitForOverlay(certif, 'the card again', ({ view }) => view === 'card');
    await certif.close();
    await page.close();
  });
});

describe('the ways from the card', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('lead to the panel, or say what to press where the browser refuses it, to the year and to the settings', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/import-participants');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    for (const [name, path] of [
      ["Toute l'année", 'popup.html?in=tab'],
      ['Réglages', 'options.html'],
    ] as const) {
      await clickInOverlay(page, 'button', name);
      const isOpen = () =>
        running.browser.extensionEval(
          async (end: string) =>
            (await browser.tabs.query({})).some(({ url }) => url?.endsWith(end) === true),
          path,
        );
      await waitFor(isOpen, { what: path });
    }
    const panel = drivePanel(running.browser, page);
    await clickInOverlay(page, 'button', 'Ouvrir à côté');
    if (running.browser.name === 'firefox')
      await waitFor(async () => (await readOverlayText(page)).includes('appuyez sur Alt+Shift+L'), {
        what: 'the keys',
      });
    else {
      await waitFor(panel.isOpen, { what: 'the panel' });
      await panel.close();
    }
    await page.close();
  });
});

describe('the keys of the panel', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('are those of its command, which Firefox lets open it', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/import-participants');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    const shortcuts = await running.browser.extensionEval(async () =>
      (await browser.commands.getAll()).map(({ name, shortcut }) => `${name} ${shortcut}`),
    );
    // Chromium names the keys in its own language, where it has its texts: "Alt+Maj+L".
    expect(shortcuts.join()).toMatch(/\bopen-panel Alt\+(Shift|Maj)\+L\b/);
    if (running.browser.name === 'firefox') {
      await pressCommandKeys(page.browser(), 'L');
      await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
      expect(await drivePanel(running.browser, page).isOpen()).toBe(true);
      await showSidebar(page.browser(), false);
      await waitForOverlay(page, 'the card again', ({ view }) => view === 'card');
    }
    await page.close();
  });
});
