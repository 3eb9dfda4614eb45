import { listInheritances } from '../keeper/adoption.ts';
import { mergeWorld } from '../keeper/merged-state.ts';
import { getDocument, listDocuments, type World } from '../keeper/world.ts';
import { type DocumentName, getReplicaKey, REGISTRY } from '../keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, isSameFieldMap, mergeFieldMaps } from '../merge/field-map.ts';
import { formatItem, type StoredItem } from '../schema/format-item.ts';
import { compareDocument, type DocumentChange } from './document-change.ts';
import type { ImportedFile } from './read-file.ts';

/** What an import comes to. */
export interface AppliedImport {
  /** One for each document in which a register changes. */
  readonly changes: readonly DocumentChange[];
  /** Those documents as they are to be written to `storage.local`. */
  readonly replicas: Readonly<Record<string, StoredItem>>;
  /** All documents as they are, and those that change as they would be. */
  readonly before: ReadonlyMap<DocumentName, FieldMap>;
  readonly after: ReadonlyMap<DocumentName, FieldMap>;
  /** Documents for which the file has something, but which a newer version wrote: left as they are. */
  readonly untouched: readonly DocumentName[];
}

/**
 * Merges a file into what is held: each field keeps the register that is the later, with its own time and device.
 * What adoption then hands over is part of the import. Pure.
 */
export function applyImport(world: World, { documents }: ImportedFile): AppliedImport {
  const writable = mergeWorld(world);
  const names = [...new Set([...listDocuments(world), ...writable.keys(), ...documents.keys()])];
  const states = new Map(names.map((name) => [name, writable.get(name) ?? getDocument(world, name)]));
  const after = new Map<DocumentName, FieldMap>();
  const untouched: DocumentName[] = [];
  const getBefore = (name: DocumentName) => states.get(name)?.merged ?? EMPTY_FIELD_MAP;
  const getMerged = (name: DocumentName) => after.get(name) ?? getBefore(name);
  for (const [name, fieldMap] of documents) {
    const merged = mergeFieldMaps(getBefore(name), fieldMap);
    if (!states.get(name)?.isReadOnly) after.set(name, merged);
    else if (!isSameFieldMap(merged, getBefore(name))) untouched.push(name);
  }
  for (const { name, inherited } of listInheritances(getMerged(REGISTRY), names, getMerged)) {
    if (!states.get(name)?.isReadOnly) after.set(name, mergeFieldMaps(getMerged(name), inherited));
  }
  const changes = [...after]
    .map(([name, merged]) => compareDocument(name, getBefore(name), merged))
    .filter(({ imported }) => imported.size > 0);
  return {
    changes,
    replicas: Object.fromEntries(
      changes.map(({ name }) => [getReplicaKey(name), formatItem(name, getMerged(name))]),
    ),
    before: new Map(names.map((name) => [name, getBefore(name)])),
    after: new Map(changes.map(({ name }) => [name, getMerged(name)])),
    untouched,
  };
}
