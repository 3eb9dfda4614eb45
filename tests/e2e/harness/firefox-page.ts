import type { Browser, Page } from 'puppeteer-core';
import { callInFirefox } from './firefox-chrome';
import type { Kept } from './types';

/** Finds the tab of an address, in the source text of a function that runs in the parent process. */
const findTab = `const found = [...document.querySelectorAll('browser')].filter((each) => each.currentURI?.spec === url);
  if (found.length !== 1) throw new Error(found.length + ' tabs on ' + url);
  const [tab] = found;`;

/** In the parent process: lays out the tab of this address as for a medium. */
export const setMediumFunction = `(url, medium) => {
  ${findTab}
  tab.browsingContext.mediumOverride = medium === 'screen' ? '' : medium;
}`;

/** In the parent process: shows all tabs of this address in the colours of a preference. */
export const setColorSchemeFunction = `(url, scheme) => {
  const found = [...document.querySelectorAll('browser')].filter((each) => each.currentURI?.spec === url);
  for (const tab of found) tab.browsingContext.prefersColorSchemeOverride = scheme;
}`;

/** In the parent process: shows the tab of this address in the colours of a contrast theme, or no longer. */
export const setForcedColorsFunction = `(url, value) => {
  ${findTab}
  tab.browsingContext.forcedColorsOverride = value;
}`;

/** In a tab: runs the content script of an add-on in the scope where its first one runs. */
const injectScript = `(async () => {
  const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
  const { cloneScope } = ExtensionContent.getContextByExtensionId(ADDON_ID, content);
  const url = WebExtensionPolicy.getByID(ADDON_ID).getURL('content-scripts/overlay.js');
  (await ChromeUtils.compileScript(url)).executeInGlobal(cloneScope);
})()`;

/** In the parent process: runs the content scripts of an add-on once more in the tab of this address. */
export const injectFunction = `(url, addonId) => {
  ${findTab}
  const source = ${JSON.stringify(injectScript)}.replaceAll('ADDON_ID', JSON.stringify(addonId));
  tab.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(source), false);
}`;

/**
 * In a tab: how many listeners stand where listeners of a whole page stand, those of content scripts included. Those
 * of a script that is gone stand there until the browser collects them, which a busy one puts off for minutes.
 */
const countListenersScript = `Cu.forceGC(); Cu.forceCC(); sendAsyncMessage('harness:listeners', [content, content.document,
  content.document.documentElement, content.document.body].reduce(
    (sum, target) => sum + Services.els.getListenerInfoFor(target).length, 0))`;

/** In the parent process: asks the tab of this address for the number of its listeners. */
const countListenersFunction = `(url) => {
  ${findTab}
  return new Promise((resolve) => {
    const onCount = ({ data }) => {
      tab.messageManager.removeMessageListener('harness:listeners', onCount);
      resolve(data);
    };
    tab.messageManager.addMessageListener('harness:listeners', onCount);
    const source = ${JSON.stringify(countListenersScript)};
    tab.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(source), false);
  });
}`;

/** Counts what stands in the tree of a tab, and in our shadow root. Firefox tells no more. */
export async function countInFirefox(browser: Browser, page: Page): Promise<Kept> {
  const listeners = Number(await callInFirefox(browser, countListenersFunction, [page.url()]));
  const nodes = await page.evaluate(() => {
    const count = (root: Node) => {
      const walker = document.createTreeWalker(root);
      let nodes = 0;
      while (walker.nextNode()) nodes += 1;
      return nodes;
    };
    const ours = document.querySelector('check-list-pix')?.shadowRoot;
    return count(document) + (ours ? count(ours) : 0);
  });
  return { nodes, listeners, liveListeners: listeners };
}

/**
 * Puts the background of an add-on to sleep, as Firefox does after half a minute without an event, and gives the state
 * that Firefox then has it in: `stopped`, or `running` when something woke it meanwhile.
 */
export const sleepBackgroundFunction = `async (addonId) => {
  const { extension } = WebExtensionPolicy.getByID(addonId);
  await extension.terminateBackground();
  return extension.backgroundState;
}`;
