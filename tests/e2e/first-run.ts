import type { ElementHandle, Page } from 'puppeteer-core';
import { clickWithMouse } from './harness/click.ts';
import { waitFor } from './harness/wait-for.ts';

/** What one goes through from the first question to the year. */
export interface Walk {
  readonly clicks: () => number;
  readonly screens: () => number;
  /** Presses a button of the question shown. */
  press(name: string): Promise<void>;
  /** Chooses in the list of académies: one click opens it, another chooses. */
  chooseAcademie(academie: string): Promise<void>;
  /** Waits for a question, which must have focus on its heading. */
  see(place: string, heading: string): Promise<void>;
  /** Waits for the year, whose heading must have focus. */
  seeYear(): Promise<void>;
}

/** Follows the first run of a popup, and counts. */
export function walk(popup: Page): Walk {
  let clicks = 0;
  let screens = 0;
  const readFocused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
  const waitForFocus = (text: string) =>
    waitFor(async () => (await readFocused()).startsWith(text), { what: `focus on "${text}"` });
  return {
    clicks: () => clicks,
    screens: () => screens,
    async press(name) {
      clicks += 1;
      const path = `::-p-xpath(//main//button[normalize-space(.)="${name}"])`;
      const find = async () => (await popup.waitForSelector(path)) as ElementHandle<Element>;
      await clickWithMouse(popup, find, name);
    },
    async chooseAcademie(academie) {
      clicks += 2;
      await popup.select('.first-run select', academie);
    },
    async see(place, heading) {
      screens += 1;
      await waitForFocus(heading);
      await waitFor(
        () => popup.evaluate((text) => document.querySelector('main')?.textContent?.includes(text), place),
        { what: place },
      );
    },
    async seeYear() {
      await waitFor(() => popup.evaluate(() => document.querySelector('[role=progressbar]') !== null), {
        what: 'the year',
      });
      await waitForFocus('Année 2026-2027');
    },
  };
}
