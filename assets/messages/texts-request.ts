import * as v from 'valibot';

/** "The texts of this language, the calendars and the pages", from the content script, which carries none, to the background, which has all. */
export const textsRequestSchema = v.object({
  type: v.literal('read-texts'),
  language: v.picklist(['fr', 'en']),
});
export type TextsRequest = v.InferOutput<typeof textsRequestSchema>;
