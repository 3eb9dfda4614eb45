import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browsers';
import { countInChromium, injectContentScript } from './chromium-page';
import { recordChromium } from './chromium-records';
import { demoHosts } from './hosts';
import { acceptedLanguages, type CompleteOptions, type StartBrowser } from './started-browser';
import { waitFor } from './wait-for';

/** Starts Chromium; the extension is loaded after the records are on, so that its first request is seen. */
export const startChromium: StartBrowser = async (options, records) => {
  await allowUnpackedExtensions(options.profileDir);
  const browser = await launch({
    browser: 'chrome',
    executablePath: await findBrowser('chromium'),
    headless: options.headless,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: true,
    userDataDir: options.profileDir,
    defaultViewport: { width: options.width, height: options.height },
    timeout: 120_000,
    protocolTimeout: 120_000,
    env: { ...process.env, LANGUAGE: options.language },
    args: chromiumArguments(options),
    ...(options.downloadsDir !== '' && {
      downloadBehavior: { policy: 'allow', downloadPath: options.downloadsDir },
    }),
  });
  if (options.recorded) await recordChromium(browser, records);
  const extensionOrigin = `chrome-extension://${await browser.installExtension(options.extensionDir)}`;
  return {
    browser,
    extensionOrigin,
    update: () => updateInChromium(browser, options.extensionDir),
    goToExtensionPage: async (page, url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    sleepBackground: async () => {
      await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
      // An event that comes just then wakes it anew: it is stopped again.
      const isAsleep = async () => {
        const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
        await (await target?.worker())?.close();
        return target === undefined;
      };
      await waitFor(isAsleep, { what: 'the worker to stop' });
    },
    injectAgain: (page, helper) => helper.evaluate(injectContentScript, page.url()),
    countKept: countInChromium,
    setColorScheme: (page, value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    setForcedColors: async (page, areForced) => {
      const session = await page.createCDPSession();
      const value = areForced ? 'active' : 'none';
      // puppeteer does not know of it.
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    },
    setMedium: (page, medium) => page.emulateMediaType(medium),
  };
};

/**
 * Tabs are opened by the hundred: pages of the browser's own bar, a process for each tab and one in reserve, and its bar's
 * animations were half of what a tab costs. What is measured (the benches) is a browser as people have it.
 */
const THRIFT = [
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,SpareRendererForSitePerProcess',
  '--renderer-process-limit=1',
  '--animation-duration-scale=0',
];

/** How long a worker is awaited after an update, in ms: it is there at once, on a busy machine within seconds. */
const WORKER_MS = 20_000;

/**
 * Updates the extension. Chromium has once started no worker for it, on a machine with many browsers at work (1 in some
 * hundreds, and in none of 125 tried for it): a person would load it again, and so does this.
 */
async function updateInChromium(browser: Browser, extensionDir: string): Promise<void> {
  const listWorkers = () => browser.targets().filter((target) => target.type() === 'service_worker');
  const before = new Set(listWorkers());
  const install = async () => {
    await browser.installExtension(extensionDir);
    await waitFor(() => listWorkers().some((target) => !before.has(target)), {
      timeout: WORKER_MS,
      what: 'the worker of the update',
    });
  };
  await install().catch(install);
}

function chromiumArguments({ demoPort, language, width, height, recorded }: CompleteOptions): string[] {
  const rules = [
    ...demoHosts.map((host) => `MAP ${host}:443 127.0.0.1:${demoPort}`),
    // Nothing else resolves: neither a stray request nor the browser's own reach the network.
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    ...(recorded ? THRIFT : []),
    `--lang=${language}`,
    `--accept-lang=${acceptedLanguages[language]}`,
    `--window-size=${width},${height}`,
    `--host-resolver-rules=${rules.join(', ')}`,
  ];
}

/** Without developer mode, Chromium disables an unpacked extension after `runtime.reload()`. */
async function allowUnpackedExtensions(profileDir: string): Promise<void> {
  const folder = join(profileDir, 'Default');
  await mkdir(folder, { recursive: true });
  const preferences = JSON.stringify({ extensions: { ui: { developer_mode: true } } });
  await writeFile(join(folder, 'Preferences'), preferences, { flag: 'wx' }).catch(keepExistingFile);
}

function keepExistingFile(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
