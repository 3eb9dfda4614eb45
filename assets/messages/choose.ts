import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Messages } from './messages.ts';

/**
 * The language for a person: the first of the browser's languages that we speak, French when none is.
 *
 * @param languages BCP 47 tags, most wanted first (`navigator.languages`)
 */
export function chooseLanguage(languages: readonly string[]): 'fr' | 'en' {
  for (const tag of languages) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'fr' || language === 'en') return language;
  }
  return 'fr';
}

/** The catalogue for a person (see {@link chooseLanguage}). */
export function chooseMessages(languages: readonly string[]): Messages {
  return { fr, en }[chooseLanguage(languages)];
}
