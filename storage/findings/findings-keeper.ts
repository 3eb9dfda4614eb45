import type { Day } from '../../checklist/day.ts';
import type { Findings } from '../../checklist/findings.ts';
import type { SignalId } from '../../checklist/signals/signal-ids.ts';
import type { RawStorage } from '../browser-storage.ts';
import { getFindingsKey, getRescueKey, isFindingsKey, MUTED_SIGNALS_KEY, type Scope } from '../keys.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';
import { formatFindings, readFindings } from './findings-item.ts';
import { getFormerFindingsKey } from './import-formats.ts';
import { listFallen } from './list-fallen.ts';
import { formatMutedSignals, parseMutedSignals } from './muted-signals.ts';

interface FindingsContext {
  readonly storage: RawStorage;
  readonly readToday: () => Day;
  readonly report: (error: unknown) => void;
}

/** Keeps what is found on Pix's pages, in `storage.local`. In the background alone, which is its one writer. */
export interface FindingsKeeper {
  /**
   * Changes what is kept of a scope, and gives it as it is then. What storage refuses is given all the same, and
   * reported: the page shows it, and nothing else of the extension depends on it. A new scope may make older ones of unknown
   * schools fall. Never rejects.
   */
  change(scope: Scope, edit: (findings: Findings) => Findings): Promise<Findings>;
  /** Signals of which the user wants no proposal. Never rejects. */
  readMuted(): Promise<SignalId[]>;
  /** Never rejects: what storage refuses is reported. */
  setMuted(signal: SignalId, isMuted: boolean): Promise<void>;
  /** Takes away all that was found, for every scope, what was kept aside included; the answers about proposals go with it. */
  erase(): Promise<boolean>;
}

/** Makes the keeper. One per background context: its queue is what keeps two tabs from overwriting each other. */
export function createFindingsKeeper({ storage, readToday, report }: FindingsContext): FindingsKeeper {
  let queue: Promise<unknown> = Promise.resolve();
  const enqueue = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(task);
    queue = result.catch(() => undefined);
    return result;
  };

  async function keepAside(key: string, raw: unknown): Promise<void> {
    const rescue = { schema: SCHEMA_VERSION, area: 'local', key, day: readToday(), value: raw };
    await storage.write('local', { [getRescueKey('local', key, raw)]: rescue });
  }

  async function applyEdit(scope: Scope, edit: (findings: Findings) => Findings): Promise<Findings> {
    const key = getFindingsKey(scope);
    let known: Findings | undefined;
    try {
      const before = getFormerFindingsKey(scope);
      const { [key]: raw, [before]: former } = await storage.read('local', [key, before]);
      const { value: own, condition } = readFindings(raw);
      const { importFormats } = readFindings(former).value;
      // What a school imports is no matter of the year.
      const value = { ...(importFormats && { importFormats }), ...own };
      known = value;
      const next = edit(value);
      // What a newer version keeps is its own: this one works with what the page says, and keeps nothing.
      if (condition === 'newer' || next === value || JSON.stringify(next) === JSON.stringify(value))
        return next;
      if (condition === 'damaged') await keepAside(key, raw);
      const fallen = raw === undefined ? listFallen(await storage.readAll('local'), key) : [];
      if (fallen.length > 0) await storage.remove('local', fallen);
      await storage.write('local', { [key]: formatFindings(next) });
      return next;
    } catch (error) {
      report(error);
      return known ? edit(known) : edit(readFindings(undefined).value);
    }
  }

  async function readMuted(): Promise<SignalId[]> {
    try {
      return parseMutedSignals((await storage.read('local', [MUTED_SIGNALS_KEY]))[MUTED_SIGNALS_KEY]);
    } catch (error) {
      report(error);
      return [];
    }
  }

  async function writeMuted(signal: SignalId, isMuted: boolean): Promise<void> {
    try {
      const raw = (await storage.read('local', [MUTED_SIGNALS_KEY]))[MUTED_SIGNALS_KEY];
      if (!readLocalItem(raw).isWritable) return;
      const others = parseMutedSignals(raw).filter((each) => each !== signal);
      const item = formatMutedSignals(isMuted ? [...others, signal] : others);
      await storage.write('local', { [MUTED_SIGNALS_KEY]: item });
    } catch (error) {
      report(error);
    }
  }

  return {
    change: (scope, edit) => enqueue(() => applyEdit(scope, edit)),
    readMuted: () => enqueue(readMuted),
    setMuted: (signal, isMuted) => enqueue(() => writeMuted(signal, isMuted)),
    erase: () =>
      enqueue(async () => {
        try {
          const keys = Object.keys(await storage.readAll('local'));
          await storage.remove(
            'local',
            keys.filter((key) => isFindingsKey(key) || key === MUTED_SIGNALS_KEY),
          );
          return true;
        } catch (error) {
          report(error);
          return false;
        }
      }),
  };
}
