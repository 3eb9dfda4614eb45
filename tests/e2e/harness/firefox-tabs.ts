import type { Browser, Page } from 'puppeteer-core';
import { connectionOf, type FirefoxTab } from './firefox-chrome.ts';

/**
 * Makes the tabs that puppeteer knows those that Firefox shows. Firefox names a tab while it opens it; where the tab
 * goes to a page of the extension, thus to another process, before it has its place in the window, it gets a second
 * name that no event tells: puppeteer then keeps an `about:blank` that answers nothing and never learns of the page.
 * @returns how many tabs were met or forgotten
 */
export async function meetTabs(browser: Browser): Promise<number> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
  const { contexts } = result as { contexts: FirefoxTab[] };
  const known = new Set((await browser.pages()).map(nameTab));
  const unmet = contexts.filter(({ context }) => !known.has(context));
  const gone = [...known].filter((name) => contexts.every(({ context }) => context !== name));
  for (const context of gone) connection.emit('browsingContext.contextDestroyed', { context });
  for (const tab of unmet) connection.emit('browsingContext.contextCreated', { ...tab, parent: null });
  return unmet.length + gone.length;
}

/** The name of a tab in WebDriver BiDi, which puppeteer keeps as that of its main frame. */
function nameTab(page: Page): string {
  const { _id: name } = page.mainFrame() as unknown as { _id?: string };
  if (!name) throw new Error('This version of puppeteer-core hides the names of frames.');
  return name;
}
