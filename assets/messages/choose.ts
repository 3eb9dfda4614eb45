import { chooseLanguage } from './choose-language.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Messages } from './messages.ts';

/** The catalogue for a person (see {@link chooseLanguage}), with all its texts: not for the content script. */
export function chooseMessages(languages: readonly string[]): Messages {
  return { fr, en }[chooseLanguage(languages)];
}
