import type { Page } from 'puppeteer-core';
import { waitFor } from './harness/wait-for.ts';

/** Keeps the text of what a page offers as a download, and lets it be downloaded. */
export const catchDownload = (page: Page) =>
  page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (content) => {
      void (content as Blob).text().then((text) => Object.assign(globalThis, { caught: text }));
      return create(content);
    };
  });

/** What was offered since the last look. */
export const readCaught = (page: Page) =>
  waitFor(
    () =>
      page.evaluate(() => {
        const { caught } = globalThis as { caught?: string };
        delete (globalThis as { caught?: string }).caught;
        return caught;
      }),
    { what: 'the download' },
  );
