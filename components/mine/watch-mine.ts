import { browserStorage, type RawStorage } from '../../storage/browser-storage.ts';
import { MINE_KEY } from '../../storage/document-names.ts';
import { formatMine, type Mine, parseMine } from '../../storage/mine/mine-item.ts';
import { readLocalItem } from '../../storage/schema/read-local.ts';

interface MineOptions {
  readonly onChange: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
  readonly storage?: RawStorage;
}

/** Whose steps are shown, on this computer. */
export interface MineStore {
  readonly read: () => Mine;
  /** Shown at once; where it cannot be kept, it holds until the surface closes. */
  readonly set: (mine: Mine) => Promise<void>;
}

/** Reads and follows whose steps are shown until the signal aborts. */
export function watchMine({ onChange, report, signal, storage = browserStorage }: MineOptions): MineStore {
  let mine = parseMine(undefined);
  let isWritable = false;

  function take(raw: unknown): void {
    mine = parseMine(raw);
    isWritable = raw === undefined || readLocalItem(raw).isWritable;
    if (!signal.aborted) onChange();
  }

  storage.onChanged((area, changes) => {
    if (area === 'local' && MINE_KEY in changes) take(changes[MINE_KEY]);
  }, signal);
  storage
    .read('local', [MINE_KEY])
    .then((items) => take(items[MINE_KEY]))
    .catch(report);

  return {
    read: () => mine,
    async set(next) {
      mine = next;
      onChange();
      if (isWritable) await storage.write('local', { [MINE_KEY]: formatMine(next) });
    },
  };
}
