import { parseScopeName } from '../document-names.ts';
import { type DocumentName, REGISTRY } from '../keys.ts';
import {
  type FieldMap,
  filterFields,
  getLatestTime,
  listRegisters,
  mergeFieldMaps,
} from '../merge/field-map.ts';
import { MAX_TIME, type Register } from '../merge/register.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import { listEstablishmentEntries } from '../schema/to-registry.ts';
import { type DocumentChange, isSameRegister } from './document-change.ts';
import { getShown } from './empty-value.ts';

type Documents = ReadonlyMap<DocumentName, FieldMap>;

interface UndoSchoolsContext {
  /** This computer's id: it is the one that undoes. */
  readonly device: string;
  /** Now, in ms. */
  readonly instant: number;
  /** Whether this computer holds of an establishment what no file brings: read on its pages, or names of invigilators. */
  readonly isKnownHere: (uai: string) => boolean;
}

const listDocumentsOf = (documents: Documents, entry: string) =>
  [...documents].filter(
    ([name]) => parseScopeName(name)?.establishment === entry.slice(ESTABLISHMENT_PREFIX.length),
  );

/** Whether a document says something that the import has not brought. */
const isNoted = (name: DocumentName, fieldMap: FieldMap, imported: FieldMap | undefined) =>
  listRegisters(fieldMap).some(
    ({ entry, field, register }) =>
      getShown(name, entry, field, register) !== undefined &&
      !isSameRegister(register, imported?.get(entry)?.get(field)),
  );

/** Whether an establishment came, or came back, with the import, and nobody has said anything of it since. */
function isOfImport(current: FieldMap, { imported, previous }: DocumentChange, entry: string): boolean {
  const fields = current.get(entry) ?? new Map<string, Register>();
  const isAsImported = (register: Register | undefined, field: string) =>
    isSameRegister(register, imported.get(entry)?.get(field));
  if (previous.get(entry)?.get('removed')?.value === true)
    return isAsImported(fields.get('removed'), 'removed');
  return !previous.has(entry) && [...fields].every(([field, register]) => isAsImported(register, field));
}

/**
 * Takes away the establishments that an import has brought, which is how an establishment goes: it is said to be removed.
 * One for which something is noted stays. Pure.
 *
 * @param registry with the import undone
 * @param current the registry before that
 * @param changes what the import changed
 * @param documents all the others, with the import undone
 */
export function undoSchools(
  registry: FieldMap,
  current: FieldMap,
  changes: readonly DocumentChange[],
  documents: Documents,
  { device, instant, isKnownHere }: UndoSchoolsContext,
): FieldMap {
  const change = changes.find(({ name }) => name === REGISTRY);
  if (!change) return registry;
  const findImported = (name: DocumentName) => changes.find((each) => each.name === name)?.imported;
  const gone = listEstablishmentEntries(current).filter(
    (entry) =>
      isOfImport(current, change, entry) &&
      !isKnownHere(entry.slice(ESTABLISHMENT_PREFIX.length)) &&
      !listDocumentsOf(documents, entry).some(([name, fieldMap]) =>
        isNoted(name, fieldMap, findImported(name)),
      ),
  );
  const remove = (entry: string): [string, ReadonlyMap<string, Register>] => {
    // Later than all that was noted for it, on whichever clock: that would bring it back.
    const times = listDocumentsOf(documents, entry).map(([, fieldMap]) => getLatestTime(fieldMap));
    const own = getLatestTime(filterFields(current, (each) => each === entry));
    const at = Math.min(Math.max(instant, own, ...times) + 1, MAX_TIME);
    return [entry, new Map([['removed', { value: true, at, by: device }]])];
  };
  return mergeFieldMaps(registry, new Map(gone.map(remove)));
}
