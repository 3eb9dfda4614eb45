import type { CDPSession, Page } from 'puppeteer-core';
import { type Contender, getShowing } from '../contender.ts';
import type { LoadTimes } from '../probe/api.ts';
import { LIST, SITE, type Stop } from '../stops.ts';

/** A page of the site without the application, to begin from: all is in place before the application loads. */
const ANTECHAMBER = `${SITE}/__demo/outside`;

/** A tab with the probe in it, and the session in which Chromium tells of it. */
export interface ProbedPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Loads the list, and resolves with what the probe says once all is painted. */
  load(): Promise<LoadTimes>;
}

/**
 * Opens a tab whose documents from now on hold the probe.
 * @param view how our overlay was left
 * @param stop the page that is loaded, the list unless told
 */
export async function openProbed(
  contender: Contender,
  probe: string,
  view: 'pill' | 'card',
  stop: Stop = LIST,
): Promise<ProbedPage> {
  const page = await contender.browser.openPage(ANTECHAMBER);
  const showing = JSON.stringify(getShowing(contender, stop, view));
  await page.evaluateOnNewDocument(
    `${probe}\nwindow.pageBench.watchLoad(${showing});\n//# sourceURL=bench:probe.js`,
  );
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const load = async () => {
    await page.goto(SITE + stop.path, { waitUntil: 'domcontentloaded' });
    return page.evaluate(() => window.pageBench.load);
  };
  return { page, session, load };
}
