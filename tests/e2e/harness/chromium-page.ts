import type { CDPSession, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Kept } from './types';

declare const browser: ExtensionApi;

/** In a page of the extension: runs the content script once more in the tab of this address. */
export async function injectContentScript(url: string): Promise<void> {
  const [tab] = await browser.tabs.query({ url });
  if (tab?.id === undefined) throw new Error(`No tab is at ${url}`);
  await browser.scripting.executeScript({
    target: { tabId: tab.id },
    files: ['/content-scripts/overlay.js'],
  });
}

/** Counts, after a garbage collection, what is alive in a tab: also what no longer hangs in its tree. */
export async function countInChromium(page: Page): Promise<Kept> {
  const session = await page.createCDPSession();
  const listeners = await countWholePageListeners(session);
  await session.send('Performance.enable');
  // What the first one frees may hold more.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: read('Nodes'), listeners, liveListeners: read('JSEventListeners') };
}

/** The targets of listeners that outlive what they were made for, when nobody removes them. */
const WHOLE_PAGE = ['window', 'document', 'document.documentElement', 'document.body'];

/** Counts them in each world: the page's own, and those of content scripts, living and dead. */
async function countWholePageListeners(session: CDPSession): Promise<number> {
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void contexts.push(context.id));
  await session.send('Runtime.enable');
  let count = 0;
  for (const contextId of contexts) {
    for (const expression of WHOLE_PAGE) {
      const { result } = await session.send('Runtime.evaluate', { contextId, expression });
      if (!result.objectId) throw new Error(`No ${expression} in context ${contextId}`);
      const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
      count += found.listeners.length;
    }
  }
  await session.send('Runtime.disable');
  return count;
}
