import { NUDGE_IDS } from '../../checklist/nudges/nudge-ids.ts';
import { isExtraStepId, isStepId, STEP_PARTS } from '../../checklist/steps.ts';
import { parsePlanName } from '../document-names.ts';
import { type DocumentName, REGISTRY } from '../keys.ts';
import { findAnySchema } from '../plan/believable-plan.ts';
import {
  CALENDAR_PREFIX,
  findCalendarYear,
  NUDGE_PREFIX,
  PART_PREFIX,
  PLACEMENT_PREFIX,
  SETTINGS_ENTRY,
} from '../schema/fields.ts';

/** Whether an entry has the dates of the whole country: one for each school year. */
const isCountrysCalendar = (entry: string) => findCalendarYear(entry) === entry.slice(CALENDAR_PREFIX.length);

/** Whether a field of a kind that has many is one that this version shows. */
function isOfList(entry: string, field: string): boolean {
  if (field.startsWith(NUDGE_PREFIX)) return NUDGE_IDS.some((id) => field === `${NUDGE_PREFIX}${id}`);
  if (!field.startsWith(PART_PREFIX)) return true;
  const parts: readonly string[] =
    new Map<string, readonly string[]>(Object.entries(STEP_PARTS)).get(entry) ?? [];
  return isStepId(entry) && parts.includes(field.slice(PART_PREFIX.length));
}

/** Whether this version knows a field of a document. */
export function isKnownField(document: DocumentName, entry: string, field: string): boolean {
  if (findAnySchema(document, entry, field) === undefined) return false;
  return parsePlanName(document) !== undefined || isOfList(entry, field);
}

/**
 * Whether a field is one of those that have an end: the sixteen steps, their parts, runs, settings, and dates of the country. All that a plan
 * knows counts among them: plans are measured as a whole.
 */
export function isCounted(document: DocumentName, entry: string, field: string): boolean {
  if (!isKnownField(document, entry, field) || isExtraStepId(entry)) return false;
  if (document !== REGISTRY || entry === SETTINGS_ENTRY) return true;
  return isCountrysCalendar(entry) && !field.startsWith(PLACEMENT_PREFIX);
}
