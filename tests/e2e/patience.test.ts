import { describe, expect, it } from 'vitest';
import { muteSync, muteSyncAtFirst } from './altered-build.ts';
import { waitFor } from './harness/wait-for.ts';
import { readOverlayText, waitForOverlay } from './overlay.ts';
import { readPopupText, readProgressBar } from './popup.ts';
import { DEFAULT_PROGRESS, writeSync } from './stored.ts';
import { useExtension } from './use-extension.ts';

const PARTIAL = "Le navigateur ne donne accès qu'à une partie de vos données";
const DONE = { state: 'done', at: 1_757_000_000_000, day: '2026-09-04' };

describe('a browser that neither answers nor refuses', () => {
  const running = useExtension({
    today: '2026-11-20',
    alter: { content: [muteSync], popup: [muteSyncAtFirst] },
  });

  it('is given up: the card comes with what this computer knows, says so, and is whole again by itself', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/import-participants');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await waitFor(async () => (await readOverlayText(page)).includes(PARTIAL), { what: 'the sentence' });
    await waitFor(async () => !(await readOverlayText(page)).includes(PARTIAL), {
      what: 'the sentence to go',
    });
    await waitForOverlay(page, 'the step', ({ mainStep }) => mainStep === 'import-siecle');
  });

  it('is given up by the popup too, which reads no longer than that: the year, a sentence, then all of it', async () => {
    await writeSync(running.browser, DEFAULT_PROGRESS, { schema: 1, steps: { 'import-siecle': DONE } });
    const popup = await running.browser.openExtensionPage('popup.html', { keepsFirstRun: true });
    await waitFor(async () => (await readPopupText(popup)).includes('Lecture de votre check-list'), {
      what: 'the popup to read',
    });
    await waitFor(async () => (await readPopupText(popup)).includes(PARTIAL), { what: 'the sentence' });
    expect(await readPopupText(popup)).not.toContain('Lecture');
    await waitFor(async () => !(await readPopupText(popup)).includes(PARTIAL), {
      what: 'the sentence to go',
    });
    expect(await readProgressBar(popup)).toBe('1/16');
    await popup.close();
  });
});
