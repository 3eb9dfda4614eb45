import { type Invigilators, NO_INVIGILATORS } from '../../checklist/session-plan/invigilators.ts';
import { browserStorage, type RawStorage } from '../browser-storage.ts';
import { getInvigilatorsKey } from '../document-names.ts';
import type { Scope } from '../keys.ts';
import { formatInvigilators, parseInvigilators } from '../plan/invigilators-item.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** The invigilators of a scope's sessions, as this computer alone holds them. */
export interface InvigilatorsStore {
  /** Nobody before they are read. */
  read(): Invigilators;
  /** Whether they may be changed: read, and not written by a newer version. */
  canChange(): boolean;
  /** Whether what was typed last could not be kept. */
  hasFailed(): boolean;
  /** Keeps them here. Rejects when the browser refuses: they are shown all the same until the page closes. */
  keep(next: Invigilators): Promise<void>;
}

interface InvigilatorsOptions {
  readonly onChange: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
  readonly storage?: RawStorage;
}

/** How long after a refusal storage is read again, in ms. */
const READ_AGAIN_MS = 15_000;

/** Reads and follows the invigilators of a scope until the signal aborts. */
export function openInvigilators(
  scope: Scope,
  { onChange, report, signal, storage = browserStorage }: InvigilatorsOptions,
): InvigilatorsStore {
  const key = getInvigilatorsKey(scope);
  let known = NO_INVIGILATORS;
  let isWritable = false;
  let hasFailed = false;

  function take(raw: unknown): void {
    known = parseInvigilators(raw);
    isWritable = raw === undefined || readLocalItem(raw).isWritable;
    if (!signal.aborted) onChange();
  }

  storage.onChanged((area, changes) => {
    if (area === 'local' && key in changes) take(changes[key]);
  }, signal);
  function read(): void {
    storage
      .read('local', [key])
      .then((items) => take(items[key]))
      .catch((error: unknown) => {
        report(error);
        const later = setTimeout(read, READ_AGAIN_MS);
        signal.addEventListener('abort', () => clearTimeout(later), { once: true });
      });
  }
  read();

  return {
    read: () => known,
    canChange: () => isWritable,
    hasFailed: () => hasFailed,
    async keep(next) {
      if (!isWritable) return;
      known = next;
      hasFailed = false;
      onChange();
      try {
        await storage.write('local', { [key]: formatInvigilators(next) });
      } catch (error) {
        hasFailed = true;
        onChange();
        throw error;
      }
    },
  };
}
