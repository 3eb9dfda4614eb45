import type { AreaName, RawStorage } from '../browser-storage.ts';

/** The same storage, telling of each call that writes to `storage.sync`. */
export function tellSyncCalls(storage: RawStorage, onCall: () => void): RawStorage {
  const tell = (area: AreaName) => {
    if (area === 'sync') onCall();
  };
  return {
    read: (area, keys) => storage.read(area, keys),
    readAll: (area) => storage.readAll(area),
    write: (area, items) => {
      tell(area);
      return storage.write(area, items);
    },
    remove: (area, keys) => {
      tell(area);
      return storage.remove(area, keys);
    },
    onChanged: (listener, signal) => storage.onChanged(listener, signal),
  };
}
