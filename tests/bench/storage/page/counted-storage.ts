import { type AreaName, browserStorage, type RawStorage } from '../../../../storage/browser-storage.ts';

/** What was asked of an area. */
export interface Calls {
  read: number;
  write: number;
  remove: number;
  /** UTF-8 bytes of JSON written, keys included. */
  bytes: number;
}

export type CallsByArea = Record<AreaName, Calls>;

/** The product's own door to `browser.storage`, with a count of what goes through it. */
export interface CountedStorage extends RawStorage {
  readonly calls: CallsByArea;
  reset(): void;
  /** Told when a write to `storage.sync` has ended. */
  onSynced: () => void;
}

const encoder = new TextEncoder();

/** UTF-8 bytes of the keys and of the JSON of the values. */
export function countBytes(items: Readonly<Record<string, unknown>>): number {
  return Object.entries(items).reduce(
    (sum, [key, value]) => sum + key.length + encoder.encode(JSON.stringify(value)).length,
    0,
  );
}

const makeCalls = (): CallsByArea => ({
  sync: { read: 0, write: 0, remove: 0, bytes: 0 },
  local: { read: 0, write: 0, remove: 0, bytes: 0 },
});

export function createCountedStorage(): CountedStorage {
  const counted: CountedStorage = {
    calls: makeCalls(),
    reset: () => Object.assign(counted.calls, makeCalls()),
    onSynced: () => {},
    read(area, keys) {
      counted.calls[area].read += 1;
      return browserStorage.read(area, keys);
    },
    readAll(area) {
      counted.calls[area].read += 1;
      return browserStorage.readAll(area);
    },
    async write(area, items) {
      counted.calls[area].write += 1;
      counted.calls[area].bytes += countBytes(items);
      await browserStorage.write(area, items);
      if (area === 'sync') counted.onSynced();
    },
    remove(area, keys) {
      counted.calls[area].remove += 1;
      return browserStorage.remove(area, keys);
    },
    onChanged: browserStorage.onChanged,
  };
  return counted;
}
