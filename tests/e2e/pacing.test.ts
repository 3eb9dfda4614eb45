import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { makeChange } from './change.ts';
import { SCHOOL, waitForSynced } from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

/** storage/keeper/pacer.ts, in ms. */
const GAP_MS = 2500;
/** The events that tell of two writes may come with a delay each. */
const DELAY_MS = 300;

const STEPS = ['update-admins', 'import-siecle', 'share-codes'] as const;

describe('at the pace of production', () => {
  const running = useExtension({ today: '2026-11-20', isAtTruePace: true });

  it('the background waits two and a half seconds between two writes to storage.sync', async () => {
    const { browser: extension } = running;
    const page = await extension.openPage('https://orga.pix.fr/places');
    await page.close();
    await extension.extensionEval(() => {
      const writes: number[] = [];
      Object.assign(globalThis, { writes });
      browser.storage.onChanged.addListener((_changes, area) => {
        if (area === 'sync') writes.push(Date.now());
      });
    });
    for (const step of STEPS) {
      await extension.extensionEval(
        (change) => browser.runtime.sendMessage(change),
        makeChange(step, 'done', SCHOOL),
      );
      await waitForSynced(extension, step, 'done');
    }
    const writes = await extension.extensionEval(
      () => (globalThis as unknown as { writes: number[] }).writes,
    );
    // Of one write, several events may tell.
    const gaps = writes.slice(1).map((at, index) => at - (writes[index] ?? 0));
    const turns = gaps.filter((gap) => gap > DELAY_MS);
    expect(turns.length).toBeGreaterThanOrEqual(STEPS.length - 1);
    expect(Math.min(...turns)).toBeGreaterThanOrEqual(GAP_MS - DELAY_MS);
  });
});
