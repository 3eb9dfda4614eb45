import { chooseLanguage } from './choose-language.ts';
import { enPastYear } from './en/past-year.ts';
import { frPastYear } from './fr/past-year.ts';
import type { PastYearMessages } from './past-year-messages.ts';

/** The words about earlier years for a person. */
export function choosePastYearMessages(languages: readonly string[]): PastYearMessages {
  return { fr: frPastYear, en: enPastYear }[chooseLanguage(languages)];
}
