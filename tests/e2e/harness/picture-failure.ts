import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { saveScreenshot } from './screenshot';
import type { ExtensionBrowser } from './types';

/** Where the pictures of failed tests go. */
const FAILURES_DIR = join('.cache', 'e2e', 'failures');

/** A picture that takes longer, in ms, is done without: the page may be what hangs. */
const PATIENCE_MS = 10_000;
/** Of many tabs, those opened last. */
const MOST_PAGES = 3;

/** The part of a vitest task that is looked at and added to. */
interface FailedTask {
  readonly name: string;
  readonly file: { readonly name: string };
  readonly meta: object;
}

declare module 'vitest' {
  interface TaskMeta {
    /** Paths of pictures of the pages that were open when the test failed. */
    pictures?: string[];
  }
}

const toFileName = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^a-z0-9]+/gi, '-')
    .slice(0, 80);

async function takePicture(page: Page, path: string): Promise<string> {
  const bell = AbortSignal.timeout(PATIENCE_MS);
  const isLate = new Promise<never>((_resolve, reject) => {
    bell.addEventListener('abort', () => reject(new Error(`none in ${PATIENCE_MS} ms`)));
  });
  return Promise.race([saveScreenshot(page, path), isLate]).then(
    () => path,
    (error: unknown) => `no picture of ${page.url()}: ${error}`,
  );
}

/** Takes pictures of the pages open when a test failed, and leaves their paths with it for the reporter. */
export async function pictureFailure(browser: ExtensionBrowser, task: FailedTask): Promise<void> {
  const pages = (await browser.listPages()).slice(-MOST_PAGES);
  const pictures: string[] = [];
  for (const [index, page] of pages.entries()) {
    const name = toFileName([browser.name, task.file.name.replace(/^.*\//, ''), task.name].join(' '));
    pictures.push(await takePicture(page, join(FAILURES_DIR, `${name}-${index + 1}.png`)));
  }
  Object.assign(task.meta, { pictures });
}
