import * as v from 'valibot';
import type { Almanac } from '../../checklist/almanac.ts';
import type { Texts } from './messages.ts';

/** "The texts of this language, and the calendars", from the content script, which carries neither, to the background, which has all. */
export const textsRequestSchema = v.object({
  type: v.literal('read-texts'),
  language: v.picklist(['fr', 'en']),
});
export type TextsRequest = v.InferOutput<typeof textsRequestSchema>;

/** What the background answers. */
export interface TextsAnswer {
  readonly texts: Texts;
  /** Of this school year and the next. */
  readonly almanac: Almanac;
}
