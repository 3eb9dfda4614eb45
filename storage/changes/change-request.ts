import * as v from 'valibot';
import { isAnyDocumentName } from '../document-names.ts';
import type { DocumentName } from '../keys.ts';
import type { FieldMap } from '../merge/field-map.ts';
import { readAnyEntries } from '../plan/read-any-item.ts';
import { readSchemaVersion, SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { formatItem } from '../schema/format-item.ts';
import { migrate } from '../schema/migrations/migrate.ts';
import { getEntriesName } from '../schema/read-item.ts';

/**
 * "These fields have these values", from a card or the popup to the background, which alone writes: two tabs
 * clicking at once then cannot overwrite each other. Each field bears the time of the click, however late the
 * background gets to it, so that a change applied twice is one change.
 */
export interface ChangeRequest {
  /** A UUID. */
  readonly id: string;
  readonly document: DocumentName;
  /** Registers of the device {@link HERE}, until the background puts its id. */
  readonly changes: FieldMap;
}

/** Stands for this computer's id, which only the background knows. */
export const HERE = 'here';

/** A change as it travels and as the outbox holds it. */
export function formatChangeRequest({ id, document, changes }: ChangeRequest): Record<string, unknown> {
  const { schema, ...content } = formatItem(document, changes, HERE);
  return { schema, type: 'change', id, document, entries: content[getEntriesName(document)] };
}

const envelopeSchema = v.object({
  type: v.literal('change'),
  id: v.pipe(v.string(), v.uuid()),
  document: v.custom<DocumentName>(isAnyDocumentName),
  entries: v.unknown(),
});

/** What a raw value says as a change: one of ours, a newer version's, or nothing. */
export type ChangeReading = ChangeRequest | 'newer' | undefined;

/** Reads a change, of the first version as well. One with any bad field is none. Never throws. */
export function parseChangeRequest(raw: unknown): ChangeReading {
  const item = toFields(raw);
  if (!item) return undefined;
  const isFirst = item.type === 'change-step';
  if (item.type !== 'change' && !isFirst) return undefined;
  if ((readSchemaVersion(item) ?? 0) > SCHEMA_VERSION) return 'newer';
  try {
    const parsed = v.safeParse(envelopeSchema, migrate('change', isFirst ? { ...item, schema: 1 } : item));
    if (!parsed.success) return undefined;
    const { id, document, entries } = parsed.output;
    const { fieldMap, isWhole } = readAnyEntries(document, entries, HERE);
    return isWhole && fieldMap.size > 0 ? { id, document, changes: fieldMap } : undefined;
  } catch {
    // No migration takes it: it stays in the outbox, where a later version may know it.
    return undefined;
  }
}

/** What became of a change: kept on this computer, or nothing written because of a newer version or a refusal. */
const OUTCOMES = ['kept', 'newer-version', 'refused'] as const;
export type ChangeOutcome = (typeof OUTCOMES)[number];

/** The background's answer, checked: an answer that is none of ours counts as refused. */
export function parseChangeOutcome(raw: unknown): ChangeOutcome {
  return OUTCOMES.find((outcome) => outcome === raw) ?? 'refused';
}
