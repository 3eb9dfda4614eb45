import * as v from 'valibot';
import { parsePlanName } from '../document-names.ts';
import type { DocumentName } from '../keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, type Fields } from '../merge/field-map.ts';
import { compareRegisters, type Register } from '../merge/register.ts';
import { isFieldName } from '../schema/believable.ts';
import { SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { formatItem, type StoredItem } from '../schema/format-item.ts';
import { isJson } from '../schema/json.ts';
import { type Entries, readRegister } from '../schema/read-item.ts';
import { packEntry, unpackEntry } from './packed-entry.ts';
import { findPlanSchema, getPlanKind } from './plan-fields.ts';

/** Whether an entry of a plan may have this name: one that this version knows, or a later version's. */
export function isPlanEntryName(entry: string): boolean {
  const isKnown = /^(?:room|class|session|campaign):/.test(entry);
  return isKnown ? getPlanKind(entry) !== undefined : isFieldName(entry) && /^[a-z]/.test(entry);
}

const FIELD_NAME = /^[a-zA-Z][\w:-]{0,60}$/;

function listRaw(
  document: DocumentName,
  entry: string,
  raw: unknown,
  device: string,
): [string, Register | undefined][] | undefined {
  const schoolYear = parsePlanName(document)?.schoolYear;
  if (Array.isArray(raw)) return schoolYear && unpackEntry(entry, raw, device, schoolYear);
  const fields = toFields(raw);
  return fields && Object.entries(fields).map(([name, each]) => [name, readRegister(each, device)]);
}

function isGood(entry: string, field: string, { value }: Register): boolean {
  const schema = findPlanSchema(entry, field);
  return FIELD_NAME.test(field) && (schema ? v.is(schema, value) : isJson(value));
}

/** Reads the entries of a plan, in short or at length: a bad field falls alone. */
export function readPlanEntries(document: DocumentName, raw: unknown, device: string): Entries {
  const entries = toFields(raw);
  if (!entries) return { fieldMap: EMPTY_FIELD_MAP, isWhole: false };
  const fieldMap = new Map<string, Fields>();
  let isWhole = true;
  for (const [entry, rawFields] of Object.entries(entries)) {
    const registers = isPlanEntryName(entry) ? listRaw(document, entry, rawFields, device) : undefined;
    const kept = new Map<string, Register>();
    for (const [field, register] of registers ?? []) {
      const known = kept.get(field);
      if (!register || !isGood(entry, field, register)) isWhole = false;
      else if (!known || compareRegisters(register, known) > 0) kept.set(field, register);
    }
    isWhole &&= registers !== undefined;
    if (kept.size > 0) fieldMap.set(entry, kept);
  }
  return { fieldMap, isWhole };
}

/** The item of `storage.sync` for a part of a plan, each entry in short where it can be. */
export function formatPlanItem(document: DocumentName, fieldMap: FieldMap, device: string): StoredItem {
  const schoolYear = parsePlanName(document)?.schoolYear;
  const atLength = toFields(formatItem(document, fieldMap, device).entries) ?? {};
  const entries = Object.entries(atLength).map(([entry, fields]) => {
    const packed = schoolYear && packEntry(entry, fieldMap.get(entry) ?? new Map(), device, schoolYear);
    return [entry, packed || fields];
  });
  return { schema: SCHEMA_VERSION, entries: Object.fromEntries(entries) };
}
