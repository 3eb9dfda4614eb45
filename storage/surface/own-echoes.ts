import { toCanonicalJson } from '../merge/register.ts';

/** Tells the events of this surface's own writes from what others write. */
export interface OwnEchoes {
  /** A write of an item has begun. */
  expect(key: string, item: unknown): void;
  /**
   * Whether an event only tells of a write that a later one of ours has already replaced: what is shown is newer.
   *
   * @param item what the event says is stored now
   */
  isStale(key: string, item: unknown): boolean;
}

/** Chromium gives items back with their fields in another order. */
const toText = (item: unknown) => (item === undefined ? 'removed' : toCanonicalJson(item));

/**
 * Browsers tell of a write some time after it: of two in a row, the first is told of when the second is already shown.
 * No event comes for a write that changes nothing, so an echo may never be heard.
 */
export function createOwnEchoes(): OwnEchoes {
  const expected = new Map<string, string[]>();
  return {
    expect(key, item) {
      expected.set(key, [...(expected.get(key) ?? []), toText(item)]);
    },
    isStale(key, item) {
      const writes = expected.get(key) ?? [];
      const index = writes.indexOf(toText(item));
      // Somebody else's, and the last word: nothing of ours is awaited any more.
      const awaited = index === -1 ? [] : writes.slice(index + 1);
      expected.set(key, awaited);
      return awaited.length > 0;
    },
  };
}
