import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { OVERLAY, runAxe } from '../axe.ts';
import type { ExtensionBrowser } from '../harness/types.ts';
import { waitFor } from '../harness/wait-for.ts';
import { openOptions } from '../options.ts';
import { waitForOverlay } from '../overlay.ts';
import type { Look } from '../pairs.ts';
import { readProgressBar } from '../popup.ts';
import { waitForPage } from '../press.ts';
import { clearAll } from '../stored.ts';
import type { AccessibleState, StateContext } from './state.ts';
import { WORDS } from './words.ts';

/** Fewer would mean that axe was run on next to nothing: the pill alone has this many to check. */
const LEAST_RULES = 5;

async function expectNoFault(page: Page, part: string, what: string): Promise<void> {
  const { faults, passed, seenInShadow } = await runAxe(page, part);
  expect(faults, what).toEqual([]);
  expect(passed.length, `rules in ${what}`).toBeGreaterThanOrEqual(LEAST_RULES);
  expect(passed, what).toContain('color-contrast');
  if (part === OVERLAY) expect(seenInShadow, `elements in ${what}`).toBeGreaterThan(0);
}

/** Opens a page of Pix, and waits until it is drawn with the overlay. */
export async function openPix(extension: ExtensionBrowser, address: string): Promise<Page> {
  const page = await extension.openPage(address);
  await waitForOverlay(page, 'the overlay');
  await waitForPage(page);
  return page;
}

function createContext(extension: ExtensionBrowser, look: Look): StateContext {
  const inTheme = async (opening: Promise<Page>) => {
    const page = await opening;
    await extension.setColorScheme(page, look.theme);
    return page;
  };
  return {
    extension,
    look,
    words: WORDS[look.language],
    openPix: (address) => openPix(extension, address),
    openPopup: async (query = '') => {
      const popup = await inTheme(extension.openExtensionPage(`popup.html${query}`));
      await waitFor(async () => (await readProgressBar(popup)) !== '', { what: 'the popup' });
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe(look.language);
      return popup;
    },
    openFirstRun: (query = '') =>
      inTheme(extension.openExtensionPage(`popup.html${query}`, { keepsFirstRun: true })),
    openOptions: () => inTheme(openOptions(extension)),
    checkOverlay: (page, what) => expectNoFault(page, OVERLAY, what),
    checkPage: (page, what) => expectNoFault(page, 'html', what),
  };
}

/** Brings the surfaces, from empty storage, to all that a state holds: axe finds nothing wrong in it. */
export async function checkState(
  extension: ExtensionBrowser,
  { run }: AccessibleState,
  look: Look,
): Promise<void> {
  await clearAll(extension);
  await run(createContext(extension, look));
}
