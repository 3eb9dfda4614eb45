import { getPlanItemKey } from '../document-names.ts';
import type { DocumentName } from '../keys.ts';
import type { FieldMap, Fields } from '../merge/field-map.ts';
import { countItemBytes } from '../schema/stored-size.ts';
import { hashText } from './hash-text.ts';
import { formatPlanItem } from './plan-item.ts';

/** An item of `storage.sync` holds 8,192 bytes, key included. */
export const MAX_PLAN_ITEM_BYTES = 7500;

/** More never help: an entry that is too big by itself was refused when it was made. */
const MAX_PARTS = 64;

/** Each entry in the part that its name says: a session more or less moves no other one. */
function cut(fieldMap: FieldMap, count: number): FieldMap[] {
  const parts = Array.from({ length: count }, () => new Map<string, Fields>());
  for (const [entry, fields] of fieldMap) parts[hashText(entry) % count]?.set(entry, fields);
  return parts;
}

/** Cuts a device's part of a plan into items, as few as hold it: one, or two, four, eight… */
export function toPlanItems(name: DocumentName, part: FieldMap, device: string): Map<string, FieldMap> {
  for (let count = 1; ; count *= 2) {
    const parts = cut(part, count);
    const isFit = parts.every(
      (fields, index) =>
        countItemBytes(getPlanItemKey(name, device, index), formatPlanItem(name, fields, device)) <=
        MAX_PLAN_ITEM_BYTES,
    );
    if (!isFit && count < MAX_PARTS) continue;
    return new Map(
      parts.flatMap((fields, index): [string, FieldMap][] =>
        fields.size > 0 ? [[getPlanItemKey(name, device, index), fields]] : [],
      ),
    );
  }
}
