import type { Page } from 'puppeteer-core';
import type { ColorScheme, ExtensionBrowser } from '../harness/types.ts';
import type { Look } from '../pairs.ts';
import type { Words } from './words.ts';

/** What a state has to be reached with, and axe to be run on it, in one language and in one theme. */
export interface StateContext {
  readonly extension: ExtensionBrowser;
  readonly look: Look;
  readonly words: Words;
  /** Opens a page of Pix, and waits until it is drawn with the overlay. */
  openPix(address: string): Promise<Page>;
  /** Opens the popup on the year, in the colours of the theme. */
  openPopup(query?: string): Promise<Page>;
  /** Opens the popup where it starts by itself: on the first run, where that is not over. */
  openFirstRun(query?: string): Promise<Page>;
  openOptions(): Promise<Page>;
  /** axe finds nothing wrong in the overlay. @param what what is on the screen, in words */
  checkOverlay(page: Page, what: string): Promise<void>;
  /** axe finds nothing wrong in a page of ours. @param what what is on the screen, in words */
  checkPage(page: Page, what: string): Promise<void>;
}

/** Something that the user may have before the eyes, with all that unfolds in it. */
export interface AccessibleState {
  /** Where nothing is wrong: "axe finds nothing wrong …". */
  readonly name: string;
  /** Whether a page of ours is in it: those are light or dark; the overlay has one look, as Pix has. */
  readonly hasThemes: boolean;
  /** Starts with both areas of storage empty, and leaves no page open. */
  readonly run: (context: StateContext) => Promise<void>;
}

/** A state in one theme, in words; the theme is left out where it changes nothing. */
export function nameLook({ name, hasThemes }: AccessibleState, theme: ColorScheme): string {
  return hasThemes ? `${name}, ${theme}` : name;
}
