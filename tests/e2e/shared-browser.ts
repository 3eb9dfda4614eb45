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

/** Browsers that files of this process have left, the last one last: each with what it was started with. */
const left: { readonly key: string; readonly running: RunningBrowser }[] = [];

/** More would take memory for little: most files want the same. */
const MOST_LEFT = 3;

/**
 * Takes a browser that a file of this process left, if it was started with the same settings, else starts one: a start is
 * what costs a file most.
 */
export async function takeBrowser(settings: BrowserSettings, key: string): Promise<RunningBrowser> {
  const index = left.findIndex((each) => each.key === key);
  const [found] = index < 0 ? [] : left.splice(index, 1);
  return found?.running ?? startBrowser(settings);
}

/** Closes the tabs of a browser, and takes away what the extension kept. */
export async function makeAsNew(browser: ExtensionBrowser): Promise<void> {
  for (const page of await browser.listPages()) await page.close();
  await clearAll(browser);
}

/** Leaves a browser to the next files, as new. */
export async function leaveBrowser(running: RunningBrowser, key: string): Promise<void> {
  await makeAsNew(running.browser);
  left.push({ key, running });
  if (left.length > MOST_LEFT) await left.shift()?.running.close();
}
