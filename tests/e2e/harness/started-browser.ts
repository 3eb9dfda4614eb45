import type { Browser, Page } from 'puppeteer-core';
import type { BrowserLanguage, BrowserRecords, ColorScheme, Kept, LaunchOptions, Medium } from './types';

/** Launch options with every default filled in. */
export type CompleteOptions = Required<LaunchOptions>;

/** A browser that runs with the extension installed, whichever it is. */
export interface StartedBrowser {
  browser: Browser;
  extensionOrigin: string;
  /** Installs what its folder holds now in the place of what runs, as an update does. */
  update(): Promise<void>;
  /** Sends a tab to a page of the extension and waits for its load. */
  goToExtensionPage(page: Page, url: string): Promise<void>;
  /** Stops the background; `helper` is a page of the extension. */
  sleepBackground(helper: Page): Promise<void>;
  /** Runs the content script once more in a tab; `helper` is a page of the extension. */
  injectAgain(page: Page, helper: Page): Promise<void>;
  /** Makes the tabs that puppeteer knows those that the browser shows, where it may lose one. */
  meetTabs?(): Promise<unknown>;
  countKept(page: Page): Promise<Kept>;
  setColorScheme(page: Page, scheme: ColorScheme): Promise<void>;
  /** Lays a page out as for this medium. */
  setForcedColors(page: Page, areForced: boolean): Promise<void>;
  setMedium(page: Page, medium: Medium): Promise<void>;
}

/** Starts one browser, installs the extension, and writes down what happens from the first moment. */
export type StartBrowser = (options: CompleteOptions, records: BrowserRecords) => Promise<StartedBrowser>;

/** Ordered as in `navigator.languages`. */
export const acceptedLanguages: Record<BrowserLanguage, string> = { fr: 'fr-FR,fr,en', en: 'en-US,en' };

/** Says whether a URL goes to the network; `data:`, `blob:` and the browser's own schemes do not. */
export function isNetworkUrl(url: string): boolean {
  return /^(https?|wss?):/.test(url);
}
