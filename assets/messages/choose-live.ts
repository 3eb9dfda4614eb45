import { enLive } from './en/live.ts';
import { frLive } from './fr/live.ts';
import type { LiveMessages } from './live-messages.ts';
import type { Language } from './messages.ts';

/** The words of what is seen on Pix's pages, in a language. */
export function chooseLiveMessages(language: Language): LiveMessages {
  return { fr: frLive, en: enLive }[language];
}
