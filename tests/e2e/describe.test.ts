import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

/** A page that is none of the catalogue names no establishment, which is waited for: the question waits as well. */
const WAITING = 'https://orga.pix.fr/page-de-depart';

describe('a question asked of a page', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('is answered by the newer script when the one that heard it ends meanwhile', async () => {
    const page = await running.browser.openPage(WAITING);
    // One script is there: only that the second comes while it waits makes the fault.
    const answer = running.browser.extensionEval(async () => {
      const [tab] = await browser.tabs.query({ url: 'https://orga.pix.fr/*' });
      for (;;) {
        try {
          return await browser.tabs.sendMessage(tab?.id ?? -1, { type: 'describe' });
        } catch {
          // Nobody listens yet: the script starts after DOMContentLoaded.
        }
      }
    });
    await running.browser.injectAgain(page);
    expect(await answer).toEqual({ page: null, steps: [], view: null });
    await page.close();
    // Chromium gives up the unanswered question by itself after half a minute, and another one is then answered.
  }, 25_000);
});
