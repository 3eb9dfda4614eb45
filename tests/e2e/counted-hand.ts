import type { Page } from 'puppeteer-core';
import { waitFor } from './harness/wait-for.ts';
import { clickNamed } from './popup.ts';

/** Presses of the mouse, and of keys. */
export interface Effort {
  clicks: number;
  keys: number;
}

/** Waits until a field has the focus. @param label its whole label */
export const waitForFocus = (page: Page, label: string) =>
  waitFor(
    () =>
      page.evaluate((wanted) => {
        const field = document.activeElement as HTMLInputElement | null;
        return field?.labels?.[0]?.textContent?.trim() === wanted;
      }, label),
    { what: `the focus on "${label}"` },
  );

/** A hand on one of our own pages, and how much it had to do. */
export function makeCountedHand() {
  const effort: Effort = { clicks: 0, keys: 0 };
  return {
    effort,
    async click(page: Page, selector: string, name: string): Promise<void> {
      effort.clicks += 1;
      await clickNamed(page, selector, name);
    },
    async press(page: Page, key: 'Tab' | 'Enter' | 'Escape', times = 1): Promise<void> {
      for (let each = 0; each < times; each += 1) {
        effort.keys += 1;
        await page.keyboard.press(key);
      }
    },
    async type(page: Page, text: string): Promise<void> {
      effort.keys += text.length;
      await page.keyboard.type(text);
    },
    /** Into the field that has the focus, as a spreadsheet's cells come. */
    async paste(page: Page, text: string): Promise<void> {
      effort.keys += 2;
      // Typed, since browsers give a test no clipboard; counted as the two keys that it takes.
      await page.keyboard.type(text);
    },
  };
}
