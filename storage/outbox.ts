import * as v from 'valibot';
import type { RawStorage } from './browser-storage.ts';
import { type ChangeRequest, changeRequestSchema } from './change-request.ts';
import { getOutboxKey, OUTBOX_PREFIX } from './keys.ts';

/** Whether a change of storage says that something waits in the outbox. */
export function hasOutboxItem(changes: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(changes).some(([key, value]) => key.startsWith(OUTBOX_PREFIX) && value !== undefined);
}

/** What waits in the outbox. Items that are no change of ours are left where they are. */
export async function readOutbox(storage: RawStorage): Promise<ChangeRequest[]> {
  const all = await storage.readAll('local');
  return Object.entries(all).flatMap(([key, raw]) => {
    if (!key.startsWith(OUTBOX_PREFIX)) return [];
    const parsed = v.safeParse(changeRequestSchema, raw);
    return parsed.success && getOutboxKey(parsed.output.id) === key ? [parsed.output as ChangeRequest] : [];
  });
}
