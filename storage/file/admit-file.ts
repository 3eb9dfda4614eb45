import { getParisDay } from '../../checklist/clock.ts';
import type { Day } from '../../checklist/day.ts';
import { isKnownField } from '../bounds/extra-fields.ts';
import { findOverflow, type Overflow } from '../bounds/find-overflow.ts';
import { parsePlanName, parseScopeName } from '../document-names.ts';
import { listRemoved } from '../keeper/settle-establishments.ts';
import { getSyncedPartOf, isSynced } from '../keeper/synced-part.ts';
import { type DocumentName, REGISTRY } from '../keys.ts';
import {
  EMPTY_FIELD_MAP,
  type FieldMap,
  type Fields,
  filterFields,
  mergeFieldMaps,
} from '../merge/field-map.ts';
import { getNextTime, type Register, toCanonicalJson } from '../merge/register.ts';
import { isDocumentTooBig } from '../plan/believable-plan.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import { formatItem } from '../schema/format-item.ts';
import { countItemBytes } from '../schema/stored-size.ts';
import { isEstablishmentEntry } from '../schema/to-registry.ts';
import type { ImportedFile } from './read-file.ts';
import { hasLostLetter, undoMisreadingIn } from './undo-misreading.ts';

type GetKnown = (name: DocumentName) => FieldMap;

interface AdmitContext {
  /** This computer's id: it is the one that imports. */
  readonly device: string;
  /** Now, in ms. */
  readonly instant: number;
}

/** Of a document of a file, what there is room for of the fields that no version of today knows. */
function admitFields(name: DocumentName, fieldMap: FieldMap, known: FieldMap, today: Day): FieldMap {
  let merged = mergeFieldMaps(
    known,
    filterFields(fieldMap, (entry, field) => isKnownField(name, entry, field)),
  );
  return filterFields(fieldMap, (entry, field, register) => {
    if (isKnownField(name, entry, field)) return true;
    const one: FieldMap = new Map([[entry, new Map([[field, register]])]]);
    const next = mergeFieldMaps(merged, one);
    if (findOverflow(name, known, one, next, today) !== undefined) return false;
    merged = next;
    return true;
  });
}

/**
 * A value that this computer has misread, a text or one made of texts, said anew: of one time and device, the greater would
 * stand for ever.
 */
function repair(fieldMap: FieldMap, known: FieldMap, { device, instant }: AdmitContext): FieldMap {
  function isRepair({ value, at, by }: Register, held: Register | undefined): boolean {
    if (held?.at !== at || held.by !== by) return false;
    const good = toCanonicalJson(value);
    if (toCanonicalJson(held.value) === good) return false;
    return hasLostLetter(held.value) || toCanonicalJson(undoMisreadingIn(held.value)) === good;
  }
  return new Map(
    [...fieldMap].map(([entry, fields]) => [
      entry,
      new Map(
        [...fields].map(([field, register]) => {
          const held = known.get(entry)?.get(field);
          if (!isRepair(register, held)) return [field, register];
          return [field, { value: register.value, at: getNextTime(held, instant), by: device }];
        }),
      ),
    ]),
  );
}

const countFields = (fieldMap: FieldMap) =>
  [...fieldMap.values()].reduce((count, fields) => count + fields.size, 0);

/** The schools for which a file has something and that no list has: by their numbers, until a page names them. */
function listNamings(
  documents: ImportedFile['documents'],
  registry: FieldMap,
  { device, instant }: AdmitContext,
): [string, Fields][] {
  const inFile = documents.get(REGISTRY);
  const entries = [...documents.keys()].map(
    (name) => `${ESTABLISHMENT_PREFIX}${parseScopeName(name)?.establishment ?? ''}`,
  );
  return [...new Set(entries)]
    .filter(isEstablishmentEntry)
    .filter((entry) => !registry.get(entry)?.has('name') && !inFile?.get(entry)?.has('name'))
    .map((entry) => {
      const name: Register = { value: entry.slice(ESTABLISHMENT_PREFIX.length), at: instant, by: device };
      return [entry, new Map([...(inFile?.get(entry) ?? []), ['name', name] as const])];
    });
}

/**
 * A file as it may be merged: what no version of today knows is taken as far as there is room for it, and each school of which it
 * says something is in the list, where it can be seen and removed. Pure.
 */
export function admitFile(file: ImportedFile, getKnown: GetKnown, context: AdmitContext): ImportedFile {
  let { droppedFields } = file;
  const today = getParisDay(context.instant);
  const documents = new Map<DocumentName, FieldMap>();
  for (const [name, fieldMap] of file.documents) {
    const admitted = admitFields(name, fieldMap, getKnown(name), today);
    droppedFields += countFields(fieldMap) - countFields(admitted);
    if (admitted.size > 0) documents.set(name, repair(admitted, getKnown(name), context));
  }
  const namings = listNamings(documents, getKnown(REGISTRY), context);
  if (namings.length > 0)
    documents.set(REGISTRY, new Map([...(documents.get(REGISTRY) ?? EMPTY_FIELD_MAP), ...namings]));
  return { ...file, documents, droppedFields };
}

/**
 * What the ticks and notes of all schools may weigh in `storage.sync`, in bytes. It has 102,400, and the fullest state takes 90,720
 * on four computers, each of which says some of it again.
 */
const MAX_SYNCED_BYTES = 90_000;

type Documents = ReadonlyMap<DocumentName, FieldMap>;

/** What ticks, notes and settings come to in `storage.sync`, in bytes. Plans give way to them. */
function measureSynced(documents: Documents, today: Day): number {
  const removed = listRemoved(documents.get(REGISTRY) ?? EMPTY_FIELD_MAP);
  return [...documents]
    .filter(([name]) => !parsePlanName(name))
    .reduce((bytes, [name, fieldMap]) => {
      const part = getSyncedPartOf(name, removed, today);
      const synced = filterFields(fieldMap, (entry, field) => isSynced(part, entry, field));
      return synced.size > 0 ? bytes + countItemBytes(name, formatItem(name, synced, '')) : bytes;
    }, 0);
}

/**
 * Looks for what there would be too much of once a file is merged. What is too much from before stays, and takes a file that
 * adds nothing to it. Pure.
 *
 * @param before all documents as they are
 * @param changed those that the file changes, as they would be
 */
export function findImportOverflow(before: Documents, changed: Documents, today: Day): Overflow | undefined {
  const get = (name: DocumentName) => before.get(name) ?? EMPTY_FIELD_MAP;
  for (const [name, merged] of changed) {
    const fault = findOverflow(name, get(name), merged, merged, today);
    if (fault) return fault;
    if (isDocumentTooBig(name, merged) && !isDocumentTooBig(name, get(name))) return 'size';
  }
  const bytes = measureSynced(new Map([...before, ...changed]), today);
  return bytes > MAX_SYNCED_BYTES && bytes > measureSynced(before, today) ? 'size' : undefined;
}
