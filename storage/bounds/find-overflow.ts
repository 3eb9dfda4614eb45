import type { Day } from '../../checklist/day.ts';
import { isExtraStepId } from '../../checklist/steps.ts';
import { parsePlanName } from '../document-names.ts';
import { getSyncedPart, isSynced } from '../keeper/synced-part.ts';
import { type DocumentName, REGISTRY } from '../keys.ts';
import { type FieldMap, filterFields, listRegisters } from '../merge/field-map.ts';
import { isDocumentTooBig } from '../plan/believable-plan.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import { listEstablishmentEntries } from '../schema/to-registry.ts';
import { isCounted, isKnownField } from './extra-fields.ts';
import { MAX_ITEM_BYTES, measureItem } from './measure-item.ts';
import { MOST_SCHOOLS } from './most-schools.ts';

/** What there is too much of: schools, fields of no version, or all together. */
export type Overflow = 'schools' | 'names' | 'size';

/**
 * The registry is one item of 8,192 bytes, of which the settings and the dates of the country take 2,500 when all are set: what has no
 * end of itself leaves them that room, and schools some to the rest of it.
 */
const MAX_EXTRA_BYTES = 5200;
const MAX_SCHOOLS_BYTES = 4000;
/** Fields that this version does not know, in a document. */
const MAX_UNKNOWN = 24;
/** And their weight: the fullest progress that clicks make has 5,300 bytes of its 8,192. */
const MAX_UNKNOWN_BYTES = 1500;
/** Steps beside the sixteen that a school year may hold, in whatever state: 40 own ones at a time, those removed, those of packs. */
export const MAX_EXTRA_ENTRIES = 160;

interface Bound {
  readonly fault: Overflow;
  readonly most: number;
  readonly measure: (document: DocumentName, fieldMap: FieldMap) => number;
}

const pickUnknown = (document: DocumentName, fieldMap: FieldMap) =>
  filterFields(fieldMap, (entry, field) => !isKnownField(document, entry, field));
/** The schools that are in the list: those that the user has removed leave room. */
function listSchools(registry: FieldMap): string[] {
  return listEstablishmentEntries(registry).filter(
    (entry) => registry.get(entry)?.get('removed')?.value !== true,
  );
}

/** What is answered of a school beside its name may weigh so much: that is always taken, so that it is counted from the first. */
const ANSWERS = ['adoption', 'removed'];
const ANSWERS_BYTES = 90;
const isSchoolEntry = (entry: string) => entry.startsWith(ESTABLISHMENT_PREFIX);

/** What a part of the registry weighs, with all that may be answered of its schools. */
const measureOfRegistry =
  (keep: (entry: string, field: string) => boolean) => (document: DocumentName, fieldMap: FieldMap) => {
    if (document !== REGISTRY) return 0;
    const part = filterFields(fieldMap, (entry, field) => !ANSWERS.includes(field) && keep(entry, field));
    const schools = [...fieldMap.keys()].filter(isSchoolEntry).length;
    return measureItem(document, part) + schools * ANSWERS_BYTES;
  };

const BOUNDS: readonly Bound[] = [
  {
    fault: 'size',
    most: MAX_EXTRA_ENTRIES,
    measure: (document, fieldMap) =>
      document === REGISTRY ? 0 : [...fieldMap.keys()].filter(isExtraStepId).length,
  },
  {
    fault: 'names',
    most: MAX_UNKNOWN,
    measure: (document, fieldMap) => listRegisters(pickUnknown(document, fieldMap)).length,
  },
  {
    fault: 'size',
    most: MAX_UNKNOWN_BYTES,
    measure: (document, fieldMap) =>
      parsePlanName(document) ? 0 : measureItem(document, pickUnknown(document, fieldMap)),
  },
  {
    fault: 'schools',
    most: MOST_SCHOOLS,
    measure: (document, fieldMap) => (document === REGISTRY ? listSchools(fieldMap).length : 0),
  },
  {
    fault: 'schools',
    most: MAX_SCHOOLS_BYTES,
    measure: measureOfRegistry(isSchoolEntry),
  },
  {
    fault: 'size',
    most: MAX_EXTRA_BYTES,
    measure: measureOfRegistry((entry, field) => !isCounted(REGISTRY, entry, field)),
  },
  {
    fault: 'size',
    most: MAX_ITEM_BYTES,
    measure: (document, fieldMap) => (parsePlanName(document) ? 0 : measureItem(document, fieldMap)),
  },
];

/**
 * Looks for what there would be too much of in a document: what no item of `storage.sync` holds never reaches another computer.
 * A document that is over a bound keeps working: what makes it no larger is taken, and so is all that has an end of itself.
 *
 * @param known what is kept of it before
 * @param changes what is to be merged into it
 * @param merged both
 * @param today what is said of school years long over stays on this computer, and takes no room there
 */
export function findOverflow(
  document: DocumentName,
  known: FieldMap,
  changes: FieldMap,
  merged: FieldMap,
  today: Day,
): Overflow | undefined {
  if (parsePlanName(document)) {
    if (isDocumentTooBig(document, merged) && !isDocumentTooBig(document, known)) return 'size';
  }
  const isAnswer = (entry: string, field: string) =>
    document === REGISTRY && isSchoolEntry(entry) && known.has(entry) && ANSWERS.includes(field);
  const hasExtra = listRegisters(changes).some(
    ({ entry, field }) => !isCounted(document, entry, field) && !isAnswer(entry, field),
  );
  const part = getSyncedPart(REGISTRY, today);
  const pick = (fieldMap: FieldMap) =>
    document === REGISTRY ? filterFields(fieldMap, (entry, field) => isSynced(part, entry, field)) : fieldMap;
  const [before, after] = [pick(known), pick(merged)];
  const isPassed = ({ most, measure }: Bound) => {
    const measured = measure(document, after);
    return measured > most && measured > measure(document, before);
  };
  return hasExtra ? BOUNDS.find(isPassed)?.fault : undefined;
}
