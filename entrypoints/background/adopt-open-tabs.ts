import browser from 'webextension-polyfill';
import { HOST_PATTERNS } from '../../pix/hosts.ts';

/** The built content script, as the manifest names it. */
const CONTENT_SCRIPT = '/content-scripts/overlay.js';

/**
 * Starts the overlay in the Pix tabs already open, on install and update, so that nobody has to reload a page
 * that may hold a half-filled form. Chromium only: Firefox injects into open tabs by itself.
 */
export async function adoptOpenTabs(report: (error: unknown) => void): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: HOST_PATTERNS });
  // A tab may be closing, show the browser's own error page, or never answer: the others are adopted all the same.
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      await browser.scripting.executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] }).catch(report);
    }),
  );
}
