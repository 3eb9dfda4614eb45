import { rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { getFixedDayDir } from '../../scripts/extension-builds.ts';
import { type DemoSite, startDemoSite } from '../demo-site/server.ts';
import { type Alterations, makeAlteredBuild } from './altered-build.ts';
import { quickenBackground } from './background-pace.ts';
import { launchExtensionBrowser } from './harness/launch.ts';
import { pictureFailure } from './harness/picture-failure.ts';
import { startWhole, writeTimes } from './harness/spend-time.ts';
import type { BrowserLanguage, BrowserName, ExtensionBrowser } from './harness/types.ts';

/** The browser this run of the suite is for: each end-to-end project of vitest names one. */
export function readBrowserName(): BrowserName {
  const name = process.env.E2E_BROWSER;
  if (name !== 'chromium' && name !== 'firefox') throw new Error('E2E_BROWSER must be chromium or firefox');
  return name;
}

interface UseExtensionOptions {
  readonly today: string;
  readonly language?: BrowserLanguage;
  readonly width?: number;
  readonly height?: number;
  /** false for a run in which the background may sleep; network and console are then not watched. */
  readonly recorded?: boolean;
  /** Changes to make in the built scripts, for what a run cannot see or wait for otherwise. */
  readonly alter?: Alterations;
  /** Whether the background waits between two writes to `storage.sync` as long as it does in production. */
  readonly isAtTruePace?: boolean;
  /** Console errors that the tested page makes itself, by design of the test. */
  readonly expectedErrors?: RegExp;
}

interface Running {
  readonly browser: ExtensionBrowser;
  readonly demo: DemoSite;
}

/**
 * Starts the demo site and a real browser with the test build of a day, for one test file. When the file is
 * over, it checks what holds of every run: the extension asked the network for nothing, and no console saw an
 * error.
 */
export function useExtension({
  today,
  language = 'fr',
  expectedErrors,
  alter = {},
  isAtTruePace = false,
  ...size
}: UseExtensionOptions): Running {
  let running: Running | undefined;
  let extensionDir: string | undefined;

  let endWhole = () => {};

  beforeAll(async () => {
    endWhole = startWhole();
    const demo = await startDemoSite();
    const testBuild = resolve(getFixedDayDir(readBrowserName(), today));
    const pace = isAtTruePace ? [] : [quickenBackground];
    extensionDir = await makeAlteredBuild(testBuild, {
      ...alter,
      background: [...pace, ...(alter.background ?? [])],
    });
    const options = { extensionDir, demoPort: demo.port, language, ...size };
    running = { demo, browser: await launchExtensionBrowser(readBrowserName(), options) };
  });

  beforeEach(({ onTestFailed, task }) => {
    onTestFailed(async () => {
      if (running) await pictureFailure(running.browser, task);
    });
  });

  afterAll(async () => {
    if (!running) return;
    const { browser, demo } = running;
    await browser.close();
    await demo.close();
    endWhole();
    writeTimes(readBrowserName(), basename(expect.getState().testPath ?? '', '.test.ts'));
    if (extensionDir) await rm(extensionDir, { recursive: true });
    expect(demo.requests.length).toBeGreaterThan(0);
    if (size.recorded === false) return;
    expect(browser.requests.filter(({ from }) => from === 'extension')).toEqual([]);
    expect(browser.consoleErrors.filter((error) => !expectedErrors?.test(error))).toEqual([]);
  });

  const get = () => {
    if (!running) throw new Error('The browser has not started');
    return running;
  };
  return {
    get browser() {
      return get().browser;
    },
    get demo() {
      return get().demo;
    },
  };
}
