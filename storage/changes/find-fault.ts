import { getParisDay } from '../../checklist/clock.ts';
import { areDaysNear, areDaysOfNow, isYearNear } from '../bounds/days-near.ts';
import { findOverflow, type Overflow } from '../bounds/find-overflow.ts';
import { isNameSaid, isSchool } from '../bounds/school-names.ts';
import { parsePlanName, parseScopeName } from '../document-names.ts';
import { type DocumentName, REGISTRY } from '../keys.ts';
import { type FieldMap, listRegisters, mergeFieldMaps } from '../merge/field-map.ts';
import type { Register } from '../merge/register.ts';
import { findAnySchema, isAnyEntryName } from '../plan/believable-plan.ts';
import { isFieldName, isSmall, isTimeNear } from '../schema/believable.ts';
import { CALENDAR_PREFIX, DEVICE_PREFIX, ESTABLISHMENT_PREFIX, findCalendarYear } from '../schema/fields.ts';
import type { ChangeRequest } from './change-request.ts';

/** What cannot be believed of a change: no click of our surfaces makes it. */
export type ChangeFault = 'time' | 'days' | Overflow;

/** The most fields that one action of ours changes, with room: a year carried over. */
const MAX_FIELDS = 120;
/** And a plan made again: 1,800 pupils in 120 sessions, with room. */
const MAX_PLAN_FIELDS = 2000;
/** Clicks of this computer on a register that another's clock put ahead: each is a millisecond later. */
const MAX_STEPS_AHEAD_MS = 10_000;

/** Whether a value says that there is nothing any more. */
const isEmpty = (value: unknown) => value === null || value === false || value === '';

/** Names of entries of the registry, by what they begin with. */
const REGISTRY_ENTRIES: Readonly<Record<string, (rest: string) => boolean>> = {
  [ESTABLISHMENT_PREFIX]: isSchool,
  [DEVICE_PREFIX]: (rest) => /^[a-z0-9]{1,16}$/.test(rest),
  [CALENDAR_PREFIX]: (rest) => findCalendarYear(`${CALENDAR_PREFIX}${rest}`) !== undefined,
};

/** Whether an entry has a name that none of its kind has. */
function isMisnamed(document: DocumentName, entry: string): boolean {
  if (document !== REGISTRY) return false;
  const [, isName] = Object.entries(REGISTRY_ENTRIES).find(([prefix]) => entry.startsWith(prefix)) ?? [];
  return isName !== undefined && !isName(entry.slice(entry.indexOf(':') + 1));
}

interface FlatField {
  readonly entry: string;
  readonly field: string;
  readonly register: Register;
}

/** Fields that no surface sets: names that cannot be read; and when a device was last alive is said by that device's own background. */
const isOfSurfaces = (document: DocumentName, { entry, field, register }: FlatField) =>
  isNameSaid(entry, field, register.value) &&
  !(document === REGISTRY && entry.startsWith(DEVICE_PREFIX) && field === 'seen');

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
  const fields: readonly FlatField[] = listRegisters(changes);
  const isPlan = parsePlanName(document) !== undefined;
  if (fields.length > (isPlan ? MAX_PLAN_FIELDS : MAX_FIELDS)) return 'size';
  const find = (entry: string, field: string) => known.get(entry)?.get(field);
  const isInTime = ({ entry, field, register: { at } }: FlatField) =>
    isTimeNear(at, instant) || at <= (find(entry, field)?.at ?? 0) + MAX_STEPS_AHEAD_MS;
  if (!fields.every(isInTime)) return 'time';
  const scope = parseScopeName(document);
  if (scope && !isSchool(scope.establishment)) return 'names';
  if (!isYearNear(document, instant)) return 'days';
  // What stands there from before may be taken back, whatever it is.
  const isDated = ({ entry, field, register: { value } }: FlatField) =>
    (isEmpty(value) && find(entry, field) !== undefined) ||
    (scope !== undefined && !isPlan && areDaysOfNow(field, value, instant)) ||
    areDaysNear(document, entry, field, value, instant);
  if (!fields.every(isDated)) return 'days';
  const isNamed = (each: FlatField) =>
    isAnyEntryName(document, each.entry) &&
    isFieldName(each.field) &&
    !isMisnamed(document, each.entry) &&
    isOfSurfaces(document, each);
  if (!fields.every(isNamed)) return 'names';
  const isKnown = ({ entry, field }: FlatField) => findAnySchema(document, entry, field) !== undefined;
  if (!fields.every((each) => isKnown(each) || isSmall(each.register.value))) return 'size';
  return findOverflow(document, known, changes, mergeFieldMaps(known, changes), getParisDay(instant));
}
