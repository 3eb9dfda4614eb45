import { chooseLanguage } from './choose-language.ts';
import { enMailing } from './en/mailing.ts';
import { frMailing } from './fr/mailing.ts';
import type { MailingMessages } from './mailing-messages.ts';

/** The words of the messages for a person. */
export function chooseMailingMessages(languages: readonly string[]): MailingMessages {
  return { fr: frMailing, en: enMailing }[chooseLanguage(languages)];
}
