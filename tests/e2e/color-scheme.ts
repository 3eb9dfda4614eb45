import type { Page } from 'puppeteer-core';
import { callInFirefox } from './harness/firefox-chrome.ts';
import { waitFor } from './harness/wait-for.ts';
import { readBrowserName } from './use-extension.ts';

export type ColorScheme = 'light' | 'dark';

/** Runs in Firefox with its own privileges: its protocol has nothing for it. */
const setInFirefox = `(url, scheme) => {
  const browsers = [...document.querySelectorAll('browser')].filter((each) => each.currentURI?.spec === url);
  for (const each of browsers) each.browsingContext.prefersColorSchemeOverride = scheme;
}`;

/** Shows a page, and in Firefox all tabs at its address, as to a person who prefers light or dark, and waits until it knows. */
export async function setColorScheme(page: Page, scheme: ColorScheme): Promise<void> {
  if (readBrowserName() === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  } else {
    // Asked of the page: puppeteer does not learn of a moz-extension address.
    const url = await page.evaluate(() => location.href);
    await callInFirefox(page.browser(), setInFirefox, [url, scheme]);
  }
  const isSet = (wanted: string) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches;
  await waitFor(() => page.evaluate(isSet, scheme), { what: `the ${scheme} colours` });
}
