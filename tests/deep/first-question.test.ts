import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { getFixedDayDir } from '../../scripts/extension-builds.ts';
import { type DemoSite, startDemoSite } from '../demo-site/server.ts';
import { launchExtensionBrowser } from '../e2e/harness/launch.ts';
import { readBrowserName } from '../e2e/use-extension.ts';
import { keepFigures } from './figures.ts';

declare const browser: WebExtension;

const PROFILES = 50;
/** Chromium gives up an unanswered question by itself after half a minute, in ms: sooner, it was answered. */
const PATIENCE_MS = 20_000;

/** Asks the first page opened what it shows, as soon as its script listens, once. */
async function askAtOnce(demo: DemoSite): Promise<unknown> {
  const extensionDir = resolve(getFixedDayDir(readBrowserName(), '2026-11-20'));
  const extension = await launchExtensionBrowser(readBrowserName(), { extensionDir, demoPort: demo.port });
  try {
    await extension.openPage('https://orga.pix.fr/eleves');
    return await extension.extensionEval(async (patience) => {
      const [tab] = await browser.tabs.query({ url: 'https://orga.pix.fr/*' });
      const bell = new Promise((end) => setTimeout(() => end('no answer'), patience));
      const ask = async () => {
        for (;;) {
          try {
            return await browser.tabs.sendMessage(tab?.id ?? -1, { type: 'describe' });
          } catch {
            // Nobody listens yet: the script starts after DOMContentLoaded.
          }
        }
      };
      return Promise.race([ask(), bell]);
    }, PATIENCE_MS);
  } finally {
    await extension.close();
  }
}

let demo: DemoSite;
beforeAll(async () => {
  demo = await startDemoSite();
});
afterAll(() => demo.close());

// Chromium's background runs the script in the tabs open just after the installation: one more ends the first.
it('the first question of a fresh profile is answered each time', async () => {
  const answers: unknown[] = [];
  for (let profile = 0; profile < PROFILES; profile += 1) answers.push(await askAtOnce(demo));
  const answered = answers.filter((answer) => (answer as { page?: string }).page === 'orga-students');
  await keepFigures('first questions', { asked: PROFILES, answered: answered.length });
  expect(answered).toHaveLength(PROFILES);
});
