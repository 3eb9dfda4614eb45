import { type DocumentName, parseProgressName, REGISTRY } from '../keys.ts';
import {
  EMPTY_FIELD_MAP,
  type FieldMap,
  mergeFieldMaps,
  mergeFields,
  RUN_PREFIX,
} from '../merge/field-map.ts';
import { compareRegisters, MAX_TIME, type Register } from '../merge/register.ts';
import { type Condition, type Reading, readSchemaVersion, SCHEMA_VERSION, toFields } from './condition.ts';
import { findFieldGuard } from './fields.ts';
import { isJson } from './json.ts';
import { type ItemKind, migrate } from './migrations/migrate.ts';
import { parseRuns, RUNS_FIELD } from './runs-text.ts';

/** Where an item of a document has its entries. */
export function getEntriesName(document: DocumentName): 'steps' | 'entries' {
  return parseProgressName(document) ? 'steps' : 'entries';
}

const ENTRY_NAME = /^[a-z][\w:-]{0,60}$/;
const FIELD_NAME = /^[a-zA-Z][\w:-]{0,60}$/;
const DEVICE_ID = /^[a-z0-9]{1,16}$/;

/** A time as it is stored: a number, or from 1972 on eight or nine digits in base 36. `NaN` for anything else. */
function readTime(raw: unknown): number {
  if (typeof raw === 'string') return /^[0-9a-z]{8,9}$/.test(raw) ? Number.parseInt(raw, 36) : Number.NaN;
  return Number.isInteger(raw) ? (raw as number) : Number.NaN;
}

/** A register as it is stored: `[value, time]` when its item tells the device, else `[value, time, device]`. */
export function readRegister(raw: unknown, device: string): Register | undefined {
  if (!Array.isArray(raw) || raw.length < 2 || raw.length > 3) return undefined;
  const [value, rawTime, by = device] = raw as [unknown, unknown, unknown?];
  const at = readTime(rawTime);
  const isGood =
    value !== undefined && at >= 0 && at <= MAX_TIME && typeof by === 'string' && DEVICE_ID.test(by);
  return isGood ? { value, at, by } : undefined;
}

/** The runs of a step that are written as one text, as registers; `undefined` when that text is none. */
function readRuns(document: DocumentName, raw: unknown, device: string): [string, Register][] | undefined {
  const scope = parseProgressName(document);
  const runs = scope && DEVICE_ID.test(device) ? parseRuns(scope.schoolYear, raw) : undefined;
  return runs?.map(([day, at]) => [`${RUN_PREFIX}${day}`, { value: true, at, by: device }]);
}

/** A run may be said twice, in the text of all and by itself. */
function keepLater(kept: Map<string, Register>, registers: readonly [string, Register][]): void {
  for (const [name, register] of registers) {
    const known = kept.get(name);
    if (!known || compareRegisters(register, known) > 0) kept.set(name, register);
  }
}

/** Entries as read, and whether all of them could be. */
export interface Entries {
  readonly fieldMap: FieldMap;
  readonly isWhole: boolean;
}

/** Reads entries field by field: a bad field falls alone. */
export function readEntries(document: DocumentName, raw: unknown, device: string): Entries {
  const entries = toFields(raw);
  if (!entries) return { fieldMap: EMPTY_FIELD_MAP, isWhole: false };
  const fieldMap = new Map<string, ReadonlyMap<string, Register>>();
  let isWhole = true;
  for (const [entry, rawFields] of Object.entries(entries)) {
    const fields = toFields(rawFields);
    const isNamed = ENTRY_NAME.test(entry);
    const kept = new Map<string, Register>();
    for (const [name, rawRegister] of Object.entries((isNamed && fields) || {})) {
      const runs = name === RUNS_FIELD ? readRuns(document, rawRegister, device) : undefined;
      if (runs) {
        keepLater(kept, runs);
        continue;
      }
      const register = FIELD_NAME.test(name) ? readRegister(rawRegister, device) : undefined;
      const guard = findFieldGuard(document, entry, name);
      if (register && (guard ? guard(register.value) : isJson(register.value)))
        keepLater(kept, [[name, register]]);
      else isWhole = false;
    }
    isWhole &&= isNamed && fields !== undefined;
    if (kept.size > 0) fieldMap.set(entry, mergeFields(new Map(), kept));
  }
  return { fieldMap, isWhole };
}

/** Opens the envelope of an item, brings it to the version of today, and has its entries read. Never throws. */
export function readEnvelope(
  kind: ItemKind,
  raw: unknown,
  read: (item: Record<string, unknown>) => Entries,
): Reading<FieldMap> {
  if (raw === undefined) return { value: EMPTY_FIELD_MAP, condition: 'absent' };
  const item = toFields(raw);
  if (!item) return { value: EMPTY_FIELD_MAP, condition: 'damaged' };
  const version = readSchemaVersion(item);
  try {
    const { fieldMap, isWhole } = read(migrate(kind, item));
    if (version !== undefined) {
      const condition: Condition = version > SCHEMA_VERSION ? 'newer' : isWhole ? 'good' : 'damaged';
      return { value: fieldMap, condition };
    }
    // It does not say which version wrote it: what looks like any of them is kept.
    const asFirst = read(migrate(kind, { ...item, schema: 1 })).fieldMap;
    return { value: mergeFieldMaps(fieldMap, asFirst), condition: 'damaged' };
  } catch {
    // The caller says so to the user, and leaves the item as it is.
    return { value: EMPTY_FIELD_MAP, condition: 'unconverted' };
  }
}

/**
 * The one door for what is stored of a document, in either area, from `onChanged` or from a file: envelope,
 * migration, then each field. Never throws.
 *
 * @param device whose item it is; registers that name no device are this one's
 */
export function readItem(document: DocumentName, raw: unknown, device: string): Reading<FieldMap> {
  return readEnvelope(document === REGISTRY ? 'registry' : 'progress', raw, (item) =>
    readEntries(document, item[getEntriesName(document)], device),
  );
}
