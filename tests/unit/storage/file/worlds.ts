import type { Day } from '../../../../checklist/day.ts';
import type { RawStorage } from '../../../../storage/browser-storage.ts';
import { makeExport } from '../../../../storage/file/export-file.ts';
import type { FileTools } from '../../../../storage/file/file-tools.ts';
import { formatExport } from '../../../../storage/file/format-export.ts';
import type { ImportedFile } from '../../../../storage/file/read-file.ts';
import { mergeWorld } from '../../../../storage/keeper/merged-state.ts';
import { readWorld, type World } from '../../../../storage/keeper/world.ts';
import {
  type DocumentName,
  getReplicaKey,
  getSyncKey,
  parseProgressName,
  REGISTRY,
} from '../../../../storage/keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, mergeFieldMaps } from '../../../../storage/merge/field-map.ts';
import type { Register } from '../../../../storage/merge/register.ts';
import { formatItem } from '../../../../storage/schema/format-item.ts';
import { toProgress } from '../../../../storage/schema/to-progress.ts';
import { getNickname, listEstablishments, toSettings } from '../../../../storage/schema/to-registry.ts';
import { MemoryStorage } from '../../../fixtures/memory-storage.ts';

export const TODAY: Day = '2026-11-24';
/** 24 November 2026, 10:00 in Paris. */
export const INSTANT = Date.UTC(2026, 10, 24, 9);

export const SCHOOL: DocumentName = 'progress:0590001A:2026-2027';
export const LAST_YEAR: DocumentName = 'progress:0590001A:2025-2026';
export const NO_SCHOOL: DocumentName = 'progress:default:2026-2027';
export const NAMES: readonly DocumentName[] = [SCHOOL, LAST_YEAR, NO_SCHOOL, REGISTRY];

export type Documents = ReadonlyMap<DocumentName, FieldMap>;
type RawFields = Record<string, readonly [value: unknown, at: number, by: string]>;

/** A document from plain values: `{<entry>: {<field>: [value, at, by]}}`. */
export function makeFieldMap(entries: Readonly<Record<string, RawFields>>): FieldMap {
  const toRegister = ([value, at, by]: RawFields[string]): Register => ({ value, at, by });
  return new Map(
    Object.entries(entries).map(([entry, fields]) => [
      entry,
      new Map(Object.entries(fields).map(([field, raw]) => [field, toRegister(raw)])),
    ]),
  );
}

/** A computer that holds these documents as replicas, and those of another device in `storage.sync`. */
export function makeStorage(documents: Documents = new Map(), others: Documents = new Map()): MemoryStorage {
  const local = [...documents].map(([name, held]) => [getReplicaKey(name), formatItem(name, held)]);
  const sync = [...others].map(([name, held]) => [getSyncKey(name, 'other'), formatItem(name, held)]);
  return new MemoryStorage({ local: Object.fromEntries(local), sync: Object.fromEntries(sync) });
}

export interface Tools extends FileTools {
  readonly reports: unknown[];
}

export function makeTools(storage: RawStorage, more: Partial<FileTools> = {}): Tools {
  const reports: unknown[] = [];
  return {
    storage,
    readToday: () => TODAY,
    readInstant: () => INSTANT,
    report: (error) => reports.push(error),
    newDevice: 'newhere1',
    reports,
    ...more,
  };
}

/** All that both areas hold, to see that nothing moved. */
export function copyAll(storage: MemoryStorage): unknown {
  return (['local', 'sync'] as const).map((area) =>
    storage.keys(area).map((key) => [key, storage.peek(area, key)]),
  );
}

/** Every document as this computer has it, what adoption hands over included. */
export function getDocuments(world: World): Documents {
  return new Map([...mergeWorld(world)].map(([name, { merged }]) => [name, merged]));
}

export async function readDocuments(storage: RawStorage): Promise<Documents> {
  return getDocuments(await readWorld(storage));
}

/** What a user sees of documents: steps never touched or set back to nothing are left out. */
export function show(documents: Documents): unknown {
  const registry = documents.get(REGISTRY) ?? EMPTY_FIELD_MAP;
  const years = [...documents].flatMap(([name, fieldMap]) => {
    if (!parseProgressName(name)) return [];
    const marks = Object.entries(toProgress(fieldMap)).flatMap(
      ([id, { state, day, putOffOn: _, ...others }]) => {
        // When a day to put it off until was said: an undo says it anew.
        const mark = state === 'todo' ? others : { ...others, state, day };
        return Object.keys(mark).length > 0 ? [[id, mark]] : [];
      },
    );
    return marks.length > 0 ? [[name, Object.fromEntries(marks)]] : [];
  });
  return {
    progress: Object.fromEntries(years),
    settings: toSettings(registry),
    nickname: getNickname(registry, 'aaaa'),
    // Beside those of which something is shown above.
    schools: listEstablishments(registry)
      .map(({ uai }) => uai)
      .filter((uai) => !years.some(([name]) => String(name).includes(uai)))
      .sort(),
  };
}

export function toFile(documents: Documents): ImportedFile {
  return { documents, droppedFields: 0 };
}

export function mergeAll(first: Documents, second: Documents): Documents {
  const names = new Set([...first.keys(), ...second.keys()]);
  const get = (documents: Documents, name: DocumentName) => documents.get(name) ?? EMPTY_FIELD_MAP;
  return new Map([...names].map((name) => [name, mergeFieldMaps(get(first, name), get(second, name))]));
}

/** The text of the file that a computer with these documents exports. */
export async function toText(documents: Documents): Promise<string> {
  return formatExport(makeExport(await readWorld(makeStorage(documents)), TODAY));
}
