import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browsers';
import { callInFirefox } from './firefox-chrome';
import {
  countInFirefox,
  injectFunction,
  setColorSchemeFunction,
  setForcedColorsFunction,
  setMediumFunction,
  sleepBackgroundFunction,
} from './firefox-page';
import { firefoxEnvironment, firefoxPrefs } from './firefox-prefs';
import { recordFirefox } from './firefox-records';
import { meetTabs } from './firefox-tabs';
import { fillFirefoxProfile } from './firefox-template';
import type { StartBrowser } from './started-browser';
import { waitFor } from './wait-for';

/** Fixed, so that the extension's pages have an address known before it is installed. */
const uuid = '5e7c0de0-0c0d-4e5e-8a11-0123456789ab';

/** Starts Firefox and installs the extension as a temporary add-on, the records being on before it. */
export const startFirefox: StartBrowser = async (options, records) => {
  const addonId = await readAddonId(options.extensionDir);
  const executablePath = await findBrowser('firefox');
  if ((await readdir(options.profileDir)).length === 0) {
    await fillFirefoxProfile(options.profileDir, executablePath);
  }
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    acceptInsecureCerts: true,
    userDataDir: options.profileDir,
    defaultViewport: { width: options.width, height: options.height },
    timeout: 120_000,
    protocolTimeout: 120_000,
    env: firefoxEnvironment(),
    args: ['-remote-allow-system-access', `--width=${options.width}`, `--height=${options.height}`],
    extraPrefsFirefox: firefoxPrefs(options, addonId, uuid),
  });
  await recordFirefox(browser, addonId, records);
  await browser.installExtension(options.extensionDir);
  return {
    browser,
    extensionOrigin: `moz-extension://${uuid}`,
    update: async () => {
      await browser.installExtension(options.extensionDir);
    },
    goToExtensionPage: async (page, url) => {
      // This promise never settles while the page lives, and rejects when the page closes.
      page.goto(url).catch(() => undefined);
      const isLoaded = (wanted: string) => location.href === wanted && document.readyState === 'complete';
      await waitFor(() => page.evaluate(isLoaded, url), { timeout: 30_000, what: `${url} to load` });
    },
    sleepBackground: async (helper) => {
      // Not by a short time of idleness, which would also stop it half-way through its work on a busy machine.
      const isAsleep = async () =>
        (await callInFirefox(browser, sleepBackgroundFunction, [addonId])) === 'stopped' &&
        (await helper.evaluate('browser.extension.getBackgroundPage() === null')) === true;
      await waitFor(isAsleep, { what: 'the background page to stop' });
    },
    injectAgain: async (page) => {
      await callInFirefox(browser, injectFunction, [page.url(), addonId]);
    },
    meetTabs: () => meetTabs(browser),
    countKept: (page) => countInFirefox(browser, page),
    setColorScheme: async (page, scheme) => {
      await callInFirefox(browser, setColorSchemeFunction, [await readUrl(page), scheme]);
    },
    setForcedColors: async (page, areForced) => {
      const value = areForced ? 'active' : 'none';
      await callInFirefox(browser, setForcedColorsFunction, [await readUrl(page), value]);
    },
    setMedium: async (page, medium) => {
      await callInFirefox(browser, setMediumFunction, [await readUrl(page), medium]);
    },
  };
};

/** Asked of the page: puppeteer does not learn of a moz-extension address. */
function readUrl(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

async function readAddonId(extensionDir: string): Promise<string> {
  const file = join(extensionDir, 'manifest.json');
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } })
    .browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${file} has no browser_specific_settings.gecko.id, which Firefox needs.`);
  return id;
}
