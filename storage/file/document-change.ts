import type { DocumentName } from '../keys.ts';
import { type FieldMap, filterFields } from '../merge/field-map.ts';
import { compareRegisters, type Register } from '../merge/register.ts';
import { getShown } from './empty-value.ts';

/** What an import changes in one document; all that is needed to say it and to undo it. */
export interface DocumentChange {
  readonly name: DocumentName;
  /** The registers that come in. */
  readonly imported: FieldMap;
  /** Those they replace, and runs that the cap on runs pushes out. A field that is only imported was absent. */
  readonly previous: FieldMap;
}

/** Whether both are there and the same. */
export function isSameRegister(first: Register | undefined, second: Register | undefined): boolean {
  return first !== undefined && second !== undefined && compareRegisters(first, second) === 0;
}

/** What becomes of one document. */
export function compareDocument(name: DocumentName, before: FieldMap, after: FieldMap): DocumentChange {
  const differsFrom = (other: FieldMap) => (entry: string, field: string, register: Register) =>
    !isSameRegister(other.get(entry)?.get(field), register);
  return {
    name,
    imported: filterFields(after, differsFrom(before)),
    previous: filterFields(before, differsFrom(after)),
  };
}

/** One field that will show otherwise. */
export interface ShownChange {
  readonly entry: string;
  readonly field: string;
  readonly before: Register | undefined;
  readonly after: Register | undefined;
}

/** The fields of a change that will show otherwise: a register that is only later changes nothing to be seen. */
export function listShownChanges({ name, imported, previous }: DocumentChange): ShownChange[] {
  const replaced = [...imported].flatMap(([entry, fields]) =>
    [...fields].map(([field, after]) => ({
      entry,
      field,
      before: previous.get(entry)?.get(field),
      after,
    })),
  );
  const pushedOut = [...previous].flatMap(([entry, fields]) =>
    [...fields]
      .filter(([field]) => !imported.get(entry)?.has(field))
      .map(([field, before]) => ({ entry, field, before, after: undefined })),
  );
  return [...replaced, ...pushedOut].filter(
    ({ entry, field, before, after }) =>
      getShown(name, entry, field, before) !== getShown(name, entry, field, after),
  );
}
