import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { clickInOverlay, listOverlays, waitForOverlay } from './overlay.ts';
import { waitForSynced } from './stored.ts';
import { useExtension } from './use-extension.ts';

const IMPORT = 'https://orga.pix.fr/import-participants';

describe('an update of the extension', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('adopts the open tabs without a reload, one overlay in each, and ticks are saved from there', async () => {
    const page = await running.browser.openPage(IMPORT);
    const pupil = await running.browser.openPage('https://orga.pix.fr/eleves/812');
    await waitForOverlay(page, 'the overlay', ({ mainStep }) => mainStep === 'import-siecle');
    await page.evaluate(() => {
      document.body.dataset.filled = 'a half-filled form';
      Object.assign(window, { first: document.querySelector('check-list-pix') });
    });

    await running.browser.reinstall();

    await waitFor(
      () =>
        page.evaluate(() => {
          const element = document.querySelector('check-list-pix');
          return element !== null && element !== (window as unknown as { first: Element }).first;
        }),
      { what: "the new version's overlay" },
    );
    await waitForOverlay(page, 'one overlay', ({ mainStep }) => mainStep === 'import-siecle');
    expect(await page.evaluate(() => document.body.dataset.filled)).toBe('a half-filled form');
    expect(await running.browser.describe(pupil)).toEqual({ page: null, steps: [], view: null });

    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForSynced(running.browser, 'import-siecle', 'done');
    await pupil.evaluate(() => window.demoSite.navigate('/eleves'));
    await waitForOverlay(pupil, 'the pupils', ({ page: id }) => id === 'orga-students');
    expect(await listOverlays(pupil)).toHaveLength(1);
    // Only the new version's script can save: the dead one's would say that it cannot.
    await clickInOverlay(pupil, 'button', 'Marquer comme fait');
    await waitForSynced(running.browser, 'check-certifiable', 'done');
  });
});
