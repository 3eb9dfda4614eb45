import { mergeProgress, type Progress } from '../checklist/progress.ts';
import type { AreaName, RawStorage } from './browser-storage.ts';
import { getProgressKey, type Scope } from './keys.ts';
import { type ProgressContent, parseProgressItem } from './progress-item.ts';
import type { Condition, Reading } from './reading.ts';

/** A scope's progress as both areas hold it. */
export interface ScopeReading {
  readonly content: ProgressContent;
  /** Both raw values with how each was read, for the rescue copy. */
  readonly areas: readonly {
    readonly area: AreaName;
    readonly raw: unknown;
    readonly condition: Condition;
  }[];
  /** The local copy exists, or is all there is: the last call to `storage.sync` was refused. */
  readonly isLocal: boolean;
  readonly isReadOnly: boolean;
  readonly isDamaged: boolean;
}

/** Merges what `storage.sync` and `storage.local` hold of a scope. Pure: the two raw values come in. */
export function combineScope(rawSync: unknown, rawLocal: unknown): ScopeReading {
  const sync: Reading<ProgressContent> = parseProgressItem(rawSync);
  const local: Reading<ProgressContent> = parseProgressItem(rawLocal);
  const progress: Progress = mergeProgress(sync.value.progress, local.value.progress);
  const conditions = [sync.condition, local.condition];
  return {
    content: {
      progress,
      unknownSteps: { ...local.value.unknownSteps, ...sync.value.unknownSteps },
      unknownFields: { ...local.value.unknownFields, ...sync.value.unknownFields },
    },
    areas: [
      { area: 'sync', raw: rawSync, condition: sync.condition },
      { area: 'local', raw: rawLocal, condition: local.condition },
    ],
    isLocal: local.condition !== 'absent',
    isReadOnly: conditions.includes('newer'),
    isDamaged: conditions.includes('damaged'),
  };
}

/** The raw value of a key in each area. The two flags: the browser would not even read that area. */
interface RawPair {
  readonly sync: unknown;
  readonly local: unknown;
  readonly isSyncRefused: boolean;
  readonly isLocalRefused: boolean;
}

/**
 * Reads one key from both areas. One area refusing is survived, since the other may hold the year; rejects when
 * neither can be read.
 */
async function readBothAreas(storage: RawStorage, key: string): Promise<RawPair> {
  const [sync, local] = await Promise.allSettled([storage.read('sync', [key]), storage.read('local', [key])]);
  if (sync.status === 'rejected' && local.status === 'rejected') throw local.reason;
  return {
    sync: sync.status === 'fulfilled' ? sync.value[key] : undefined,
    local: local.status === 'fulfilled' ? local.value[key] : undefined,
    isSyncRefused: sync.status === 'rejected',
    isLocalRefused: local.status === 'rejected',
  };
}

/** Reads a scope from both areas. Rejects when the browser gives no access to either. */
export async function readScope(
  storage: RawStorage,
  scope: Scope,
): Promise<ScopeReading & Omit<RawPair, 'sync' | 'local'>> {
  const { sync, local, ...refusals } = await readBothAreas(storage, getProgressKey(scope));
  return { ...combineScope(sync, local), ...refusals };
}
