import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { getFixedDayDir } from '../../scripts/extension-builds.ts';
import { type DemoSite, startDemoSite } from '../demo-site/server.ts';
import { type Alterations, makeAlteredBuild, writeAlteredBuild } from './altered-build.ts';
import { launchExtensionBrowser } from './harness/launch.ts';
import { spendTime } from './harness/spend-time.ts';
import type { BrowserName, ExtensionBrowser, LaunchOptions } from './harness/types.ts';
import { clearAll } from './stored.ts';

/** The extension that a browser is to run: a test build of a day, altered. */
export interface ExtensionWanted {
  readonly today: string;
  readonly alter: Alterations;
}

/** What a browser is started with: nothing of it can be changed while it runs, but its windows' size. */
export interface BrowserSettings extends Omit<LaunchOptions, 'extensionDir' | 'demoPort'> {
  readonly name: BrowserName;
}

/** A browser that runs with the extension, and its demo site. */
export interface RunningBrowser {
  readonly browser: ExtensionBrowser;
  readonly demo: DemoSite;
  /** Puts another build of the extension in the place of the one that runs, with nothing kept. */
  change(wanted: ExtensionWanted): Promise<void>;
  close(): Promise<void>;
}

/** Starts the demo site, and a browser with the extension. */
export async function startBrowser(
  { name, ...options }: BrowserSettings,
  { today, alter }: ExtensionWanted,
): Promise<RunningBrowser> {
  const demo = await startDemoSite();
  const getBuild = (day: string) => resolve(getFixedDayDir(name, day));
  const extensionDir = await makeAlteredBuild(getBuild(today), alter);
  const browser = await launchExtensionBrowser(name, { ...options, extensionDir, demoPort: demo.port });
  return {
    browser,
    demo,
    change: (wanted) =>
      spendTime('extension changed', wanted.today, async () => {
        await writeAlteredBuild(extensionDir, getBuild(wanted.today), wanted.alter);
        await browser.reinstall();
        await clearAll(browser);
      }),
    close: async () => {
      await browser.close();
      await demo.close();
      await rm(extensionDir, { recursive: true });
    },
  };
}

interface LeftBrowser {
  readonly settings: string;
  /** What its extension is, if another group may want the same. */
  readonly extension: string | undefined;
  readonly running: RunningBrowser;
}

/** Browsers that files of this process have left, the last one last. */
const left: LeftBrowser[] = [];

/** More would take memory for little: most files want the same. */
const MOST_LEFT = 2;

function nameSettings({ width, height, ...settings }: BrowserSettings): string {
  return JSON.stringify(settings);
}

/** Scripts altered by a test alone are no other's. */
function nameExtension({ today, alter }: ExtensionWanted, isPlain: boolean): string | undefined {
  return isPlain ? JSON.stringify([today, alter.background?.length ?? 0]) : undefined;
}

/**
 * Takes a browser that a file of this process left, else starts one: a start is what costs a file most. Where it left
 * the extension of another day, or another window, they are changed.
 *
 * @param isPlain whether nothing is altered in the extension but what is in all files
 */
export async function takeBrowser(
  settings: BrowserSettings,
  wanted: ExtensionWanted,
  isPlain: boolean,
): Promise<RunningBrowser> {
  const name = nameSettings(settings);
  const extension = nameExtension(wanted, isPlain);
  const isLike = (each: LeftBrowser) => each.settings === name;
  let index = left.findLastIndex((each) => isLike(each) && extension && each.extension === extension);
  if (index < 0) index = left.findLastIndex(isLike);
  const [found] = index < 0 ? [] : left.splice(index, 1);
  if (!found) return startBrowser(settings, wanted);
  const { running } = found;
  running.browser.setWindowSize(settings);
  if (!extension || found.extension !== extension) await running.change(wanted);
  return running;
}

/** Closes the tabs of a browser, and takes away what the extension kept. */
export async function makeAsNew(browser: ExtensionBrowser): Promise<void> {
  for (const page of await browser.listPages()) await page.close();
  await clearAll(browser);
}

/** Leaves a browser to the next files, as new. */
export async function leaveBrowser(
  running: RunningBrowser,
  settings: BrowserSettings,
  wanted: ExtensionWanted,
  isPlain: boolean,
): Promise<void> {
  await makeAsNew(running.browser);
  left.push({ settings: nameSettings(settings), extension: nameExtension(wanted, isPlain), running });
  if (left.length > MOST_LEFT) await left.shift()?.running.close();
}
