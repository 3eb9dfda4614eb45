import { chooseLanguage } from './choose-language.ts';
import { enHandOver } from './en/hand-over.ts';
import { frHandOver } from './fr/hand-over.ts';
import type { HandOverMessages } from './hand-over-messages.ts';

/** The words of the hand-over for a person. */
export function chooseHandOverMessages(languages: readonly string[]): HandOverMessages {
  return { fr: frHandOver, en: enHandOver }[chooseLanguage(languages)];
}
