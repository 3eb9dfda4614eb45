import type { Page } from 'puppeteer-core';
import type { Sitting } from './picture-set.ts';

/** Pictures, in the same looks, what the window shows once a part of the page is at its top. */
export async function shootPart(sitting: Sitting, page: Page, selector: string, name: string): Promise<void> {
  await page.$eval(selector, (part) => part.scrollIntoView({ block: 'start' }));
  await shootLooks(sitting, page, name, { fullPage: false });
}

/**
 * Pictures a page of ours in the light, in the dark and in forced colours; it is left in the light.
 * @param how its whole height, unless what the window shows is enough
 */
export async function shootLooks(
  { extension, shoot }: Sitting,
  page: Page,
  name: string,
  how = { fullPage: true },
): Promise<void> {
  await shoot(page, name, how);
  await extension.setColorScheme(page, 'dark');
  await shoot(page, `${name}-dark`, how);
  await extension.setColorScheme(page, 'light');
  await extension.setForcedColors(page, true);
  await shoot(page, `${name}-forced`, how);
  await extension.setForcedColors(page, false);
}
