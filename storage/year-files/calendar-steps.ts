import { type Day, isDay } from '../../checklist/day.ts';
import { isExtraStepId } from '../../checklist/steps.ts';
import { browserStorage, type RawStorage } from '../browser-storage.ts';
import { CALENDAR_STEPS_KEY } from '../document-names.ts';
import { getProgressName, type Scope } from '../keys.ts';
import { SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';
import type { StoredItems } from '../surface/past-years.ts';

/** The steps beside the sixteen that were put into calendar files, by their ids: the last day of each. */
export type CalendarSteps = Readonly<Record<string, Day>>;

/** More establishments and years than anybody has; of two that are too many, the one whose file was saved last stays. */
const MOST_SCOPES = 24;
/** More steps than a year can have: 160 of an establishment, whichever packs come and go. */
const MOST_STEPS = 400;

function readSteps(raw: unknown): CalendarSteps {
  const steps = Object.entries(toFields(raw) ?? {}).filter(
    (entry): entry is [string, Day] => isExtraStepId(entry[0]) && isDay(entry[1]),
  );
  return Object.fromEntries(steps.slice(-MOST_STEPS));
}

const readScopes = (raw: unknown) => toFields(readLocalItem(raw).fields.scopes) ?? {};

/** Reads those of an establishment's year; none for anything unreadable. Never throws. */
export function parseCalendarSteps(raw: unknown, scope: Scope): CalendarSteps {
  return readSteps(readScopes(raw)[getProgressName(scope)]);
}

/** The item with those of one more file. What was in an earlier one stays: it may be in a calendar still. */
export function addCalendarSteps(raw: unknown, scope: Scope, steps: CalendarSteps): Record<string, unknown> {
  const name = getProgressName(scope);
  const { [name]: before, ...others } = readScopes(raw);
  const scopes = { ...others, [name]: readSteps({ ...readSteps(before), ...steps }) };
  return { schema: SCHEMA_VERSION, scopes: Object.fromEntries(Object.entries(scopes).slice(-MOST_SCOPES)) };
}

/** The same of all that is stored. */
export const listCalendarSteps = ({ local }: StoredItems, scope: Scope): CalendarSteps =>
  parseCalendarSteps(local[CALENDAR_STEPS_KEY], scope);

/**
 * Keeps which steps a file that was saved has, on this computer alone: who takes them away, or whose pack is withdrawn, finds them called
 * off in the next one.
 *
 * @throws when the browser gives no access
 */
export async function keepCalendarSteps(
  scope: Scope,
  steps: CalendarSteps,
  storage: Pick<RawStorage, 'read' | 'write'> = browserStorage,
): Promise<void> {
  if (Object.keys(steps).length === 0) return;
  const raw = (await storage.read('local', [CALENDAR_STEPS_KEY]))[CALENDAR_STEPS_KEY];
  if (raw !== undefined && !readLocalItem(raw).isWritable) return;
  await storage.write('local', { [CALENDAR_STEPS_KEY]: addCalendarSteps(raw, scope, steps) });
}
