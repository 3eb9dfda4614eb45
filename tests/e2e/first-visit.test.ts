import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { waitForOverlay } from './overlay.ts';
import { readAll } from './stored.ts';
import { useExtension } from './use-extension.ts';

describe('a first visit', () => {
  const running = useExtension({ today: '2026-11-20', hasOwnBrowser: true });

  it.each([
    'https://orga.pix.fr/import-participants',
    'https://orga.pix.fr/eleves',
    'https://certif.pix.fr/sessions',
  ])('ticks nothing by what the page already says: %s', async (address) => {
    const page = await running.browser.openPage(address);
    await waitForOverlay(page, 'the card', ({ mainStep }) => mainStep !== '');
    await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: 'the page' });
    await running.browser.describe(page);
    const { sync, local } = await readAll(running.browser);
    // The name of the school is all that a visit notes.
    const stored = JSON.stringify([
      sync,
      Object.entries(local).filter(([key]) => !key.startsWith('replica:establishments')),
    ]);
    expect(stored).not.toContain('"done"');
    await page.close();
  });
});
