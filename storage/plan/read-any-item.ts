import { parsePlanName } from '../document-names.ts';
import type { DocumentName } from '../keys.ts';
import type { FieldMap } from '../merge/field-map.ts';
import type { Reading } from '../schema/condition.ts';
import { type Entries, readEntries, readEnvelope, readItem } from '../schema/read-item.ts';
import { readPlanEntries } from './plan-item.ts';

/**
 * `readItem` for every kind of document: the background and our own pages read plans too. No plan is older than schema 2, so
 * that of an older number nothing but the number changes.
 */
export function readAnyItem(document: DocumentName, raw: unknown, device: string): Reading<FieldMap> {
  return parsePlanName(document)
    ? readEnvelope('local', raw, ({ entries }) => readPlanEntries(document, entries, device))
    : readItem(document, raw, device);
}

/** `readEntries` for every kind of document. */
export function readAnyEntries(document: DocumentName, raw: unknown, device: string): Entries {
  return parsePlanName(document)
    ? readPlanEntries(document, raw, device)
    : readEntries(document, raw, device);
}
