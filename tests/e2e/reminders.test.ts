import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { waitFor } from './harness/wait-for.ts';
import { waitForOverlay } from './overlay.ts';
import { readAll } from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

describe('what browsers forget', () => {
  const running = useExtension({ today: '2026-11-20' });
  const listAlarms = () =>
    running.browser.extensionEval(async () => {
      const alarms = await browser.alarms.getAll();
      return alarms.map(({ name, scheduledTime }) => ({ name, isAhead: scheduledTime > Date.now() }));
    });

  it('the alarm of the next day is set anew at the next start', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/eleves');
    await waitForOverlay(page, 'the overlay');
    const wanted = { name: 'next-day', isAhead: true };
    await waitFor(async () => (await listAlarms()).length === 1, { what: 'the alarm' });
    expect(await listAlarms()).toEqual([wanted]);
    await running.browser.extensionEval(() => browser.alarms.clearAll());
    expect(await listAlarms()).toEqual([]);
    await running.browser.restart();
    await waitFor(async () => (await listAlarms()).length === 1, { what: 'the alarm again' });
    expect(await listAlarms()).toEqual([wanted]);
  });
});

describe('a first visit', () => {
  const running = useExtension({ today: '2026-11-20' });

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
