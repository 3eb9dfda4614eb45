import { isExtraStepId, isStepId } from '../../checklist/steps.ts';
import { parsePlanName } from '../document-names.ts';
import { type DocumentName, REGISTRY } from '../keys.ts';
import { type FieldMap, mergeFieldMaps } from '../merge/field-map.ts';
import type { Register } from '../merge/register.ts';
import { PACKS_ENTRY } from '../packs/packs-entry.ts';
import { findAnySchema, isAnyEntryName, isDocumentTooBig } from '../plan/believable-plan.ts';
import { getPlanKind } from '../plan/plan-fields.ts';
import {
  isFieldName,
  isSmall,
  isTimeNear,
  MAX_EXTRA_ENTRIES,
  MAX_ITEM_BYTES,
  measureItem,
} from '../schema/believable.ts';
import {
  CALENDAR_PREFIX,
  DEVICE_PREFIX,
  ESTABLISHMENT_PREFIX,
  findCalendarYear,
  SETTINGS_ENTRY,
} from '../schema/fields.ts';
import type { ChangeRequest } from './change-request.ts';

/** What cannot be believed of a change: no click of our surfaces makes it. */
export type ChangeFault = 'time' | 'names' | 'size';

/** The most fields that one action of ours changes, with room: a year carried over. */
const MAX_FIELDS = 120;
/** And a plan made again: 1,800 pupils in 120 sessions, with room. */
const MAX_PLAN_FIELDS = 2000;
/** Fields that this version does not know: an older one may have to keep some of a newer one's. */
const MAX_UNKNOWN = 24;
/** Clicks of this computer on a register that another's clock put ahead: each is a millisecond later. */
const MAX_STEPS_AHEAD_MS = 10_000;

/** Names of entries of the registry, by what they begin with. */
const REGISTRY_ENTRIES: Readonly<Record<string, (rest: string) => boolean>> = {
  [ESTABLISHMENT_PREFIX]: (rest) => /^[\w-]{1,32}$/.test(rest),
  [DEVICE_PREFIX]: (rest) => /^[a-z0-9]{1,16}$/.test(rest),
  [CALENDAR_PREFIX]: (rest) => findCalendarYear(`${CALENDAR_PREFIX}${rest}`) !== undefined,
};

function isEntryKnown(document: DocumentName, entry: string): boolean {
  if (parsePlanName(document)) return getPlanKind(entry) !== undefined;
  if (document !== REGISTRY) return isStepId(entry);
  const [, isName] = Object.entries(REGISTRY_ENTRIES).find(([prefix]) => entry.startsWith(prefix)) ?? [];
  if (!isName) return entry === SETTINGS_ENTRY || entry === PACKS_ENTRY;
  return isName(entry.slice(entry.indexOf(':') + 1));
}

interface FlatField {
  readonly entry: string;
  readonly field: string;
  readonly register: Register;
}

/** Steps beside the sixteen that a progress has, those that were removed included. */
const countExtras = (fieldMap: FieldMap) => [...fieldMap.keys()].filter(isExtraStepId).length;

const listFields = (fieldMap: FieldMap): FlatField[] =>
  [...fieldMap].flatMap(([entry, fields]) =>
    [...fields].map(([field, register]) => ({ entry, field, register })),
  );

/**
 * Looks for what our surfaces would never ask for: the background trusts no message further than that, since a script
 * among a site's speaks to it.
 *
 * @param known what is kept of the document before the change
 * @param instant now, in ms
 * @returns the first fault found; `undefined` for a change to be made
 */
export function findFault(
  { document, changes }: Pick<ChangeRequest, 'document' | 'changes'>,
  known: FieldMap,
  instant: number,
): ChangeFault | undefined {
  const fields = listFields(changes);
  const isPlan = parsePlanName(document) !== undefined;
  if (fields.length > (isPlan ? MAX_PLAN_FIELDS : MAX_FIELDS)) return 'size';
  const isInTime = ({ entry, field, register: { at } }: FlatField) =>
    isTimeNear(at, instant) || at <= (known.get(entry)?.get(field)?.at ?? 0) + MAX_STEPS_AHEAD_MS;
  if (!fields.every(isInTime)) return 'time';
  const isUnknown = ({ entry, field }: FlatField) =>
    !isEntryKnown(document, entry) || findAnySchema(document, entry, field) === undefined;
  if (!fields.every(({ entry, field }) => isAnyEntryName(document, entry) && isFieldName(field)))
    return 'names';
  if (!fields.every((each) => !isUnknown(each) || isSmall(each.register.value))) return 'size';
  const merged = mergeFieldMaps(known, changes);
  if (fields.some(isUnknown) && listFields(merged).filter(isUnknown).length > MAX_UNKNOWN) return 'names';
  if (isPlan)
    return isDocumentTooBig(document, merged) && !isDocumentTooBig(document, known) ? 'size' : undefined;
  const extras = countExtras(merged);
  if (document !== REGISTRY && extras > MAX_EXTRA_ENTRIES && extras > countExtras(known)) return 'size';
  const size = measureItem(document, merged);
  return size > MAX_ITEM_BYTES && size > measureItem(document, known) ? 'size' : undefined;
}
