import { mergeWorld } from '../keeper/merged-state.ts';
import { getDocument, type World } from '../keeper/world.ts';
import type { DocumentName } from '../keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, type Fields } from '../merge/field-map.ts';
import { getNextTime, type Register, toCanonicalJson } from '../merge/register.ts';
import { type DocumentChange, isSameRegister } from './document-change.ts';
import type { ImportedFile } from './read-file.ts';

interface ReviveContext {
  /** This computer's id: it is the one that imports again. */
  readonly device: string;
  /** Now, in ms. */
  readonly instant: number;
}

const isSameValue = (first: Register, second: Register) =>
  toCanonicalJson(first.value) === toCanonicalJson(second.value);

/** One document of a file, said anew where its values are those that an undo took away. */
function reviveDocument(
  fieldMap: FieldMap,
  current: FieldMap,
  undone: DocumentChange,
  { device, instant }: ReviveContext,
): FieldMap {
  const revive = (entry: string, field: string, register: Register): Register => {
    const known = current.get(entry)?.get(field);
    // By value: importing again gave it a later time, which the file does not know.
    const taken = undone.previous.get(entry)?.get(field);
    const wasTakenAway = taken !== undefined && isSameValue(register, taken);
    const isStillAway = isSameRegister(known, undone.imported.get(entry)?.get(field));
    return wasTakenAway && isStillAway
      ? { value: register.value, at: getNextTime(known, instant), by: device }
      : register;
  };
  return new Map(
    [...fieldMap].map(([entry, fields]): [string, Fields] => [
      entry,
      new Map([...fields].map(([field, register]) => [field, revive(entry, field, register)])),
    ]),
  );
}

/**
 * Lets a file be imported again after its import was undone. Undoing is later than all that the file holds, so that
 * merging alone would bring nothing; choosing the file once more is later still. Fields changed since the undo stay.
 * Pure.
 *
 * @param undone what the last undo changed
 */
export function reviveUndone(
  world: World,
  file: ImportedFile,
  undone: readonly DocumentChange[],
  context: ReviveContext,
): ImportedFile {
  const state = mergeWorld(world);
  const getCurrent = (name: DocumentName) => (state.get(name) ?? getDocument(world, name)).merged;
  const documents = new Map(file.documents);
  for (const change of undone) {
    const fieldMap = documents.get(change.name) ?? EMPTY_FIELD_MAP;
    if (fieldMap.size === 0) continue;
    documents.set(change.name, reviveDocument(fieldMap, getCurrent(change.name), change, context));
  }
  return { ...file, documents };
}
