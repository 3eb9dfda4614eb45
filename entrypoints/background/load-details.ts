import browser from 'webextension-polyfill';

/** The built script, at the root of the package. */
const DETAILS = '/details.js';

/**
 * Runs the script of the details beside the content script that asks for it.
 *
 * @throws when the tab has gone, or the browser refuses
 */
export async function loadDetails(tab: { readonly id?: number } | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [DETAILS] });
}
