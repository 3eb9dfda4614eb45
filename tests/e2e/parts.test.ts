import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { clickInOverlay, readOverlayText, waitForOverlay, waitForSaid } from './overlay.ts';
import { getState, readReplica } from './stored.ts';
import { useExtension } from './use-extension.ts';

const SAVE = "Sauvegardez les certifications de l'an dernier";

describe('a step that is done in two times', () => {
  const running = useExtension({ today: '2026-09-10' });

  it('is ticked on the page of one of them for that one alone, which it names, and is gone there', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/certifications');
    await waitForOverlay(page, 'the step', ({ mainStep }) => mainStep === 'archive-last-year');
    await waitForSaid(page, `${SAVE} `);
    expect(await readOverlayText(page)).not.toContain('supprimez les campagnes');
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    const readSaved = async () =>
      (await readReplica(running.browser))['archive-last-year']?.['part:save-certifications']?.[0];
    await waitFor(async () => (await readSaved()) === true, { what: 'the half' });
    expect(getState(await readReplica(running.browser), 'archive-last-year')).toBeUndefined();
    await waitForOverlay(page, 'no step of this page', ({ mainStep }) => mainStep !== 'archive-last-year');
    await waitForSaid(page, `Fait : ${SAVE}`);
    await clickInOverlay(page, '.just-done button', 'Annuler');
    await waitForOverlay(page, 'the step again', ({ mainStep }) => mainStep === 'archive-last-year');
    await waitFor(async () => (await readSaved()) === false, { what: 'the half taken back' });
  });
});
