import { chooseLanguage } from './choose-language.ts';
import { enReminders } from './en/reminders.ts';
import { frReminders } from './fr/reminders.ts';
import type { RemindersMessages } from './reminders-messages.ts';

/** The words of reminders for a person. */
export function chooseRemindersMessages(languages: readonly string[]): RemindersMessages {
  return { fr: frReminders, en: enReminders }[chooseLanguage(languages)];
}
