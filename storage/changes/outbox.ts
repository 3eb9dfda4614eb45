import { OUTBOX_PREFIX } from '../keys.ts';
import { type ChangeRequest, parseChangeRequest } from './change-request.ts';

/** A change that waits, with the key of its item. */
export interface WaitingChange {
  readonly key: string;
  readonly request: ChangeRequest;
}

/** Whether a change of storage says that something waits in the outbox. */
export function hasOutboxItem(changes: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(changes).some(([key, value]) => key.startsWith(OUTBOX_PREFIX) && value !== undefined);
}

/** What waits in the outbox. Items that are no change of ours, or a newer version's, are left where they are. */
export function listWaiting(local: Readonly<Record<string, unknown>>): WaitingChange[] {
  return Object.entries(local).flatMap(([key, raw]) => {
    const request = key.startsWith(OUTBOX_PREFIX) ? parseChangeRequest(raw) : undefined;
    return request && request !== 'newer' ? [{ key, request }] : [];
  });
}
