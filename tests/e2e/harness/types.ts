import type { Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** The language the browser tells pages it prefers. */
export type BrowserLanguage = 'fr' | 'en';

/** What a page is laid out for. */
export type Medium = 'screen' | 'print';

export interface LaunchOptions {
  /** the built extension: the folder that holds manifest.json */
  extensionDir: string;
  /** port on 127.0.0.1 of the HTTPS server that plays the four Pix hosts */
  demoPort: number;
  /** `fr` by default */
  language?: BrowserLanguage;
  /** window size in CSS px, 1280 by 800 by default */
  width?: number;
  height?: number;
  /** true by default */
  headless?: boolean;
  /**
   * false: requests and errors are not written down. Chromium's recorder holds each worker at its start, so a
   * background that sleeps and wakes by itself can be seen without it only
   */
  recorded?: boolean;
  /** a profile to use and keep; by default a temporary one, removed by close() */
  profileDir?: string;
  /** where files are saved without a question; by default wherever the browser pleases */
  downloadsDir?: string;
}

/** One request to the network (http, https, ws, wss) that something in the browser asked for. */
export interface RequestRecord {
  url: string;
  /** who asked: the site, the extension (background, own pages, content scripts), or the browser for itself */
  from: 'page' | 'extension' | 'browser';
  /** the script or document that asked, when the protocol tells */
  initiator?: string;
}

/** What a browser run writes down; kept over a restart. */
export interface BrowserRecords {
  requests: RequestRecord[];
  consoleErrors: string[];
}

/** Names a tab: its Page, its exact URL, or a test of its URL. */
export type TabTarget = Page | string | RegExp | ((url: string) => boolean);

/** The colours that the user of a browser prefers. */
export type ColorScheme = 'light' | 'dark';

/** What a document holds at a moment. */
export interface Kept {
  /** DOM nodes: in Chromium all that are alive after a garbage collection, in Firefox those of the tree and of our shadow root. */
  nodes: number;
  /** Listeners of window, document, root and body, those of content scripts included. */
  listeners: number;
  /** In Chromium all listeners that are alive, of whatever element and world; in Firefox those of `listeners`. */
  liveListeners: number;
}

/** A real browser with the extension in it. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  /** `chrome-extension://ID` or `moz-extension://UUID`, without trailing slash */
  readonly extensionOrigin: string;
  /** every network request seen so far, in order; a live array */
  readonly requests: RequestRecord[];
  /** console errors and uncaught exceptions of every page and of the background; a live array */
  readonly consoleErrors: string[];
  /** Opens a tab on a site page, in front, and waits for its DOMContentLoaded. */
  openPage(url: string): Promise<Page>;
  /**
   * Opens a page of the extension in a tab, such as `popup.html`, and waits for its load.
   *
   * @param options.keepsFirstRun leaves the popup's first questions on screen; else they are passed, for the year
   */
  openExtensionPage(path: string, options?: { keepsFirstRun?: boolean }): Promise<Page>;
  /** Waits for a tab that something else opened (a link, the options page) and gives its Page. */
  findPage(target: Exclude<TabTarget, Page>): Promise<Page>;
  /** The tabs that are open, the tests' own hidden one left out; the one opened last comes last. */
  listPages(): Promise<Page[]>;
  /** Sends `{type: 'describe'}` to the content script of a tab, once it listens, and gives its answer. */
  describe(target: TabTarget): Promise<unknown>;
  /** Sends any message to the content script of a tab, once it listens, and gives its answer. */
  sendToTab(target: TabTarget, message: unknown): Promise<unknown>;
  /**
   * Runs a function in a hidden page of the extension, where `browser` is the extension API in both browsers.
   * The function cannot see variables around it; arguments and result must be JSON.
   */
  extensionEval<Args extends unknown[], T>(fn: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /** Closes the browser and starts it anew on the same profile, the extension's storage kept. Old Pages are dead. */
  restart(): Promise<void>;
  /** Kills the browser and all its processes (SIGKILL) and starts it anew on the same profile. Old Pages are dead. */
  kill(): Promise<void>;
  /** Puts the background to sleep, as the browser does after some time without work. */
  sleepBackground(): Promise<void>;
  /** Gives the tabs opened from then on a size in CSS px, 1280 by 800 where it says none. */
  setWindowSize(size: Pick<LaunchOptions, 'width' | 'height'>): void;
  /** Runs the content script once more in the document of a tab, as a browser may do by mistake. */
  injectAgain(page: Page): Promise<void>;
  /** Counts what the document of a tab holds. */
  countKept(page: Page): Promise<Kept>;
  /** Shows a page, and in Firefox all tabs at its address, as to a person who prefers light or dark. */
  setColorScheme(page: Page, scheme: ColorScheme): Promise<void>;
  /** Shows a page in the few colours that its user has chosen for everything, as Windows' contrast themes do, or no longer. */
  setForcedColors(page: Page, areForced: boolean): Promise<void>;
  /** Lays a page out as for the screen or for the printer, as the browser does when it prints. */
  setMedium(page: Page, medium: Medium): Promise<void>;
  /** Installs the extension once more over itself, as an update does, with the tabs left open. */
  reinstall(): Promise<void>;
  /** Resolves when the browser is gone, closed by hand for instance. */
  readonly closed: Promise<void>;
  /** Closes the browser and removes a temporary profile. */
  close(): Promise<void>;
}
