import type { Day } from '../../checklist/day.ts';
import { YEAR_DATE_NAMES } from '../../checklist/year-calendar.ts';
import { parsePlanName } from '../document-names.ts';
import { type DocumentName, REGISTRY } from '../keys.ts';
import { EMPTY_FIELD_MAP, RUN_PREFIX } from '../merge/field-map.ts';
import { type Register, toCanonicalJson } from '../merge/register.ts';
import { findAnySchema } from '../plan/believable-plan.ts';
import { findEmptyPlanValue } from '../plan/compare-plans.ts';
import {
  CALENDAR_PREFIX,
  DEVICE_PREFIX,
  NUDGE_PREFIX,
  PART_PREFIX,
  PLACEMENT_PREFIX,
  SETTINGS_ENTRY,
} from '../schema/fields.ts';
import { isEstablishmentEntry, toSettings } from '../schema/to-registry.ts';

/**
 * The value that shows a field as if it had never been set, which is how a field is taken away: nothing merged is
 * ever removed. A field of a newer version is `null`, as every field set back to nothing is that has no other way to say so.
 * `undefined` for a field that has no such value (an establishment's name or answer).
 *
 * @param today the day to say of a state
 */
export function findEmptyValue(name: DocumentName, entry: string, field: string, today: Day): unknown {
  if (findAnySchema(name, entry, field) === undefined) return null;
  if (parsePlanName(name)) return findEmptyPlanValue(entry, field);
  if (name !== REGISTRY) {
    if (field === 'state') return ['todo', today];
    if (field === 'note' || field === 'who') return '';
    // A step that was added is there until it says that it is not, and comes back next year until it says that it does not.
    if (field === 'gone') return true;
    if (field === 'yearly') return false;
    if (field === 'due' || field === 'putOffUntil') return null;
    return field.startsWith(PART_PREFIX) || field.startsWith(RUN_PREFIX) ? false : undefined;
  }
  if (entry === SETTINGS_ENTRY) {
    if (field === 'academie' || field === 'language' || field === 'theme') return null;
    if (field.startsWith(NUDGE_PREFIX)) return true;
    return new Map<string, unknown>(Object.entries(toSettings(EMPTY_FIELD_MAP))).get(field);
  }
  if (entry.startsWith(CALENDAR_PREFIX)) {
    if (field.startsWith(PLACEMENT_PREFIX)) return false;
    return (YEAR_DATE_NAMES as readonly string[]).includes(field) ? null : undefined;
  }
  if (isEstablishmentEntry(entry)) return field === 'removed' ? false : undefined;
  return entry.startsWith(DEVICE_PREFIX) && field === 'nickname' ? '' : undefined;
}

const SOME_DAY: Day = '2000-01-01';

/** A text that differs when a field shows otherwise; `undefined` when it shows as if never set. */
export function getShown(
  name: DocumentName,
  entry: string,
  field: string,
  register: Register | undefined,
): string | undefined {
  if (!register) return undefined;
  const { value } = register;
  const isState = name !== REGISTRY && field === 'state' && Array.isArray(value);
  // A step not done shows no day.
  const shown = toCanonicalJson(isState && value[0] === 'todo' ? ['todo', SOME_DAY] : value);
  const empty = findEmptyValue(name, entry, field, SOME_DAY);
  return empty !== undefined && shown === toCanonicalJson(empty) ? undefined : shown;
}
