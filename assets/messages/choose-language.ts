import type { Language } from './messages.ts';

/**
 * The language for a person: the first of the browser's languages that we speak, French when none is.
 *
 * @param languages BCP 47 tags, most wanted first (`navigator.languages`)
 */
export function chooseLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'fr' || language === 'en') return language;
  }
  return 'fr';
}
