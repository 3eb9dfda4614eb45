import { browserStorage } from '../../../../storage/browser-storage.ts';

/** Below the 8,192 bytes of an item. */
const MAX_ITEM = 8000;

/** Begins the keys of what is written plainly. */
export const PLAIN_PREFIX = 'plain-';

/** Firefox's clock goes by whole milliseconds in extension pages; Chromium's is finer, and counts its writes. */
const TIMES = location.protocol === 'moz-extension:' ? 8 : 1;

/** Items of so many bytes in all, each time others: a browser may leave out what it has already. */
function makeItems(bytes: number): Record<string, string> {
  const items: Record<string, string> = {};
  for (let left = bytes, index = 0; left > 0; left -= MAX_ITEM, index += 1) {
    const key = `${PLAIN_PREFIX}${index}`;
    const length = Math.max(1, Math.min(left, MAX_ITEM) - key.length - 2);
    items[key] = crypto
      .randomUUID()
      .repeat(Math.ceil(length / 36))
      .slice(0, length);
  }
  return items;
}

/** How long a plain `storage.sync.set` of so many bytes takes, in ms. */
export async function timePlainSet(bytes: number): Promise<number> {
  const writes = Array.from({ length: TIMES }, () => makeItems(bytes));
  const start = performance.now();
  for (const items of writes) await browserStorage.write('sync', items);
  return (performance.now() - start) / TIMES;
}
