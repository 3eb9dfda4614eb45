import type { Browser, Page } from 'puppeteer-core';
import { killTree } from './kill-tree';
import { passFirstRun } from './pass-first-run';
import { openProfile } from './profile';
import { spendTime } from './spend-time';
import { startChromium } from './start-chromium';
import { startFirefox } from './start-firefox';
import type { CompleteOptions, StartBrowser, StartedBrowser } from './started-browser';
import { findPage, sendToTab } from './tabs';
import type { BrowserName, BrowserRecords, ExtensionBrowser, LaunchOptions, TabTarget } from './types';
import { PATIENCE_MS, waitFor } from './wait-for';

const starters: Record<BrowserName, StartBrowser> = { chromium: startChromium, firefox: startFirefox };

/**
 * tsx and other compilers wrap inner functions in a call to their own `__name`; a function sent to a page needs it
 * there, and once more where a page is loaded anew.
 */
export const compilerHelper = 'globalThis.__name ??= (fn) => fn;';

type Size = Record<'width' | 'height', number>;

/** Of a tab, in CSS px. */
const SIZE: Size = { width: 1280, height: 800 };

/** Starts a real browser with the built extension installed and its four hosts served by the demo site. */
export async function launchExtensionBrowser(
  name: BrowserName,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const profile = await openProfile(options.profileDir);
  const complete: CompleteOptions = {
    language: 'fr',
    ...SIZE,
    headless: true,
    recorded: true,
    downloadsDir: '',
    ...options,
    profileDir: profile.dir,
  };
  let size: Size = { width: complete.width, height: complete.height };
  const records: BrowserRecords = { requests: [], consoleErrors: [] };
  const start = () => spendTime('browser starts', name, () => startWithHelper(name, complete, records));
  let { started, helper } = await start().catch(async (error: unknown) => {
    await profile.discard();
    throw error;
  });

  const openTab = async (): Promise<Page> => {
    const page = await started.browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    if (size.width !== complete.width || size.height !== complete.height) await page.setViewport(size);
    return page;
  };
  const openPage = (url: string): Promise<Page> =>
    spendTime('page opened', url, async () => {
      const page = await openTab();
      await page.evaluateOnNewDocument(compilerHelper);
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
      return page;
    });
  const openExtensionPage: ExtensionBrowser['openExtensionPage'] = (path, { keepsFirstRun } = {}) =>
    spendTime('own page opened', path, async () => {
      const page = await openTab();
      await started.goToExtensionPage(page, `${started.extensionOrigin}/${path.replace(/^\//, '')}`);
      await page.evaluate(compilerHelper);
      if (path.startsWith('popup.html') && !keepsFirstRun) await passFirstRun(page);
      return page;
    });
  const extensionEval: ExtensionBrowser['extensionEval'] = async (fn, ...args) =>
    // puppeteer's own types lose the link between a generic function and its result.
    (await helper.evaluate(fn as (...given: unknown[]) => unknown, ...args)) as Awaited<
      ReturnType<typeof fn>
    >;
  const send = (target: TabTarget, message: unknown) => sendToTab(extensionEval, target, message);

  return {
    name,
    extensionOrigin: started.extensionOrigin,
    ...records,
    openPage,
    openExtensionPage,
    listPages: async () => (await started.browser.pages()).filter((page) => page !== helper),
    findPage: (target) => findPage(started.browser, target, started.meetTabs),
    extensionEval,
    sendToTab: send,
    describe: (target) => send(target, { type: 'describe' }),
    restart: async () => {
      await closeBrowser(started.browser);
      ({ started, helper } = await start());
    },
    kill: async () => {
      await killBrowser(started.browser);
      ({ started, helper } = await start());
    },
    setWindowSize({ width = SIZE.width, height = SIZE.height }) {
      size = { width, height };
    },
    sleepBackground: () => started.sleepBackground(helper),
    injectAgain: (page) => started.injectAgain(page, helper),
    countKept: (page) => started.countKept(page),
    setColorScheme: async (page, scheme) => {
      await started.setColorScheme(page, scheme);
      const isSet = (wanted: string) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches;
      await waitFor(() => page.evaluate(isSet, scheme), { what: `the ${scheme} colours` });
    },
    setForcedColors: async (page, areForced) => {
      await started.setForcedColors(page, areForced);
      const areSet = (wanted: boolean) => matchMedia('(forced-colors: active)').matches === wanted;
      await waitFor(() => page.evaluate(areSet, areForced), { what: 'the forced colours' });
    },
    setMedium: (page, medium) => started.setMedium(page, medium),
    reinstall: async () => {
      // The pages of the version before close with it: a browser without a tab would end.
      helper = await started.browser.newPage();
      await started.update();
      await openHelper(helper, started);
    },
    get closed() {
      return new Promise<void>((resolve) => started.browser.once('disconnected', () => resolve()));
    },
    close: () =>
      spendTime('browser ends', name, async () => {
        await closeBrowser(started.browser);
        await profile.discard();
      }),
  };
}

/**
 * The helper page is the extension's manifest, shown in the first tab: it has the whole extension API, and none of
 * the product's code runs in it.
 */
async function startWithHelper(
  name: BrowserName,
  options: CompleteOptions,
  records: BrowserRecords,
): Promise<{ started: StartedBrowser; helper: Page }> {
  const started = await starters[name](options, records);
  try {
    const [firstTab] = await started.browser.pages();
    const helper = firstTab ?? (await started.browser.newPage());
    await openHelper(helper, started);
    return { started, helper };
  } catch (error) {
    await closeBrowser(started.browser);
    throw error;
  }
}

async function openHelper(helper: Page, started: StartedBrowser): Promise<void> {
  await started.goToExtensionPage(helper, `${started.extensionOrigin}/manifest.json?helper`);
  await helper.evaluate(`${compilerHelper} globalThis.browser ??= globalThis.chrome;`);
}

/** Closes in good order, so that storage is written; kills a browser that will not close. */
async function closeBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  const killer = setTimeout(() => process?.kill('SIGKILL'), 30_000);
  try {
    await browser.close();
  } finally {
    clearTimeout(killer);
  }
}

/** Kills it without a word: nothing that it had not written is written. */
async function killBrowser(browser: Browser): Promise<void> {
  const { pid } = browser.process() ?? {};
  if (pid === undefined) throw new Error('The browser has no process of its own to kill');
  const isGone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await killTree(pid);
  await isGone;
}
