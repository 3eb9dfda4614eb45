import { chooseLanguage } from './choose-language.ts';
import { enTaking } from './en/taking.ts';
import { frTaking } from './fr/taking.ts';
import type { TakingMessages } from './taking-messages.ts';

/** The words of files taken in from another computer for a person. */
export function chooseTakingMessages(languages: readonly string[]): TakingMessages {
  return { fr: frTaking, en: enTaking }[chooseLanguage(languages)];
}
