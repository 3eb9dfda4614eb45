import type * as v from 'valibot';
import { isExtraStepId } from '../../checklist/steps.ts';
import { MAX_ITEM_BYTES, measureItem } from '../bounds/measure-item.ts';
import { parsePlanName } from '../document-names.ts';
import { type DocumentName, REGISTRY } from '../keys.ts';
import type { FieldMap } from '../merge/field-map.ts';
import { findPackFieldSchema, PACKS_ENTRY } from '../packs/packs-entry.ts';
import { findExtraCountSchema } from '../put-offs/put-off-counts.ts';
import { isFieldName } from '../schema/believable.ts';
import { MAX_CUT_BYTES } from '../schema/cut-items.ts';
import { type FieldGuard, findFieldGuard } from '../schema/fields.ts';
import { countItemBytes } from '../schema/stored-size.ts';
import { findPlanSchema } from './plan-fields.ts';
import { formatPlanItem, isPlanEntryName } from './plan-item.ts';

/** The fullest plan, in bytes: 1,800 pupils in 120 sessions take a quarter of it. */
const MAX_PLAN_BYTES = 64_000;
/** An item has a key of some fifty bytes and a version beside its entries. */
const ITEM_OVERHEAD = 100;

/** `findFieldGuard` for every kind of document. */
export function findAnySchema(
  document: DocumentName,
  entry: string,
  field: string,
): FieldGuard | v.GenericSchema | undefined {
  if (document === REGISTRY && entry === PACKS_ENTRY) return findPackFieldSchema(field);
  if (parsePlanName(document)) return findPlanSchema(entry, field);
  const isExtraStep = document !== REGISTRY && isExtraStepId(entry);
  return (isExtraStep ? findExtraCountSchema(field) : undefined) ?? findFieldGuard(document, entry, field);
}

/** Whether an entry of a document may have this name: in a plan, that of a room or a class. */
export function isAnyEntryName(document: DocumentName, entry: string): boolean {
  return parsePlanName(document) ? isPlanEntryName(entry) && !(entry in {}) : isFieldName(entry);
}

/** Whether a document has more than its items can hold: it would never reach another computer. */
export function isDocumentTooBig(document: DocumentName, fieldMap: FieldMap): boolean {
  if (!parsePlanName(document)) return measureItem(document, fieldMap) > MAX_ITEM_BYTES;
  const measure = (part: FieldMap) => countItemBytes('', formatPlanItem(document, part, ''));
  return (
    measure(fieldMap) > MAX_PLAN_BYTES ||
    [...fieldMap].some((entry) => measure(new Map([entry])) > MAX_CUT_BYTES - ITEM_OVERHEAD)
  );
}
