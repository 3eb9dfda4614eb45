import { isExtraStepId } from '../../checklist/steps.ts';
import type { DocumentName } from '../keys.ts';
import { type FieldMap, filterFields } from '../merge/field-map.ts';
import { formatItem } from '../schema/format-item.ts';
import { countItemBytes } from '../schema/stored-size.ts';

/** An item of `storage.sync` holds 8,192 bytes, key included; the fullest that clicks can make has 5,300. */
export const MAX_ITEM_BYTES = 7500;

/** What a document weighs in an item of `storage.sync`, in bytes; notes, and steps beside the sixteen, have items of their own. */
export function measureItem(name: DocumentName, fieldMap: FieldMap): number {
  const withoutNotes = filterFields(fieldMap, (entry, field) => field !== 'note' && !isExtraStepId(entry));
  return countItemBytes(name, formatItem(name, withoutNotes, ''));
}
