import type { Page } from 'puppeteer-core';
import { isSidebarOpen, pressInSidebar, readSidebar, showSidebar } from './harness/firefox-sidebar.ts';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickNamed } from './popup.ts';

/** The panel of a browser's window, as a person has it before them. */
export interface Panel {
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly isOpen: () => Promise<boolean>;
  /** What it says, on one line. */
  readonly readText: () => Promise<string>;
  /** Whose year it shows: a name, or what is chosen among several. */
  readonly readSchool: () => Promise<string>;
  /** Presses, by the mouse, the first element that a selector finds. */
  readonly press: (selector: string) => Promise<void>;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Of a select, all its options are text: what counts is the one chosen. */
const SCHOOL = `(() => {
  const select = document.querySelector('.establishment select');
  return (select ? select.selectedOptions[0] : document.querySelector('.establishment'))?.textContent ?? '';
})()`;
const TEXT = 'document.body.innerText';
const FILLING = { timeout: 10_000, what: 'the sidebar to be filled' };
/** How much has come so short a while ago that it takes no press yet. */
const COMING = 'document.getAnimations().length';
const SEEN = { what: 'what has just come to take a press' };
const isPanel = (url: string) => url.endsWith('/panel.html');

/** Chromium's: opened from the popup's menu, as only a gesture may; its document is a page for the protocol. */
function driveSidePanel(extension: ExtensionBrowser, beside: Page): Panel {
  const find = () =>
    beside
      .browser()
      .targets()
      .find((target) => isPanel(target.url()));
  const get = async () => {
    const target = find();
    if (!target) throw new Error('The panel is not open.');
    // It is in no tab, so that it is no page of the browser's for the protocol's client.
    return target.asPage();
  };
  return {
    async open() {
      // Its first questions are passed by whoever opens it in a tab.
      const popup = await extension.openExtensionPage('popup.html');
      await clickNamed(popup, '.menu > summary', "Afficher plus d'actions");
      await clickNamed(popup, '.menu button', 'Ouvrir à côté de la page');
      await waitFor(async () => find() !== undefined, { what: 'the side panel' });
      await popup.close();
    },
    async close() {
      await (await get()).evaluate(() => window.close());
      await waitFor(async () => find() === undefined, { what: 'the side panel to close' });
    },
    isOpen: async () => find() !== undefined,
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded is not said.
    readText: async () => oneLine(await (await get()).evaluate(() => document.body.innerText)),
    readSchool: async () => oneLine(String(await (await get()).evaluate(SCHOOL))),
    async press(selector) {
      const panel = await get();
      await panel.waitForSelector(selector);
      await waitFor(async () => Number(await panel.evaluate(COMING)) === 0, SEEN);
      // Found anew: it may have been drawn anew meanwhile.
      await (await panel.waitForSelector(selector))?.click();
    },
  };
}

/** Firefox's: no page for the protocol; the browser's own window opens it, reads it and presses in it. */
function driveSidebar(extension: ExtensionBrowser, page: Page): Panel {
  const browser = page.browser();
  return {
    async open() {
      await (await extension.openExtensionPage('popup.html')).close();
      await page.bringToFront();
      await showSidebar(browser, true);
      // On a busy machine Firefox may leave its sidebar blank, before anything of ours: a person opens it once more.
      const isFilled = () => waitFor(async () => (await readSidebar(browser, TEXT)) !== '', FILLING);
      await isFilled().catch(async () => {
        await showSidebar(browser, false);
        await showSidebar(browser, true);
        await isFilled();
      });
    },
    close: () => showSidebar(browser, false),
    isOpen: () => isSidebarOpen(browser),
    readText: async () => oneLine(await readSidebar(browser, TEXT)),
    readSchool: async () => oneLine(await readSidebar(browser, SCHOOL)),
    async press(selector) {
      const isThere = `document.querySelector(${JSON.stringify(selector)}) !== null && ${COMING} === 0`;
      await waitFor(async () => (await readSidebar(browser, isThere)) === 'true', SEEN);
      await pressInSidebar(browser, selector);
    },
  };
}

/** The panel of the window of a tab. */
export function drivePanel(extension: ExtensionBrowser, page: Page): Panel {
  return extension.name === 'firefox' ? driveSidebar(extension, page) : driveSidePanel(extension, page);
}

/**
 * The panel as a page that takes keys and axe: Chromium's own, beside a page. In Firefox, whose sidebar the protocol does not
 * reach, its page in a tab of its own, which is then the tab before the user.
 */
export async function openPanelPage(extension: ExtensionBrowser, beside: Page): Promise<Page> {
  if (extension.name === 'firefox') {
    await (await extension.openExtensionPage('popup.html')).close();
    return extension.openExtensionPage('panel.html');
  }
  await drivePanel(extension, beside).open();
  await beside.bringToFront();
  const target = beside
    .browser()
    .targets()
    .find((each) => isPanel(each.url()));
  if (!target) throw new Error('The panel is not open.');
  return target.asPage();
}

/** Waits until the panel says something. */
export async function waitForPanel(panel: Panel, text: string): Promise<void> {
  let said = '';
  const isSaid = async () => {
    said = await panel.readText();
    return said.includes(text);
  };
  await waitFor(isSaid, { what: `"${text}" in the panel` }).catch((error: unknown) => {
    throw new Error(`The panel says: ${said}`, { cause: error });
  });
}
