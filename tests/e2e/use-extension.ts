import { basename } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { DemoSite } from '../demo-site/server.ts';
import type { Alterations } from './altered-build.ts';
import { quickenBackground } from './background-pace.ts';
import { pictureFailure } from './harness/picture-failure.ts';
import { startWhole, writeTimes } from './harness/spend-time.ts';
import type { BrowserLanguage, BrowserName, ExtensionBrowser } from './harness/types.ts';
import { leaveBrowser, makeAsNew, type RunningBrowser, startBrowser, takeBrowser } from './shared-browser.ts';

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
  /** false where what the browser itself shows is pressed, on a display that the test starts. */
  readonly headless?: boolean;
  /** The folder where what is saved lands. */
  readonly downloadsDir?: string;
  /** false for a run in which the background may sleep; network and console are then not watched. */
  readonly recorded?: boolean;
  /** Changes to make in the built scripts, for what a run cannot see or wait for otherwise. */
  readonly alter?: Alterations;
  /** Whether the background waits between two writes to `storage.sync` as long as it does in production. */
  readonly isAtTruePace?: boolean;
  /** Whether the tests do to the browser what the next ones must not find (a permission taken, a quota used), or want a new one. */
  readonly hasOwnBrowser?: boolean;
  /** Whether its tests are one story told in parts, each going on from what the one before has left. */
  readonly isOneStory?: boolean;
  /** Console errors that the tested page makes itself, by design of the test. */
  readonly expectedErrors?: RegExp;
}

interface Running {
  readonly browser: ExtensionBrowser;
  readonly demo: DemoSite;
}

/**
 * Gives a real browser with the test build of a day, and its demo site, for one group of tests: each finds nothing kept
 * and no tab open. When the group is over, it checks what holds of every run: the extension asked the network for nothing, and
 * no console saw an error.
 */
export function useExtension({
  today,
  language = 'fr',
  expectedErrors,
  alter = {},
  isAtTruePace = false,
  hasOwnBrowser = false,
  isOneStory = false,
  ...launch
}: UseExtensionOptions): Running {
  const isShared = !hasOwnBrowser && launch.recorded !== false;
  const isPlain = !isAtTruePace && Object.keys(alter).length === 0;
  const pace = isAtTruePace ? [] : [quickenBackground];
  const wanted = { today, alter: { ...alter, background: [...pace, ...(alter.background ?? [])] } };
  const getSettings = () => ({ name: readBrowserName(), language, ...launch });
  let running: RunningBrowser | undefined;
  let hasFailed = false;
  let isAsNew = true;
  let seen = { requests: 0, errors: 0, demoRequests: 0 };
  let endWhole = () => {};

  beforeAll(async () => {
    endWhole = startWhole();
    running = isShared
      ? await takeBrowser(getSettings(), wanted, isPlain)
      : await startBrowser(getSettings(), wanted);
    const { browser, demo } = running;
    seen = {
      requests: browser.requests.length,
      errors: browser.consoleErrors.length,
      demoRequests: demo.requests.length,
    };
  });

  beforeEach(async ({ onTestFailed, task }) => {
    if (running && !isAsNew && !isOneStory) await makeAsNew(running.browser);
    isAsNew = false;
    onTestFailed(async () => {
      hasFailed = true;
      if (running) await pictureFailure(running.browser, task);
    });
  });

  afterAll(async () => {
    if (!running) return;
    const { browser, demo } = running;
    const { recorded } = launch;
    // Whose test failed is in no known state.
    if (isShared && !hasFailed) await leaveBrowser(running, getSettings(), wanted, isPlain);
    else await running.close();
    endWhole();
    writeTimes(readBrowserName(), basename(expect.getState().testPath ?? '', '.test.ts'));
    expect(demo.requests.length).toBeGreaterThan(seen.demoRequests);
    if (recorded === false) return;
    const requests = browser.requests.slice(seen.requests);
    expect(requests.filter(({ from }) => from === 'extension')).toEqual([]);
    const errors = browser.consoleErrors.slice(seen.errors);
    expect(errors.filter((error) => !expectedErrors?.test(error))).toEqual([]);
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
