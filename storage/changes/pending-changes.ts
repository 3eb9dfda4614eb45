import type { DocumentName } from '../keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, mergeFieldMaps } from '../merge/field-map.ts';
import type { ChangeRequest } from './change-request.ts';

/** A change is being written, is durable in the outbox, or could be written nowhere. */
type PendingState = 'writing' | 'durable' | 'failed';

interface PendingChange {
  readonly request: ChangeRequest;
  state: PendingState;
}

/**
 * Changes shown at once while the background keeps them. One stays here until storage holds each of its fields at
 * least as late, so that nothing on screen flickers back between the click and the storage event.
 */
export class PendingChanges {
  readonly #pending = new Map<string, PendingChange>();

  add(request: ChangeRequest): void {
    this.#pending.set(request.id, { request, state: 'writing' });
  }

  setState({ id }: ChangeRequest, state: PendingState): void {
    const pending = this.#pending.get(id);
    if (pending) pending.state = state;
  }

  /** Forgets a change that will never be kept. */
  drop({ id }: ChangeRequest): void {
    this.#pending.delete(id);
  }

  get isWriting(): boolean {
    return this.#has('writing');
  }

  get hasFailed(): boolean {
    return this.listFailed().length > 0;
  }

  /** The requests whose keeping failed, to be sent again. One that a later click replaces needs no keeping. */
  listFailed(): ChangeRequest[] {
    const failed = [...this.#pending.values()].filter(({ state }) => state === 'failed');
    return failed.map(({ request }) => request).filter((request) => !this.#isReplaced(request));
  }

  #isReplaced({ document, changes }: ChangeRequest): boolean {
    const others = [...this.#pending.values()].filter(
      ({ request, state }) => state !== 'failed' && request.document === document,
    );
    const later = others.reduce<FieldMap>(
      (merged, { request }) => mergeFieldMaps(merged, request.changes),
      EMPTY_FIELD_MAP,
    );
    return isHeld(changes, later);
  }

  /** What to show: what is stored of a document, with these changes over it. Those that it holds are forgotten. */
  applyTo(name: DocumentName, stored: FieldMap): FieldMap {
    let shown = stored;
    for (const [id, { request }] of this.#pending) {
      if (request.document !== name) continue;
      if (isHeld(request.changes, stored)) this.#pending.delete(id);
      else shown = mergeFieldMaps(shown, request.changes);
    }
    return shown;
  }

  #has(state: PendingState): boolean {
    return [...this.#pending.values()].some((pending) => pending.state === state);
  }
}

function isHeld(changes: FieldMap, stored: FieldMap = EMPTY_FIELD_MAP): boolean {
  return [...changes].every(([entry, fields]) =>
    [...fields].every(([name, { at }]) => (stored.get(entry)?.get(name)?.at ?? -1) >= at),
  );
}
