import { chooseLanguage } from './choose-language.ts';
import { enPosters } from './en/posters.ts';
import { frPosters } from './fr/posters.ts';
import type { PostersMessages } from './posters-messages.ts';

/** The words of the posters for a person. */
export function choosePostersMessages(languages: readonly string[]): PostersMessages {
  return { fr: frPosters, en: enPosters }[chooseLanguage(languages)];
}
