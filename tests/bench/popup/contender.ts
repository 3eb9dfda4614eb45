import type { ExtensionBrowser } from '../../e2e/harness/types.ts';
import { type PopupTimes, watchPopup } from './probe.ts';
import { OPENED, SHOWN, type Subject } from './subjects.ts';

/** One of the popups and panels compared, in a running browser of its own. */
export interface Contender {
  readonly subject: Subject;
  readonly browser: ExtensionBrowser;
}

/** Opens its page in a tab, waits until all is shown, and closes it. */
export async function openPopup({ subject, browser }: Contender): Promise<PopupTimes> {
  const page = await browser.openPage('about:blank');
  await page.evaluateOnNewDocument(watchPopup, SHOWN[subject]);
  await page.bringToFront();
  await page.goto(`${browser.extensionOrigin}/${OPENED[subject]}`);
  const times = await page.evaluate(() => window.popupTimes);
  await page.close();
  return times;
}
