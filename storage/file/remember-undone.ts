import { EMPTY_FIELD_MAP, type FieldMap, filterFields } from '../merge/field-map.ts';
import { type DocumentChange, isSameRegister } from './document-change.ts';

/** Registers of both, those of `upper` where both have one. */
function layOver(lower: FieldMap, upper: FieldMap): FieldMap {
  const fieldMap = new Map(lower);
  for (const [entry, fields] of upper) fieldMap.set(entry, new Map([...(lower.get(entry) ?? []), ...fields]));
  return fieldMap;
}

/**
 * What undoing leaves in one document, with what earlier undoing left there (`FileHistory.undone`). Pure.
 *
 * @param undoing the registers that undoing wrote
 * @param change the import that it undid
 */
export function rememberUndone(
  undoing: FieldMap,
  { name, previous }: DocumentChange,
  former: DocumentChange = { name, imported: EMPTY_FIELD_MAP, previous: EMPTY_FIELD_MAP },
): DocumentChange {
  // Where the import had replaced an earlier undoing, what counts is what stood before that one.
  const isNew = (entry: string, field: string) =>
    undoing.get(entry)?.has(field) === true &&
    !isSameRegister(previous.get(entry)?.get(field), former.imported.get(entry)?.get(field));
  return {
    name,
    imported: layOver(former.imported, undoing),
    previous: layOver(
      filterFields(former.previous, (entry, field) => !isNew(entry, field)),
      filterFields(previous, isNew),
    ),
  };
}
