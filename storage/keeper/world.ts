import type { AreaName, RawStorage } from '../browser-storage.ts';
import { parseAnyReplicaKey, parseAnySyncKey } from '../document-names.ts';
import { type DocumentName, FIRST_VERSION, getReplicaKey, type SyncItemKey } from '../keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, mergeFieldMaps } from '../merge/field-map.ts';
import { readAnyItem } from '../plan/read-any-item.ts';
import type { Condition, Reading } from '../schema/condition.ts';

import { createMarkFinder, type FindMark } from './settle-establishments.ts';

/** One stored item of a document, once read. */
export interface Part {
  readonly area: AreaName;
  readonly key: string;
  readonly name: DocumentName;
  /** Whose item it is; of a replica, nobody's: its registers each name their device. */
  readonly device: string;
  readonly raw: unknown;
  readonly reading: Reading<FieldMap>;
}

/** What both areas hold, as read at one moment. */
export interface World {
  readonly local: Readonly<Record<string, unknown>>;
  readonly parts: readonly Part[];
  /** The browser would not even read that area: nothing there may be written over. */
  readonly refused: Readonly<Record<AreaName, unknown>>;
}

/** A part that is parsed when somebody looks at it, once: most passes are about one document of many. */
function makePart(area: AreaName, key: string, raw: unknown, { name, device }: SyncItemKey): Part {
  let reading: Reading<FieldMap> | undefined;
  return {
    area,
    key,
    name,
    device,
    raw,
    get reading() {
      reading ??= readAnyItem(name, raw, device);
      return reading;
    },
  };
}

function readParts(area: AreaName, items: Readonly<Record<string, unknown>>): Part[] {
  return Object.entries(items).flatMap(([key, raw]) => {
    const parsed =
      area === 'sync' ? parseAnySyncKey(key) : { name: parseAnyReplicaKey(key), device: FIRST_VERSION };
    if (!parsed?.name) return [];
    return [makePart(area, key, raw, { name: parsed.name, device: parsed.device })];
  });
}

/** Reads both areas. One refusing is survived; rejects when neither can be read. */
export async function readWorld(storage: RawStorage): Promise<World> {
  const [sync, local] = await Promise.allSettled([storage.readAll('sync'), storage.readAll('local')]);
  if (sync.status === 'rejected' && local.status === 'rejected') throw local.reason;
  const syncItems = sync.status === 'fulfilled' ? sync.value : {};
  const localItems = local.status === 'fulfilled' ? local.value : {};
  return {
    local: localItems,
    parts: [...readParts('sync', syncItems), ...readParts('local', localItems)],
    refused: {
      sync: sync.status === 'rejected' ? sync.reason : undefined,
      local: local.status === 'rejected' ? local.reason : undefined,
    },
  };
}

const UNTOUCHABLE: readonly Condition[] = ['newer', 'unconverted'];

/** Whether an item must be left as it is, and its whole document with it. */
export function isUntouchable({ condition }: Reading<unknown>): boolean {
  return UNTOUCHABLE.includes(condition);
}

/** One document as both areas hold it. */
export interface DocumentState {
  readonly name: DocumentName;
  /** What the local replica holds. */
  readonly replica: FieldMap;
  /** All that is held anywhere. */
  readonly merged: FieldMap;
  readonly syncParts: readonly Part[];
  /** Something of it comes from a newer version, or could not be converted: nothing of it may be written. */
  readonly isReadOnly: boolean;
}

/** Merges the parts of a document. */
export function getDocument({ parts }: World, name: DocumentName): DocumentState {
  const ofDocument = parts.filter((part) => part.name === name);
  const replica = ofDocument.find(({ key }) => key === getReplicaKey(name))?.reading.value ?? EMPTY_FIELD_MAP;
  return {
    name,
    replica,
    merged: ofDocument.reduce(
      (merged, { reading }) => mergeFieldMaps(merged, reading.value),
      EMPTY_FIELD_MAP,
    ),
    syncParts: ofDocument.filter(({ area }) => area === 'sync'),
    isReadOnly: ofDocument.some(({ reading }) => isUntouchable(reading)),
  };
}

/** Looks for what is noted for an establishment. */
export function findMarkIn(world: World): FindMark {
  return createMarkFinder(listDocuments(world), (name) => getDocument(world, name).merged, world.local);
}

/** The documents that either area knows. */
export function listDocuments({ parts }: World): DocumentName[] {
  return [...new Set(parts.map(({ name }) => name))];
}
