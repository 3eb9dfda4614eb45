import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Messages } from './messages.ts';

/**
 * The catalogue for a person: the first of the browser's languages that we speak, French when none is.
 *
 * @param languages BCP 47 tags, most wanted first (`navigator.languages`)
 */
export function chooseMessages(languages: readonly string[]): Messages {
  for (const tag of languages) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'fr') return fr;
    if (language === 'en') return en;
  }
  return fr;
}
