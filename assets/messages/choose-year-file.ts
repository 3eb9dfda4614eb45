import { chooseLanguage } from './choose-language.ts';
import { enYearFile } from './en/year-file.ts';
import { frYearFile } from './fr/year-file.ts';
import type { YearFileMessages } from './year-file-messages.ts';

/** The words of the calendar file of the year for a person. */
export function chooseYearFileMessages(languages: readonly string[]): YearFileMessages {
  return { fr: frYearFile, en: enYearFile }[chooseLanguage(languages)];
}
