import { chooseLanguage } from './choose-language.ts';
import { enRound } from './en/round.ts';
import { frRound } from './fr/round.ts';
import type { RoundMessages } from './round-messages.ts';

/** The words of the round of what is left in Pix Certif for a person. */
export function chooseRoundMessages(languages: readonly string[]): RoundMessages {
  return { fr: frRound, en: enRound }[chooseLanguage(languages)];
}
