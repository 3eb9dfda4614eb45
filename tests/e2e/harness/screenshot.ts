import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';

/**
 * Saves a PNG of what the page shows, creating the folders on the way. The page comes to the front: Chromium does not
 * draw a tab behind another, and would never answer.
 * @param file path ending in `.png`
 * @param options.fullPage the whole height of the document rather than the window
 */
export async function saveScreenshot(
  page: Page,
  file: string,
  { fullPage = false }: { fullPage?: boolean } = {},
): Promise<void> {
  await page.bringToFront();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await page.screenshot({ type: 'png', fullPage }));
}
