import type { Page } from 'puppeteer-core';
import type { BrowserLanguage, ExtensionBrowser } from '../../tests/e2e/harness/types.ts';
import type { BuildTarget } from '../extension-builds.ts';

/** The size of a window, in CSS px. */
interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** A browser to picture, with the extension in it on the demo site; it has seen nothing yet. */
export interface Sitting {
  readonly extension: ExtensionBrowser;
  readonly language: BrowserLanguage;
  /** the day it is for the extension, `YYYY-MM-DD` */
  readonly day: string;
  readonly window: WindowSize;
  /** Writes what a page shows as `name` (without `.png`); `fullPage` takes the whole height of the document. */
  readonly shoot: (page: Page, name: string, options?: { fullPage?: boolean }) => Promise<void>;
  /** Prints a page as `name` (without `.pdf`), on A4 unless said otherwise; `isToTheEdge` leaves no margin, as posters ask for. */
  readonly print: (
    page: Page,
    name: string,
    options?: { landscape?: boolean; paper?: 'A4' | 'A5'; isToTheEdge?: boolean },
  ) => Promise<void>;
}

/** Pictures made together, into one folder. */
export interface PictureSet {
  /** what they show, for the help */
  readonly shows: string;
  /** where they go by default */
  readonly folder: string;
  /** the folder in it for a browser and a language, or '' */
  readonly nameSubfolder: (browser: BuildTarget, language: BrowserLanguage) => string;
  readonly browsers: readonly BuildTarget[];
  readonly languages: readonly BrowserLanguage[];
  readonly days: readonly string[];
  readonly windows: readonly WindowSize[];
  /** Makes the pictures of one browser in one language, on one day, in a window of one size. */
  readonly picture: (sitting: Sitting) => Promise<void>;
}
