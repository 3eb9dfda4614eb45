import type { Browser, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ExtensionBrowser, TabTarget } from './types';
import { orAfter, waitFor } from './wait-for';

/** In the functions given to extensionEval only: the extension API of the helper page. */
declare const browser: ExtensionApi;

interface TabSummary {
  id: number;
  url: string;
  active: boolean;
}

type Evaluate = ExtensionBrowser['extensionEval'];

/**
 * Sends a message to the content script of a tab, again until one listens: it starts after DOMContentLoaded.
 * @throws when no tab matches or nothing listens there within its patience
 */
export async function sendToTab(evaluate: Evaluate, target: TabTarget, message: unknown): Promise<unknown> {
  const answer = await waitFor(
    async () => {
      const tab = await findTab(evaluate, target);
      return { value: await evaluate((id, sent) => browser.tabs.sendMessage(id, sent), tab.id, message) };
    },
    { what: `an answer from the content script of ${nameTarget(target)}` },
  );
  return answer.value;
}

/** How many looks in vain come before a tab is thought to have been lost: some seconds. */
const LOOKS_TO_MEET = 20;

/**
 * Waits for a tab whose URL matches.
 * @param meetTabs makes the tabs that puppeteer knows those that the browser shows
 * @throws when there is none after its patience
 */
export async function findPage(
  browser: Browser,
  target: Exclude<TabTarget, Page>,
  meetTabs?: () => Promise<unknown>,
): Promise<Page> {
  const matches = await createMatcher(target);
  let urls: string[] = [];
  let looks = 0;
  const look = async () => {
    const pages = await browser.pages();
    urls = await Promise.all(pages.map(readUrl));
    const found = pages[urls.findIndex(matches)];
    looks += 1;
    if (!found && looks % LOOKS_TO_MEET === 0) await meetTabs?.();
    return found;
  };
  const wanted = `a tab at ${nameTarget(target)}`;
  return waitFor(look, { what: wanted }).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : error} Open: ${urls.join(', ')}`);
  });
}

/** A page that says not where it is, in ms, is on its way from one process of the browser to another: nobody answers there. */
const SILENT_MS = 2000;

/** Asked of the page itself: puppeteer learns late of a pushState, and never of a moz-extension address. */
const readUrl = async (page: Page): Promise<string> =>
  (await orAfter(
    page.evaluate(() => location.href).catch(() => undefined),
    SILENT_MS,
    undefined,
  )) ?? page.url();

/** Of several tabs with the same URL, the Page that was given is brought to the front and the active one taken. */
async function findTab(evaluate: Evaluate, target: TabTarget): Promise<TabSummary> {
  const matches = await createMatcher(target);
  const find = async () => (await listTabs(evaluate)).filter((tab) => matches(tab.url));
  let tabs = await find();
  if (tabs.length > 1) {
    if (isPage(target)) await target.bringToFront();
    tabs = (await find()).filter((tab) => tab.active);
  }
  const [tab] = tabs;
  if (!tab) throw new Error(`no tab matches ${nameTarget(target)}`);
  return tab;
}

/** Tabs of the hosts the extension may see: the URL of the others is withheld. */
function listTabs(evaluate: Evaluate): Promise<TabSummary[]> {
  return evaluate(async () => {
    const tabs = await browser.tabs.query({});
    return tabs.flatMap(({ id, url, active }) =>
      id === undefined || url === undefined ? [] : [{ id, url, active }],
    );
  });
}

async function createMatcher(target: TabTarget): Promise<(url: string) => boolean> {
  if (typeof target === 'function') return target;
  if (target instanceof RegExp) return (url) => target.test(url);
  const wanted = isPage(target) ? await readUrl(target) : target;
  return (url) => url === wanted;
}

function isPage(target: TabTarget): target is Page {
  return typeof target === 'object' && !(target instanceof RegExp);
}

function nameTarget(target: TabTarget): string {
  return isPage(target) ? target.url() : String(target);
}
