import type { RawStorage } from '../browser-storage.ts';
import { type DocumentName, getOutboxKey } from '../keys.ts';
import type { FieldMap } from '../merge/field-map.ts';
import { type ChangeRequest, formatChangeRequest, parseChangeOutcome } from './change-request.ts';
import { PendingChanges } from './pending-changes.ts';

interface SenderContext {
  readonly storage: RawStorage;
  /** Sends a change to the background; rejects when it cannot be reached. */
  readonly send: (request: Record<string, unknown>) => Promise<unknown>;
  readonly report: (error: unknown) => void;
}

/** The changes of a surface on their way. */
export interface ChangeSender {
  readonly pending: PendingChanges;
  send(document: DocumentName, changes: FieldMap): Promise<void>;
  /** Sends again what could not be saved. */
  retry(): Promise<void>;
}

/** Makes the sender of a surface, which is told each time something about its changes is new. */
export function createChangeSender(
  { storage, send, report }: SenderContext,
  onChange: () => void,
): ChangeSender {
  const pending = new PendingChanges();

  /** Puts the change where it is durable, then tells the background. */
  async function deliver(request: ChangeRequest): Promise<void> {
    pending.add(request);
    onChange();
    const item = formatChangeRequest(request);
    let isDurable = true;
    try {
      await storage.write('local', { [getOutboxKey(request.id)]: item });
      pending.setState(request, 'durable');
      onChange();
    } catch (error) {
      report(error);
      isDurable = false;
    }
    const outcome = await send(item).then(parseChangeOutcome, (error: unknown) => {
      report(error);
      // A background that could not be reached now finds the change in the outbox at its next wake.
      return isDurable ? 'kept' : 'refused';
    });
    if (outcome === 'newer-version') pending.drop(request);
    else pending.setState(request, outcome === 'refused' ? 'failed' : 'durable');
    onChange();
  }

  return {
    pending,
    send: (document, changes) => deliver({ id: crypto.randomUUID(), document, changes }),
    retry: async () => {
      await Promise.all(pending.listFailed().map(deliver));
    },
  };
}
