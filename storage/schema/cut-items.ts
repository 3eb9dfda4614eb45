import type { FieldMap, Fields } from '../merge/field-map.ts';
import { hashText } from '../plan/hash-text.ts';
import { countItemBytes } from './stored-size.ts';

/** An item of `storage.sync` holds 8,192 bytes, key included. */
export const MAX_CUT_BYTES = 7500;

/** More never help: an entry that is too big by itself was refused when it was made. */
const MAX_PARTS = 64;

/** Each entry in the part that its name says: one more or less moves no other one. */
function cut(fieldMap: FieldMap, count: number): FieldMap[] {
  const parts = Array.from({ length: count }, () => new Map<string, Fields>());
  for (const [entry, fields] of fieldMap) parts[hashText(entry) % count]?.set(entry, fields);
  return parts;
}

/**
 * Cuts entries into items, as few as hold them: one, or two, four, eight…
 *
 * @param getKey the key of a part, by its index
 * @param format the item of a part
 */
export function cutItems(
  part: FieldMap,
  getKey: (index: number) => string,
  format: (fields: FieldMap) => object,
): Map<string, FieldMap> {
  for (let count = 1; ; count *= 2) {
    const parts = cut(part, count);
    const isFit = parts.every(
      (fields, index) => countItemBytes(getKey(index), format(fields)) <= MAX_CUT_BYTES,
    );
    if (!isFit && count < MAX_PARTS) continue;
    return new Map(
      parts.flatMap((fields, index): [string, FieldMap][] =>
        fields.size > 0 ? [[getKey(index), fields]] : [],
      ),
    );
  }
}
