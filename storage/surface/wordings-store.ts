import { NO_WORDINGS, type Wording, type Wordings } from '../../checklist/mailing/wording.ts';
import { browserStorage, type RawStorage } from '../browser-storage.ts';
import { WORDINGS_KEY } from '../document-names.ts';
import { formatWordings, parseWordings } from '../mailing/wordings-item.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** The user's own wording of messages, as this computer alone holds it. */
export interface WordingsStore {
  /** None before they are read. */
  read(): Wordings;
  /** Whether storage has answered: before, nobody knows whether a message has a wording of its user's. */
  isRead(): boolean;
  /** Whether what was changed last could not be kept: the browser refuses, or a newer version wrote what is there. */
  hasFailed(): boolean;
  /** Keeps one wording; `undefined` goes back to the original. Shown at once. */
  keep(name: string, wording: Wording | undefined): void;
}

interface WordingsOptions {
  readonly onChange: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
  readonly storage?: RawStorage;
}

/** How long after a refusal storage is read again, in ms. */
const READ_AGAIN_MS = 15_000;

/** Reads and follows the wordings until the signal aborts. */
export function openWordings({
  onChange,
  report,
  signal,
  storage = browserStorage,
}: WordingsOptions): WordingsStore {
  let known = NO_WORDINGS;
  let isRead = false;
  let isWritable = false;
  let hasFailed = false;
  /** Writes on their way: what is heard meanwhile is older. */
  let writing = 0;
  let last = Promise.resolve();

  function take(raw: unknown): void {
    isRead = true;
    isWritable = raw === undefined || readLocalItem(raw).isWritable;
    if (writing === 0) known = parseWordings(raw);
    if (!signal.aborted) onChange();
  }

  storage.onChanged((area, changes) => {
    if (area === 'local' && WORDINGS_KEY in changes) take(changes[WORDINGS_KEY]);
  }, signal);
  function read(): void {
    storage
      .read('local', [WORDINGS_KEY])
      .then((items) => take(items[WORDINGS_KEY]))
      .catch((error: unknown) => {
        report(error);
        // The messages are there all the same, as we word them.
        isRead = true;
        if (!signal.aborted) onChange();
        const later = setTimeout(read, READ_AGAIN_MS);
        signal.addEventListener('abort', () => clearTimeout(later), { once: true });
      });
  }
  read();

  async function write(): Promise<void> {
    try {
      if (!isWritable) throw new Error('A newer version keeps the wording of messages');
      await storage.write('local', { [WORDINGS_KEY]: formatWordings(known) });
      hasFailed = false;
    } catch (error) {
      hasFailed = true;
      report(error);
    }
    writing -= 1;
    if (!signal.aborted) onChange();
  }

  return {
    read: () => known,
    isRead: () => isRead,
    hasFailed: () => hasFailed,
    keep(name, wording) {
      const { [name]: _before, ...others } = known;
      known = wording ? { ...others, [name]: wording } : others;
      onChange();
      writing += 1;
      // One after the other, each with all that is known by then.
      last = last.then(write);
    },
  };
}
