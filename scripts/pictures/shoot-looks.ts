import type { Page } from 'puppeteer-core';
import type { Sitting } from './picture-set.ts';

/** Pictures the whole of a page of ours in the light, in the dark and in forced colours; it is left in the light. */
export async function shootLooks({ extension, shoot }: Sitting, page: Page, name: string): Promise<void> {
  await shoot(page, name, { fullPage: true });
  await extension.setColorScheme(page, 'dark');
  await shoot(page, `${name}-dark`, { fullPage: true });
  await extension.setColorScheme(page, 'light');
  await extension.setForcedColors(page, true);
  await shoot(page, `${name}-forced`, { fullPage: true });
  await extension.setForcedColors(page, false);
}
