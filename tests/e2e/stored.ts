import type { Browser as WebExtension } from 'webextension-polyfill';
import type { ExtensionBrowser } from './harness/types.ts';

declare const browser: WebExtension;

export const PROGRESS_KEY = 'progress:default:2026-2027';

/** A mark as storage holds it, as far as the tests look. */
interface StoredItem {
  readonly schema: number;
  readonly steps: Readonly<Record<string, { state: string }>>;
}

/** Everything in both areas. */
export function readAll(extension: ExtensionBrowser) {
  return extension.extensionEval(
    async () =>
      ({
        sync: await browser.storage.sync.get(null),
        local: await browser.storage.local.get(null),
      }) as Record<'sync' | 'local', Record<string, unknown>>,
  );
}

/** The progress item of an area, if any. */
export async function readProgress(
  extension: ExtensionBrowser,
  area: 'sync' | 'local',
): Promise<StoredItem | undefined> {
  return (await readAll(extension))[area][PROGRESS_KEY] as StoredItem | undefined;
}

/** Puts a raw value in `storage.sync`. */
export function writeSync(extension: ExtensionBrowser, key: string, value: unknown): Promise<void> {
  return extension.extensionEval(
    async (name, raw) => {
      await browser.storage.sync.set({ [name]: raw });
    },
    key,
    value,
  );
}

/** Empties both areas. */
export function clearAll(extension: ExtensionBrowser): Promise<void> {
  return extension.extensionEval(async () => {
    await browser.storage.sync.clear();
    await browser.storage.local.clear();
  });
}

/** Fills `storage.sync` until the browser itself refuses one more byte or so; gives the number of items. */
export function fillSync(extension: ExtensionBrowser): Promise<number> {
  return extension.extensionEval(async () => {
    let count = 0;
    for (const size of [8000, 1000, 100, 10, 1]) {
      for (;;) {
        const isFull = await browser.storage.sync.set({ [`fill-${count}`]: 'x'.repeat(size) }).then(
          () => false,
          () => true,
        );
        if (isFull) break;
        count += 1;
      }
    }
    return count;
  });
}

/** Removes what {@link fillSync} put. */
export function emptySync(extension: ExtensionBrowser): Promise<void> {
  return extension.extensionEval(async () => {
    const all = await browser.storage.sync.get(null);
    await browser.storage.sync.remove(Object.keys(all).filter((key) => key.startsWith('fill-')));
  });
}
