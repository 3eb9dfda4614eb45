import { describe, it } from 'vitest';
import { muteSync } from './altered-build.ts';
import { waitFor } from './harness/wait-for.ts';
import { readOverlayText, waitForOverlay } from './overlay.ts';
import { useExtension } from './use-extension.ts';

const PARTIAL = "Le navigateur ne donne accès qu'à une partie de vos données";

describe('a browser that neither answers nor refuses', () => {
  const running = useExtension({ today: '2026-11-20', alter: { content: [muteSync] } });

  it('is given up: the card comes with what this computer knows, says so, and is whole again by itself', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/import-participants');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await waitFor(async () => (await readOverlayText(page)).includes(PARTIAL), { what: 'the sentence' });
    await waitFor(async () => !(await readOverlayText(page)).includes(PARTIAL), {
      what: 'the sentence to go',
    });
    await waitForOverlay(page, 'the step', ({ mainStep }) => mainStep === 'import-siecle');
  });
});
