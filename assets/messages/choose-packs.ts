import { chooseLanguage } from './choose-language.ts';
import { enPacks } from './en/packs.ts';
import { frPacks } from './fr/packs.ts';
import type { PacksMessages } from './packs-messages.ts';

/** The words of packs for a person. */
export function choosePacksMessages(languages: readonly string[]): PacksMessages {
  return { fr: frPacks, en: enPacks }[chooseLanguage(languages)];
}
