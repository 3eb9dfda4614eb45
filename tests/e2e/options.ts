import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { readPopupText } from './popup.ts';

/** Where the file of the year is chosen, in the options: packs have a file of their own. */
export const IMPORT_INPUT = 'section[aria-labelledby=data] input[type=file]';

/** Opens the options, at a section if told, once they are drawn. */
export async function openOptions(extension: ExtensionBrowser, hash = ''): Promise<Page> {
  const options = await extension.openExtensionPage(`options.html${hash}`);
  await options.waitForSelector('main');
  return options;
}

/** Waits until a page of ours says something. */
export function waitForWords(page: Page, words: string): Promise<unknown> {
  return waitFor(async () => (await readPopupText(page)).includes(words), { what: `"${words}"` });
}

/**
 * Writes days into the date inputs of a part named by its legend or heading, then leaves the last one by the keyboard.
 * The days are put there, not typed: which digit comes first is the browser's own affair.
 */
export async function fillDates(options: Page, part: string, days: readonly string[]): Promise<void> {
  await options.bringToFront();
  for (const [index, day] of days.entries()) {
    const input = await options.waitForSelector(
      `::-p-xpath((//*[self::fieldset or self::section][(legend|h3)[normalize-space(.)="${part}"]]//input[@type="date"])[${index + 1}])`,
    );
    await input?.focus();
    await input?.evaluate((element, value) => {
      const date = element as HTMLInputElement;
      date.value = value;
      date.dispatchEvent(new Event('input', { bubbles: true }));
    }, day);
  }
  await options.keyboard.press('Tab');
}

/** The days in the date inputs of a part named by its legend. */
export function readDates(options: Page, part: string): Promise<string[]> {
  return options.evaluate((name) => {
    const row = [...document.querySelectorAll('fieldset')].find(
      (each) => each.querySelector('legend')?.textContent === name,
    );
    return [...(row?.querySelectorAll<HTMLInputElement>('input[type=date]') ?? [])].map(({ value }) => value);
  }, part);
}

/** Waits until the date inputs of a part have these days: they follow what is kept, which comes after the page. */
export function waitForDates(options: Page, part: string, days: readonly string[]): Promise<unknown> {
  return waitFor(async () => String(await readDates(options, part)) === String(days), {
    what: `${days.join(' and ')} for "${part}"`,
  });
}

/** What a date says of where it comes from. */
export function readSource(options: Page, part: string): Promise<string> {
  return options.evaluate((name) => {
    const row = [...document.querySelectorAll('fieldset')].find(
      (each) => each.querySelector('legend')?.textContent === name,
    );
    return row?.querySelector('.date-source')?.textContent ?? '';
  }, part);
}
