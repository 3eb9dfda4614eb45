import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from 'puppeteer-core';
import { cutOut, type Picture, readQr } from '../fixtures/read-qr.ts';
import type { BrowserName } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';

/** A page of what came out of the printer. */
export interface PrintedPage {
  /** Width and height in mm, to the nearest. */
  readonly size: readonly [width: number, height: number];
  readonly text: string;
  readonly picture: Picture;
}

/** Two pixels a point: 144 an inch, as a modest printer and a careful eye. */
const PIXELS_PER_POINT = 2;
const MM_PER_POINT = 25.4 / 72;

/** Has the page's own button print nothing, but count: a test reads the paper by `readPrinted`. */
export async function holdPrinter(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const world = globalThis as { printed?: number };
    world.printed = 0;
    window.print = () => {
      world.printed = (world.printed ?? 0) + 1;
    };
  });
  return () => page.evaluate(() => (globalThis as { printed?: number }).printed ?? 0);
}

/**
 * The pages that the browser prints, drawn by a reader of PDF that is no browser's. Chromium takes the size of the paper from
 * the page's stylesheet; Firefox's driver asks for it, as its user would choose the printer's.
 */
export async function readPrinted(
  page: Page,
  browser: BrowserName,
  paper: 'A4' | 'A5',
): Promise<PrintedPage[]> {
  const pdf = await page.pdf(browser === 'chromium' ? { preferCSSPageSize: true } : { format: paper });
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const pages: PrintedPage[] = [];
    for (const each of document.pages()) {
      // Before it is drawn: the reader closes a page once it has.
      const text = each.getText();
      const { width, height, data } = await each.render({ scale: PIXELS_PER_POINT, render: 'bitmap' });
      const toMm = (pixels: number) => Math.round((pixels / PIXELS_PER_POINT) * MM_PER_POINT);
      pages.push({
        size: [toMm(width), toMm(height)],
        text,
        picture: { data: new Uint8ClampedArray(data), width, height },
      });
    }
    document.destroy();
    return pages;
  } finally {
    library.destroy();
  }
}

/**
 * What the QR codes of a page say, from each of its parts: one, or four to be cut.
 *
 * @param wanted the places of the parts to read, all by default
 */
export function readQrCodes(
  { picture }: PrintedPage,
  parts: 1 | 4,
  wanted: readonly number[] = [0, 1, 2, 3],
): (string | undefined)[] {
  if (parts === 1) return [readQr(picture)];
  const [width, height] = [Math.floor(picture.width / 2), Math.floor(picture.height / 2)];
  return wanted.map((index) =>
    readQr(cutOut(picture, { x: (index % 2) * width, y: Math.floor(index / 2) * height, width, height })),
  );
}

/** Waits until a field or a button has the focus, by its label or its words. */
export const waitForActive = (page: Page, name: string) =>
  waitFor(
    () =>
      page.evaluate((wanted) => {
        const active = document.activeElement as HTMLInputElement | null;
        const label = active?.labels?.[0]?.textContent ?? active?.textContent ?? '';
        return (active?.getAttribute('aria-label') ?? label).trim() === wanted;
      }, name),
    { what: `the focus on "${name}"` },
  );
