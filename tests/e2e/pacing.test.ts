import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { tellWrites, WROTE } from './background-pace.ts';
import { makeChange } from './change.ts';
import { waitFor } from './harness/wait-for.ts';
import { SCHOOL, waitForSynced } from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

/** storage/keeper/pacer.ts, in ms. */
const GAP_MS = 2500;
/** The pace is kept by a clock that only goes forward, and told here by the day's. */
const ROUNDING_MS = 20;

const STEPS = ['update-admins', 'import-siecle', 'share-codes'] as const;

describe('at the pace of production', () => {
  const running = useExtension({
    today: '2026-11-20',
    isAtTruePace: true,
    alter: { background: [tellWrites] },
  });

  it('the background waits two and a half seconds between two writes to storage.sync', async () => {
    const { browser: extension } = running;
    const page = await extension.openPage('https://orga.pix.fr/places');
    await page.close();
    await extension.extensionEval((type) => {
      const writes: number[] = [];
      Object.assign(globalThis, { writes });
      browser.runtime.onMessage.addListener((message: unknown) => {
        const told = message as { type?: string; at: number };
        if (told.type === type) writes.push(told.at);
        return undefined;
      });
    }, WROTE);
    for (const step of STEPS) {
      await extension.extensionEval(
        (change) => browser.runtime.sendMessage(change),
        makeChange(step, 'done', SCHOOL),
      );
      await waitForSynced(extension, step, 'done');
    }
    const readWrites = () =>
      extension.extensionEval(() => (globalThis as unknown as { writes: number[] }).writes);
    await waitFor(async () => (await readWrites()).length >= STEPS.length, { what: 'each write to be told' });
    const writes = await readWrites();
    const gaps = writes.slice(1).map((at, index) => at - (writes[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(GAP_MS - ROUNDING_MS);
  });
});
