import { compareRegisters, type Register } from './register.ts';

/** Fields by name. Maps, not objects: a name that storage holds may be any word, `constructor` included. */
export type Fields = ReadonlyMap<string, Register>;

/** What is kept of one document: fields by entry (a step, the settings, an establishment). */
export type FieldMap = ReadonlyMap<string, Fields>;

export const EMPTY_FIELD_MAP: FieldMap = new Map();

/** Begins the name of a field that says a step was run on a day: `run:2026-09-02`. */
export const RUN_PREFIX = 'run:';

/** How many days a step remembers having been run on. */
export const MAX_RUNS = 12;

/**
 * Keeps the runs set last, {@link MAX_RUNS} at most. Merging stays a law: what is dropped has twelve later ones
 * above it, on whichever device, whatever is merged before or after.
 */
function capRuns(fields: Map<string, Register>): Fields {
  const runs = [...fields].filter(([name]) => name.startsWith(RUN_PREFIX));
  if (runs.length <= MAX_RUNS) return fields;
  const byTime = runs.sort(
    ([firstName, first], [secondName, second]) =>
      compareRegisters(second, first) || (firstName < secondName ? -1 : 1),
  );
  for (const [name] of byTime.slice(MAX_RUNS)) fields.delete(name);
  return fields;
}

/** Field by field, the greater register ({@link compareRegisters}). */
export function mergeFields(first: Fields, second: Fields): Fields {
  const merged = new Map(first);
  for (const [name, register] of second) {
    const known = merged.get(name);
    if (!known || compareRegisters(register, known) > 0) merged.set(name, register);
  }
  return capRuns(merged);
}

/**
 * The law: commutative, associative and idempotent, so that devices that have seen the same items, in whatever
 * order and however often, hold the same.
 */
export function mergeFieldMaps(first: FieldMap, second: FieldMap): FieldMap {
  const merged = new Map(first);
  for (const [entry, fields] of second) {
    merged.set(entry, mergeFields(merged.get(entry) ?? new Map(), fields));
  }
  return merged;
}

/** Whether both hold the same registers. */
export function isSameFieldMap(first: FieldMap, second: FieldMap): boolean {
  const isIn = (one: FieldMap, other: FieldMap) =>
    [...one].every(([entry, fields]) =>
      [...fields].every(([name, register]) => hasSame(other, entry, name, register)),
    );
  return isIn(first, second) && isIn(second, first);
}

function hasSame(fieldMap: FieldMap, entry: string, name: string, register: Register): boolean {
  const known = fieldMap.get(entry)?.get(name);
  return known !== undefined && compareRegisters(known, register) === 0;
}

/** The fields for which `keep` says yes. */
export function filterFields(
  fieldMap: FieldMap,
  keep: (entry: string, name: string, register: Register) => boolean,
): FieldMap {
  const kept = new Map<string, Fields>();
  for (const [entry, fields] of fieldMap) {
    const ofEntry = new Map([...fields].filter(([name, register]) => keep(entry, name, register)));
    if (ofEntry.size > 0) kept.set(entry, ofEntry);
  }
  return kept;
}

/** Every register with its entry and its field. */
export function listRegisters(fieldMap: FieldMap): { entry: string; field: string; register: Register }[] {
  return [...fieldMap].flatMap(([entry, fields]) =>
    [...fields].map(([field, register]) => ({ entry, field, register })),
  );
}

/** The time of the register set last, in ms; 0 when there is none. */
export function getLatestTime(fieldMap: FieldMap): number {
  return Math.max(0, ...listRegisters(fieldMap).map(({ register }) => register.at));
}
