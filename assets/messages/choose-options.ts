import { chooseLanguage } from './choose-language.ts';
import { enOptions } from './en/options.ts';
import { frOptions } from './fr/options.ts';
import type { OptionsMessages } from './options-messages.ts';

/** The options' own catalogue for a person, apart so that neither the content script nor the popup carries it. */
export function chooseOptionsMessages(languages: readonly string[]): OptionsMessages {
  return { fr: frOptions, en: enOptions }[chooseLanguage(languages)];
}
