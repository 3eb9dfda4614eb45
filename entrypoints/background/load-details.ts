import browser from 'webextension-polyfill';
import { hasPanel } from '../../components/year/open-panel.ts';

/** The built script, at the root of the package. */
const DETAILS = '/details.js';

/**
 * Runs the script of the details beside the content script that asks for it.
 *
 * @returns whether this browser has a panel, which they lead to
 * @throws when the tab has gone, or the browser refuses
 */
export async function loadDetails(tab: { readonly id?: number } | undefined): Promise<boolean> {
  if (tab?.id === undefined) return false;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [DETAILS] });
  return hasPanel();
}
