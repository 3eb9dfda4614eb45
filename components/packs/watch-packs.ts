import type { Pack } from '../../checklist/packs/pack.ts';
import {
  browserStorage,
  type ManagedStorage,
  managedStorage,
  type RawStorage,
} from '../../storage/browser-storage.ts';
import { PACKS_KEY } from '../../storage/document-names.ts';
import { type ManagedSettings, parseManaged } from '../../storage/managed/managed-settings.ts';
import { listPacksOn, listPacksTakenAway } from '../../storage/packs/packs-entry.ts';
import {
  addPackFile,
  formatPackFiles,
  type PackFiles,
  parsePackFiles,
} from '../../storage/packs/packs-item.ts';
import { readLocalItem } from '../../storage/schema/read-local.ts';
import { findOwnGroupSize } from '../../storage/schema/to-registry.ts';
import type { ChecklistStore } from '../../storage/surface/checklist-store.ts';
import type { Applied } from './apply-packs.ts';
import { findPacks, listOn, type Packs } from './find-packs.ts';

/** What a surface holds of packs and policies. */
export interface PacksRead extends Packs {
  /** What the organisation has set. */
  readonly managed: ManagedSettings;
}

/** A pack that does not count. */
export interface FormerPack {
  readonly pack: Pack;
  readonly wasAdded: boolean;
}

/** The packs of a surface, which follows what is picked and added in any other. */
export interface PacksStore {
  /** Those known so far: all of them once `ready` has resolved. */
  readonly read: () => PacksRead;
  /** What counts of them, with what is set by policy. */
  readonly readApplied: () => Applied;
  /** Those that this computer has and that do not count, and whether they were added once, on whichever computer. */
  readonly readFormer: () => readonly FormerPack[];
  readonly ready: Promise<void>;
  /** The text of the file of a pack, as it was picked here. */
  readonly getFile: (id: string) => string | undefined;
  /** Keeps the file of a pack on this computer; false where it could not be kept. */
  readonly keepFile: (id: string, text: string) => Promise<boolean>;
  /** Forgets the file of a pack that is not on. */
  readonly dropFile: (id: string) => Promise<boolean>;
}

interface PacksOptions {
  readonly checklist: Pick<ChecklistStore, 'readRegistry'>;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
  readonly report: (error: unknown) => void;
  readonly storage?: RawStorage;
  readonly managed?: ManagedStorage;
}

/** Reads and follows the files of packs until the signal aborts; which are on is in the registry of the check-list. */
export function watchPacks({
  checklist,
  onChange,
  report,
  signal,
  storage = browserStorage,
  managed = managedStorage,
}: PacksOptions): PacksStore {
  let files: PackFiles = new Map();
  let isWritable = false;
  let settings: ManagedSettings = {};

  function take(raw: unknown): void {
    files = parsePackFiles(raw);
    isWritable = raw === undefined || readLocalItem(raw).isWritable;
    if (!signal.aborted) onChange();
  }

  async function write(next: PackFiles | undefined): Promise<boolean> {
    if (!next || !isWritable) return false;
    try {
      await storage.write('local', { [PACKS_KEY]: formatPackFiles(next) });
    } catch (error) {
      report(error);
      return false;
    }
    files = next;
    onChange();
    return true;
  }

  storage.onChanged((area, changes) => {
    if (area === 'local' && PACKS_KEY in changes) take(changes[PACKS_KEY]);
  }, signal);
  /** Chromium may give a policy seconds after the start, and tells of it then. */
  async function readManaged(): Promise<void> {
    settings = parseManaged(await managed.read());
    if (!signal.aborted) onChange();
  }

  managed.onChanged(() => void readManaged(), signal);
  const readFiles = storage
    .read('local', [PACKS_KEY])
    .then((items) => take(items[PACKS_KEY]))
    .catch(report);

  function read(): PacksRead {
    const { packFiles, packIds = [], schoolKind } = settings;
    const found = findPacks({
      on: listPacksOn(checklist.readRegistry()),
      files,
      managed: packFiles,
      managedIds: [...packIds, ...(schoolKind === 'college' ? ['college-3e'] : [])],
    });
    return { ...found, managed: settings };
  }

  return {
    ready: Promise.all([readFiles, readManaged()]).then(() => undefined),
    read,
    readApplied: () => ({
      packs: listOn(read()),
      managed: settings,
      ownGroupSize: findOwnGroupSize(checklist.readRegistry()),
    }),
    readFormer() {
      const takenAway = listPacksTakenAway(checklist.readRegistry());
      return read().known.flatMap(({ pack, isOn }) =>
        isOn ? [] : [{ pack, wasAdded: takenAway.includes(pack.id) }],
      );
    },
    getFile: (id) => files.get(id),
    keepFile: (id, text) => write(addPackFile(files, id, text)),
    dropFile: (id) => write(new Map([...files].filter(([each]) => each !== id))),
  };
}
