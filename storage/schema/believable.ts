import { isExtraStepId } from '../../checklist/steps.ts';
import type { DocumentName } from '../keys.ts';
import { type FieldMap, filterFields } from '../merge/field-map.ts';
import { formatItem } from './format-item.ts';

/** How far ahead of this computer's clock another's may be, in ms. */
const MAX_AHEAD_MS = 24 * 3_600_000;

/** Whether a register may have been set at a time: no click could be a day later than now, and it would stand for ever. */
export function isTimeNear(at: number, instant: number): boolean {
  return at <= instant + MAX_AHEAD_MS;
}

/** Whether a field or an entry may have this name: none that objects have of themselves. */
export function isFieldName(name: string): boolean {
  return /^[a-z][\w:-]{0,60}$/i.test(name) && !(name in {});
}

/** The longest JSON, in UTF-16 units, of a value this version does not know: it will have to fit in `storage.sync`. */
const MAX_UNKNOWN_LENGTH = 500;

const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1)));

/** Whether a value that this version does not know may be carried. Depth first: `JSON.stringify` fails on what is nested thousands of times. */
export function isSmall(value: unknown): boolean {
  return isShallow(value, 4) && JSON.stringify(value).length <= MAX_UNKNOWN_LENGTH;
}

/** Steps beside the sixteen that a school year may hold, in whatever state: 40 own ones at a time, those removed, those of packs. */
export const MAX_EXTRA_ENTRIES = 160;

/** An item of `storage.sync` holds 8,192 bytes, key included; the fullest that clicks can make has 5,300. */
export const MAX_ITEM_BYTES = 7500;

/** What a document weighs in an item of `storage.sync`, in bytes; notes, and steps beside the sixteen, have items of their own. */
export function measureItem(name: DocumentName, fieldMap: FieldMap): number {
  const withoutNotes = filterFields(fieldMap, (entry, field) => field !== 'note' && !isExtraStepId(entry));
  return new TextEncoder().encode(JSON.stringify(formatItem(name, withoutNotes, ''))).length;
}
