import { NO_REMINDERS, type ReminderSettings } from '../../checklist/reminders/settings.ts';
import { browserStorage, type RawStorage } from '../browser-storage.ts';
import { REMINDERS_KEY } from '../document-names.ts';
import { formatReminders, parseReminders } from '../reminders/reminders-item.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** What the user asked to be reminded of, as this computer holds it. */
export interface RemindersStore {
  /** Off before they are read. */
  read(): ReminderSettings;
  /** What keeps them from being changed, if something does: a newer version wrote them, or they are not read. */
  getLock(): 'reading' | 'newer' | undefined;
  /** Whether what was chosen last could not be kept. */
  hasFailed(): boolean;
  /** Changes some of them. What the browser refuses is as it was, and said. Resolves to whether it is kept. */
  change(changes: Partial<ReminderSettings>): Promise<boolean>;
}

interface RemindersOptions {
  readonly onChange: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
  readonly storage?: RawStorage;
}

/** Reads and follows them until the signal aborts. */
export function openReminders({
  onChange,
  report,
  signal,
  storage = browserStorage,
}: RemindersOptions): RemindersStore {
  let known = NO_REMINDERS;
  let lock: 'reading' | 'newer' | undefined = 'reading';
  let hasFailed = false;
  let last: Promise<unknown> = Promise.resolve();

  const tell = () => {
    if (!signal.aborted) onChange();
  };

  function take(raw: unknown): void {
    known = parseReminders(raw);
    lock = raw === undefined || readLocalItem(raw).isWritable ? undefined : 'newer';
    tell();
  }

  storage.onChanged((area, changes) => {
    if (area === 'local' && REMINDERS_KEY in changes) take(changes[REMINDERS_KEY]);
  }, signal);
  storage
    .read('local', [REMINDERS_KEY])
    .then((items) => take(items[REMINDERS_KEY]))
    .catch(report);

  /** Reads again before it writes: the popup and the options each have the same item. */
  async function write(changes: Partial<ReminderSettings>): Promise<boolean> {
    try {
      const items = await storage.read('local', [REMINDERS_KEY]);
      take(items[REMINDERS_KEY]);
      if (lock) return false;
      const next = { ...known, ...changes };
      await storage.write('local', { [REMINDERS_KEY]: formatReminders(next) });
      known = next;
      hasFailed = false;
    } catch (error) {
      report(error);
      hasFailed = true;
    }
    tell();
    return !hasFailed;
  }

  return {
    read: () => known,
    getLock: () => lock,
    hasFailed: () => hasFailed,
    change(changes) {
      const done = last.then(() => write(changes));
      last = done;
      return done;
    },
  };
}
