import { getPlanItemKey } from '../document-names.ts';
import type { DocumentName } from '../keys.ts';
import type { FieldMap } from '../merge/field-map.ts';
import { cutItems } from '../schema/cut-items.ts';
import { formatPlanItem } from './plan-item.ts';

/** Cuts a device's part of a plan into items, as few as hold it. */
export function toPlanItems(name: DocumentName, part: FieldMap, device: string): Map<string, FieldMap> {
  return cutItems(
    part,
    (index) => getPlanItemKey(name, device, index),
    (fields) => formatPlanItem(name, fields, device),
  );
}
