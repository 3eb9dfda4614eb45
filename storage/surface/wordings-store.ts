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

/** The wordings once some were changed, by name. */
function change(texts: Wordings, changes: ReadonlyMap<string, Wording | undefined>): Wordings {
  const all = Object.entries({ ...texts, ...Object.fromEntries(changes) });
  return Object.fromEntries(all.flatMap(([name, wording]) => (wording ? [[name, wording] as const] : [])));
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
  /** Whether an item was there when storage was read last: it may be erased, with all that this computer keeps. */
  let wasThere = false;
  /** What is not written yet, by name: `undefined` goes back to the original. */
  let waiting: ReadonlyMap<string, Wording | undefined> = new Map();
  let last = Promise.resolve();

  /** Takes what is stored, beneath what waits to be written. What was erased takes that with it. */
  function takeItem(raw: unknown): void {
    isWritable = raw === undefined || readLocalItem(raw).isWritable;
    if (raw === undefined && wasThere) waiting = new Map();
    wasThere = raw !== undefined;
    known = change(parseWordings(raw), waiting);
  }

  function take(raw: unknown): void {
    isRead = true;
    takeItem(raw);
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

  /** Reads again before it writes: another tab keeps other messages in the same item. */
  async function write(): Promise<void> {
    if (waiting.size === 0) return;
    try {
      const items = await storage.read('local', [WORDINGS_KEY]);
      takeItem(items[WORDINGS_KEY]);
      if (!isWritable) throw new Error('A newer version keeps the wording of messages');
      const written = waiting;
      if (written.size > 0) await storage.write('local', { [WORDINGS_KEY]: formatWordings(known) });
      waiting = new Map(
        [...waiting].filter(([name, wording]) => written.get(name) !== wording || !written.has(name)),
      );
      hasFailed = false;
    } catch (error) {
      hasFailed = true;
      report(error);
    }
    if (!signal.aborted) onChange();
  }

  return {
    read: () => known,
    isRead: () => isRead,
    hasFailed: () => hasFailed,
    keep(name, wording) {
      const changed = new Map([[name, wording]]);
      waiting = new Map([...waiting, ...changed]);
      known = change(known, changed);
      onChange();
      // One after the other, each with all that is known by then.
      last = last.then(write);
    },
  };
}
