import { chooseRemindersMessages } from '../../assets/messages/choose-reminders.ts';
import { readLocalMoment } from '../../checklist/clock.ts';
import type { Moment } from '../../checklist/reminders/moment.ts';
import type { ReminderSettings } from '../../checklist/reminders/settings.ts';
import { openReminders } from '../../storage/surface/reminders-store.ts';
import { report } from '../surface/report.ts';
import { followNotifications, giveBackNotifications, requestNotifications } from './notification-access.ts';
import type { RemindersProps } from './reminders-props.ts';

/** Changes after which the digest of this week is no more owed, when its time is past. */
const MOVES_DIGEST: readonly (keyof ReminderSettings)[] = ['isOn', 'hasDigest', 'weekday', 'time'];

const readNow = () => readLocalMoment() as Moment;

/** Follows the reminders of this computer and the browser's permission for them, until the signal aborts. */
export function runReminders(
  onChange: () => void,
  signal: AbortSignal,
): (languages: readonly string[]) => RemindersProps {
  const store = openReminders({ onChange, report, signal });
  let areAllowed: boolean | undefined;
  let isRefused = false;

  followNotifications((allowed) => {
    areAllowed = allowed;
    onChange();
  }, report);

  function change(changes: Partial<ReminderSettings>): Promise<boolean> {
    const isMoved = MOVES_DIGEST.some((name) => name in changes);
    return store.change(isMoved ? { ...changes, since: readNow() } : changes);
  }

  async function turnOn(asked: Promise<boolean>): Promise<void> {
    isRefused = false;
    try {
      isRefused = !(await asked);
    } catch (error) {
      // A browser without notifications, or whose policy forbids them, is a no as well.
      report(error);
      isRefused = true;
    }
    if (isRefused) onChange();
    else await change({ isOn: true, isOfferAnswered: true });
  }

  async function turnOff(): Promise<void> {
    isRefused = false;
    if (await change({ isOn: false, isOfferAnswered: true })) await giveBackNotifications();
  }

  return (languages) => ({
    words: chooseRemindersMessages(languages),
    settings: store.read(),
    lock: store.getLock(),
    areAllowed,
    isRefused,
    hasFailed: store.hasFailed(),
    // Asked at once: after a wait, it is no longer in the click.
    onTurnOn: () => void turnOn(requestNotifications()).catch(report),
    onTurnOff: () => void turnOff().catch(report),
    onChange: (changes) => void change(changes),
  });
}
