import { chooseLanguage } from './choose-language.ts';
import { enSearch } from './en/search.ts';
import { frSearch } from './fr/search.ts';
import type { SearchMessages } from './search-messages.ts';

/** The words of the search for a person. */
export function chooseSearchMessages(languages: readonly string[]): SearchMessages {
  return { fr: frSearch, en: enSearch }[chooseLanguage(languages)];
}
