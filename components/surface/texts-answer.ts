import type { Texts } from '../../assets/messages/messages.ts';
import type { Almanac } from '../../checklist/almanac.ts';
import type { PixPage } from '../../pix/page.ts';

/** What the background answers to a content script that asks for texts: all that it shows from, as plain data. */
export interface TextsAnswer {
  readonly texts: Texts;
  /** Of this school year and the next. */
  readonly almanac: Almanac;
  /** What the overlay looks like: a style sheet. */
  readonly styles: string;
  /** What the overlay stays off, as selectors: boxes, and the words that things go by. */
  readonly obstacles: { readonly pressed: string; readonly named: string };
  /** The catalogue of Pix's pages. */
  readonly pages: readonly PixPage[];
}
