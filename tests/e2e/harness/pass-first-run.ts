import type { ElementHandle, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { clickWithMouse } from './click';
import { waitFor } from './wait-for';

/** "Tout passer", whatever the language: the only button of the first question's heading. */
const SKIP_ALL = '.question-head button';

/** In the page: whether what ends the first run is stored, be it to be taken in. */
async function isKept(): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>;
  return JSON.stringify(await (browser ?? chrome)?.storage.local.get()).includes('firstRun');
}

/** Ends the first run where a page of the extension opens on it, so that the year is there. */
export async function passFirstRun(page: Page): Promise<void> {
  const look = () =>
    page.evaluate((skip) => {
      if (!document.querySelector('main')) return '';
      return document.querySelector(skip) ? 'asked' : 'passed';
    }, SKIP_ALL);
  const isFirst = await waitFor(look, { what: 'the popup to be drawn' });
  if (isFirst === 'passed') return;
  const find = async () => (await page.waitForSelector(SKIP_ALL)) as ElementHandle<Element>;
  await clickWithMouse(page, find, 'the button that skips all');
  await waitFor(async () => (await look()) === 'passed', { what: 'the first run to be over' });
  // Whoever opens the next surface in that instant would be asked there.
  await waitFor(() => page.evaluate(isKept), { what: 'the first run to be kept as over' });
}
