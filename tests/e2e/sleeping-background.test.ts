import { describe, it } from 'vitest';
import { OUTBOX_PREFIX } from '../../storage/keys.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickInOverlay, waitForOverlay } from './overlay.ts';
import { clickStep, readProgressBar } from './popup.ts';
import { getState, readAll, readReplica } from './stored.ts';
import { useExtension } from './use-extension.ts';

const pickOutbox = (local: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(local).filter(([key]) => key.startsWith(OUTBOX_PREFIX)));

describe('while the background sleeps', () => {
  const running = useExtension({ today: '2026-11-20', recorded: false });

  const waitForDone = (step: string) =>
    waitFor(
      async () => {
        // No page has named the establishment when the popup is the first to open.
        const replicas = [await readReplica(running.browser, 'default'), await readReplica(running.browser)];
        if (replicas.some((steps) => getState(steps, step) === 'done')) return true;
        // Kept, and never taken out, is another fault than lost.
        const { local } = await readAll(running.browser);
        throw new Error(`not done; waiting: ${JSON.stringify(pickOutbox(local))}`);
      },
      { what: `${step} done in storage` },
    );

  it('a tick is kept though the popup closes right after the click', async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the year' });
    await running.browser.sleepBackground();
    await clickStep(popup, 'Importez le fichier XML de Siècle');
    await popup.close();
    await waitForDone('import-siecle');
  });

  it('a tick is kept though the tab of the card closes right after the click', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/import-participants');
    await waitForOverlay(page, 'the card', ({ mainStep }) => mainStep === 'import-siecle');
    await running.browser.sleepBackground();
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await page.close();
    await waitForDone('import-siecle');
  });

  it('a page opened meanwhile shows its card: asking for its texts wakes it', async () => {
    await running.browser.sleepBackground();
    const page = await running.browser.openPage('https://orga.pix.fr/equipe/membres');
    await waitForOverlay(page, 'the card', ({ mainStep }) => mainStep === 'update-admins');
    await page.close();
  });

  it('a tick wakes it and shows in the other tabs', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/equipe/membres');
    const other = await running.browser.openPage('https://orga.pix.fr/equipe/invitations');
    await waitForOverlay(other, 'the card', ({ mainStep }) => mainStep === 'update-admins');
    await running.browser.sleepBackground();
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForOverlay(other, 'nothing left', ({ mainStep }) => mainStep === '');
    await waitForDone('update-admins');
    await page.close();
    await other.close();
  });
});
