import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { getFixedDayDir } from '../../scripts/extension-builds.ts';
import { type DemoSite, startDemoSite } from '../demo-site/server.ts';
import { type Alterations, makeAlteredBuild } from './altered-build.ts';
import { launchExtensionBrowser } from './harness/launch.ts';
import type { BrowserName, ExtensionBrowser, LaunchOptions } from './harness/types.ts';
import { clearAll } from './stored.ts';

/** What a browser is started with: a test build of a day, altered. */
export interface BrowserSettings extends Omit<LaunchOptions, 'extensionDir' | 'demoPort'> {
  readonly name: BrowserName;
  readonly today: string;
  readonly alter: Alterations;
}

/** A browser that runs with the extension, and its demo site. */
export interface RunningBrowser {
  readonly browser: ExtensionBrowser;
  readonly demo: DemoSite;
  close(): Promise<void>;
}

/** Starts the demo site, and a browser with the extension. */
export async function startBrowser({
  name,
  today,
  alter,
  ...options
}: BrowserSettings): Promise<RunningBrowser> {
  const demo = await startDemoSite();
  const extensionDir = await makeAlteredBuild(resolve(getFixedDayDir(name, today)), alter);
  const browser = await launchExtensionBrowser(name, { ...options, extensionDir, demoPort: demo.port });
  const close = async () => {
    await browser.close();
    await demo.close();
    await rm(extensionDir, { recursive: true });
  };
  return { browser, demo, close };
}

/** The browser that the last file of this process left, and what it was started with. */
let left: { readonly key: string; readonly running: RunningBrowser } | undefined;

/**
 * Takes the browser that the last file of this process left, if it was started with the same settings, else starts one:
 * a start is what costs a file most.
 */
export async function takeBrowser(settings: BrowserSettings, key: string): Promise<RunningBrowser> {
  const { running } = left?.key === key ? left : {};
  if (running) {
    left = undefined;
    return running;
  }
  await closeLeftBrowser();
  return startBrowser(settings);
}

/** Closes the tabs of a browser, and takes away what the extension kept. */
export async function makeAsNew(browser: ExtensionBrowser): Promise<void> {
  for (const page of await browser.listPages()) await page.close();
  await clearAll(browser);
}

/** Leaves a browser to the next file, as new. */
export async function leaveBrowser(running: RunningBrowser, key: string): Promise<void> {
  await makeAsNew(running.browser);
  await closeLeftBrowser();
  left = { key, running };
}

async function closeLeftBrowser(): Promise<void> {
  const { running } = left ?? {};
  left = undefined;
  await running?.close();
}
