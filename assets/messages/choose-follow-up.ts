import { chooseLanguage } from './choose-language.ts';
import { enFollowUp } from './en/follow-up.ts';
import type { FollowUpMessages } from './follow-up-messages.ts';
import { frFollowUp } from './fr/follow-up.ts';

/** The words of the follow-up for a person. */
export function chooseFollowUpMessages(languages: readonly string[]): FollowUpMessages {
  return { fr: frFollowUp, en: enFollowUp }[chooseLanguage(languages)];
}
