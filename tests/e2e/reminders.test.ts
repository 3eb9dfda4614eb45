import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { waitFor } from './harness/wait-for.ts';
import { waitForOverlay } from './overlay.ts';
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
    // Of a browser that other tests have used: what they left, or took away, goes first.
    await running.browser.extensionEval(() => browser.alarms.clearAll());
    expect(await listAlarms()).toEqual([]);
    await running.browser.restart();
    await waitFor(async () => (await listAlarms()).length === 1, { what: 'the alarm again' });
    expect(await listAlarms()).toEqual([{ name: 'next-day', isAhead: true }]);
  });
});
