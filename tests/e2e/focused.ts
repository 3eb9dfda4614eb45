import type { Page } from 'puppeteer-core';
import { waitFor } from './harness/wait-for.ts';

/**
 * Waits until focus is on what has this text, this id or this name of element: it is put there by an effect, a frame
 * or more after what is shown.
 */
export function waitForFocused(page: Page, wanted: string): Promise<unknown> {
  const readFocused = () =>
    page.evaluate(() => {
      const { textContent, id, localName } = document.activeElement ?? document.body;
      return [textContent, id, localName];
    });
  return waitFor(async () => (await readFocused()).includes(wanted), { what: `focus on "${wanted}"` });
}
