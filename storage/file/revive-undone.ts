import { mergeWorld } from '../keeper/merged-state.ts';
import { getDocument, type World } from '../keeper/world.ts';
import type { DocumentName } from '../keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, type Fields } from '../merge/field-map.ts';
import { compareRegisters, getNextTime, type Register } from '../merge/register.ts';
import { type DocumentChange, isSameRegister } from './document-change.ts';
import type { ImportedFile } from './read-file.ts';

interface ReviveContext {
  /** This computer's id: it is the one that imports again. */
  readonly device: string;
  /** Now, in ms. */
  readonly instant: number;
}

/** One document of a file, said anew where it is later than what stood before an import that was undone. */
function reviveDocument(
  fieldMap: FieldMap,
  current: FieldMap,
  undone: DocumentChange,
  { device, instant }: ReviveContext,
): FieldMap {
  const revive = (entry: string, field: string, register: Register): Register => {
    const known = current.get(entry)?.get(field);
    // Saying "adopted" now would hand over what was noted since.
    if (field === 'adoption') return register;
    const undoing = undone.imported.get(entry)?.get(field);
    if (!isSameRegister(known, undoing)) return register;
    const before = undone.previous.get(entry)?.get(field);
    return before && compareRegisters(register, before) <= 0
      ? register
      : { value: register.value, at: getNextTime(known, instant), by: device };
  };
  /** An establishment that undoing has taken away, and the file brings again. */
  const bringBack = (entry: string): [string, Register][] => {
    const removed = undone.imported.get(entry)?.get('removed');
    const known = current.get(entry)?.get('removed');
    return removed?.value === true && isSameRegister(known, removed)
      ? [['removed', { value: false, at: getNextTime(known, instant), by: device }]]
      : [];
  };
  return new Map(
    [...fieldMap].map(([entry, fields]): [string, Fields] => [
      entry,
      new Map([
        ...bringBack(entry),
        ...[...fields].map(([field, register]): [string, Register] => [
          field,
          revive(entry, field, register),
        ]),
      ]),
    ]),
  );
}

/**
 * Lets a file be imported after an import was undone, the same or another. Undoing is later than all that files hold,
 * so that merging alone would bring nothing: where nothing was changed since, the file is compared with what stood
 * before the import. Fields changed since the undo stay.
 * Pure.
 *
 * @param undone what undoing has left
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
