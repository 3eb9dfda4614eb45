import { chooseLanguage } from './choose-language.ts';
import { enFirstRun } from './en/first-run.ts';
import type { FirstRunMessages } from './first-run-messages.ts';
import { frFirstRun } from './fr/first-run.ts';

/** The words of the first run for a person. */
export function chooseFirstRunMessages(languages: readonly string[]): FirstRunMessages {
  return { fr: frFirstRun, en: enFirstRun }[chooseLanguage(languages)];
}
