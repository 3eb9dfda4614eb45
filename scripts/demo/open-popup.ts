import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tests/e2e/harness/types.ts';

/** The popup as a browser shows it, in CSS px. */
export const POPUP_SIZE = { width: 420, height: 600 };

/** Opens the popup in a tab of its own size, past its first questions, and waits for its year. */
export async function openPopup(extension: ExtensionBrowser): Promise<Page> {
  const popup = await extension.openExtensionPage('popup.html');
  await popup.setViewport(POPUP_SIZE);
  await popup.waitForSelector('[role=progressbar]');
  return popup;
}
