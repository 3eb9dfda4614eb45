import type { Browser as WebExtension } from 'webextension-polyfill';
import type { BrowserName, ExtensionBrowser } from '../../e2e/harness/types.ts';
import type { SyncItems } from '../../fixtures/fullest-state.ts';
import type { QuotaRow } from './rows.ts';

declare const browser: WebExtension;

/** What `storage.sync` takes, key included (browsers.md of the mission, pitfall 12). */
export const LIMITS = { item: 8192, total: 102_400, items: 512 } as const;

/**
 * What a browser adds for each item, in bytes, when it compares with the total: Firefox counts the JSON of the
 * whole area, with its quotation marks, colons and commas, which its `getBytesInUse` leaves out. Measured with 14,
 * 33 and 113 items on 2026-11-24: the fullest area had 102,400 less 4 by item and 1.
 */
const ITEM_OVERHEAD: Readonly<Record<BrowserName, number>> = { chromium: 0, firefox: 4 };

/** What a browser counts for a row. */
export interface Measure {
  readonly label: string;
  /** Bytes by key: the browser's own count, or ours for an item that it refuses. */
  readonly bytes: Readonly<Record<string, number>>;
  /** The browser took all of it at once. */
  readonly isAccepted: boolean;
  /** Bytes left below the limit of the area; negative when it does not fit. */
  readonly margin: number;
}

/**
 * Never less than a browser counts. Beside the characters that `countStoredBytes` knows, Chromium writes a time, as
 * every number above 31 bits, with a point and an exponent: 1.789123456789e+12, five bytes more.
 */
function countItemBytes(key: string, item: unknown, name: BrowserName): number {
  const json = JSON.stringify(item);
  const longer = name === 'chromium' ? json.match(/[<\u007F\u2028\u2029]|\d{13}/g) : undefined;
  return key.length + new TextEncoder().encode(json).length + (longer?.length ?? 0) * 5;
}

/**
 * An item as a newer version would have written it: as many bytes, and the background leaves it alone. It would
 * take ours for another device's, and write again whatever is cleared between two measures.
 */
function asNewer(item: SyncItems[string]): Record<string, unknown> {
  return { ...item, schema: item.schema + 1 };
}

/** Cuts items into parts that the browser takes one after the other; those it takes in no case are left out. */
function cut(items: SyncItems, name: BrowserName): Record<string, unknown>[] {
  const overhead = ITEM_OVERHEAD[name];
  const parts: Record<string, unknown>[] = [];
  let left = 0;
  for (const [key, item] of Object.entries(items)) {
    const bytes = countItemBytes(key, item, name);
    if (bytes > LIMITS.item) continue;
    if (left < bytes + overhead) {
      parts.push({});
      left = LIMITS.total - overhead;
    }
    Object.assign(parts.at(-1) as object, { [key]: asNewer(item) });
    left -= bytes + overhead;
  }
  return parts;
}

/** Puts a row into the real `storage.sync`, asks the browser what each item weighs, and clears the area. */
export async function measureRow(extension: ExtensionBrowser, row: QuotaRow): Promise<Measure> {
  const { name } = extension;
  const counted = Object.entries(row.items).map(([key, item]) => [key, countItemBytes(key, item, name)]);
  const bytes: Record<string, number> = Object.fromEntries(counted);
  for (const part of cut(row.items, name)) {
    const measured = await extension.extensionEval(async (items) => {
      const { sync } = browser.storage;
      await sync.set(items);
      const all = Object.keys(items).map(async (key) => [key, await sync.getBytesInUse(key)] as const);
      const sizes = await Promise.all(all);
      await sync.clear();
      return sizes;
    }, part);
    Object.assign(bytes, Object.fromEntries(measured));
  }
  const sizes = Object.values(bytes);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return {
    label: row.label,
    bytes,
    isAccepted: await isAccepted(extension, row.items),
    margin: LIMITS.total - total - ITEM_OVERHEAD[name] * (sizes.length + 1),
  };
}

/** Whether the browser takes all of it at once. */
function isAccepted(extension: ExtensionBrowser, items: SyncItems): Promise<boolean> {
  const all = Object.fromEntries(Object.entries(items).map(([key, item]) => [key, asNewer(item)]));
  return extension.extensionEval(async (given) => {
    const { sync } = browser.storage;
    const isTaken = await sync.set(given).then(
      () => true,
      () => false,
    );
    await sync.clear();
    return isTaken;
  }, all);
}
