import type { RemindersMessages } from '../../assets/messages/reminders-messages.ts';
import type { ReminderSettings } from '../../checklist/reminders/settings.ts';

/** What the options show of reminders, and what they may be asked. */
export interface RemindersProps {
  readonly words: RemindersMessages;
  readonly settings: ReminderSettings;
  readonly lock: 'reading' | 'newer' | undefined;
  /** The browser's permission; `undefined` while nobody has said. */
  readonly areAllowed: boolean | undefined;
  /** The user, asked last, said no. */
  readonly isRefused: boolean;
  readonly hasFailed: boolean;
  /** Asks the browser in that very click, then turns them on. */
  readonly onTurnOn: () => void;
  readonly onTurnOff: () => void;
  readonly onChange: (changes: Partial<ReminderSettings>) => void;
}
