import { type Day, isDay } from '../checklist/day.ts';
import { SCHEMA_VERSION, toFields } from './schema/condition.ts';
import { readLocalItem } from './schema/read-local.ts';

/** Why `storage.sync` refused: no room left, or anything else (too many writes, a policy, an error). */
export type RefusalReason = 'full' | 'other';

/** What this computer knows of the exchange with others: never more than it has seen. */
export interface ExchangeRecord {
  /** The last time something written by another device came in. */
  readonly received?: { readonly by: string; readonly day: Day };
  /** The last write was refused; retried later. */
  readonly refusal?: { readonly reason: RefusalReason; readonly day: Day };
}

/** Reads the record; an unreadable part of it is absent. */
export function parseExchangeRecord(raw: unknown): ExchangeRecord {
  const { fields } = readLocalItem(raw);
  const received = toFields(fields.received);
  const refusal = toFields(fields.refusal);
  return {
    ...(received &&
      typeof received.by === 'string' &&
      isDay(received.day) && { received: { by: received.by, day: received.day } }),
    ...(refusal &&
      isDay(refusal.day) && {
        refusal: { reason: refusal.reason === 'full' ? 'full' : 'other', day: refusal.day },
      }),
  };
}

/** The item to store for a record. */
export function formatExchangeRecord(record: ExchangeRecord): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, ...record };
}

/**
 * Tells a refusal for lack of room from any other, by the browsers' own words: "Resource::kQuotaBytes quota
 * exceeded" and "…kQuotaBytesPerItem…", "…kMaxItems…" (Chromium 156), "QuotaExceededError: storage.sync API call
 * exceeded its quota limitations." (Firefox 153). Too many writes also says "quota" in Chromium.
 */
export function findRefusalReason(error: unknown): RefusalReason {
  const text = String(error);
  return /quota|MAX_ITEMS/i.test(text) && !/WRITE_OPERATIONS/i.test(text) ? 'full' : 'other';
}
