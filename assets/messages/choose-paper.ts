import { chooseLanguage } from './choose-language.ts';
import { enPaper } from './en/paper.ts';
import { frPaper } from './fr/paper.ts';
import type { PaperMessages } from './paper-messages.ts';

/** The words of the check-list on paper for a person. */
export function choosePaperMessages(languages: readonly string[]): PaperMessages {
  return { fr: frPaper, en: enPaper }[chooseLanguage(languages)];
}
