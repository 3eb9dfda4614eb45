import { getFormerFindingsKey } from '../findings/import-formats.ts';
import {
  type DocumentName,
  EXCHANGE_KEY,
  FIRST_VERSION,
  getFindingsKey,
  getReplicaKey,
  parseProgressName,
  parseReplicaKey,
  parseSyncKey,
  SHOWN_ESTABLISHMENT_KEY,
} from '../keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, mergeFieldMaps } from '../merge/field-map.ts';
import type { Condition, Reading } from '../schema/condition.ts';
import { readItem } from '../schema/read-item.ts';
import { HABIT_KEYS } from './habits.ts';
import type { Followed } from './stored-values.ts';

/** A document as a surface sees it: all the items of it that both areas hold, merged. */
export interface DocumentReading {
  readonly fieldMap: FieldMap;
  readonly conditions: ReadonlySet<Condition>;
}

/** What to follow to show these documents. */
export function follow(names: readonly DocumentName[]): Followed {
  const localKeys = names.flatMap((name) => [getReplicaKey(name), name]);
  const scopes = names.flatMap((name) => parseProgressName(name) ?? []);
  return {
    isSyncKey: (key) => names.some((name) => parseSyncKey(key)?.name === name),
    localKeys: [
      ...localKeys,
      ...scopes.map(getFindingsKey),
      ...scopes.map(getFormerFindingsKey),
      ...HABIT_KEYS,
      EXCHANGE_KEY,
      SHOWN_ESTABLISHMENT_KEY,
    ],
  };
}

type Items = Readonly<Record<string, unknown>>;

/** Reads documents from raw items. An item that has not changed is not parsed again. */
export function createDocumentReader() {
  const known = new WeakMap<object, Reading<FieldMap>>();

  function read(name: DocumentName, raw: unknown, device: string): Reading<FieldMap> {
    if (typeof raw !== 'object' || raw === null) return readItem(name, raw, device);
    const before = known.get(raw);
    if (before) return before;
    const reading = readItem(name, raw, device);
    known.set(raw, reading);
    return reading;
  }

  return (name: DocumentName, sync: Items, local: Items): DocumentReading => {
    let fieldMap = EMPTY_FIELD_MAP;
    const conditions = new Set<Condition>();
    const add = (raw: unknown, device: string) => {
      const { value, condition } = read(name, raw, device);
      fieldMap = mergeFieldMaps(fieldMap, value);
      conditions.add(condition);
    };
    for (const [key, raw] of Object.entries(sync)) {
      const parsed = parseSyncKey(key);
      if (parsed?.name === name) add(raw, parsed.device);
    }
    for (const [key, raw] of Object.entries(local))
      if (parseReplicaKey(key) === name) add(raw, FIRST_VERSION);
    return { fieldMap, conditions };
  };
}
