import type { Browser as WebExtension } from 'webextension-polyfill';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';

declare const browser: WebExtension;

/** The establishment that the demo site's pages name. */
export const SCHOOL = '0123456X';
const YEAR = '2026-2027';

/** The item of the first version, and the name of the document of those who had not been recognised. */
export const DEFAULT_PROGRESS = `progress:default:${YEAR}`;

/** A register as storage holds it, as far as the tests look: its value, then its time. */
type Register = readonly [unknown, number, string?];
export type Steps = Readonly<Record<string, Readonly<Record<string, Register>>>>;

/** The state of a step, such as `done`; `undefined` while none was set. */
export function getState(steps: Steps, step: string): unknown {
  const value = steps[step]?.state?.[0];
  return Array.isArray(value) ? value[0] : undefined;
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

/** The steps in this computer's replica. */
export async function readReplica(extension: ExtensionBrowser, establishment = SCHOOL): Promise<Steps> {
  const { local } = await readAll(extension);
  const item = local[`replica:progress:${establishment}:${YEAR}`] as { steps: Steps } | undefined;
  return item?.steps ?? {};
}

/** The steps in this device's own item of `storage.sync`. */
export async function readSynced(extension: ExtensionBrowser, establishment = SCHOOL): Promise<Steps> {
  const { sync, local } = await readAll(extension);
  const { id } = (local.device ?? {}) as { id?: string };
  const item = sync[`progress:${establishment}:${YEAR}:${id}`] as { steps: Steps } | undefined;
  return item?.steps ?? {};
}

/** Waits until this device's own item of `storage.sync` has a step in a state. */
export function waitForSynced(
  extension: ExtensionBrowser,
  step: string,
  state: string,
  establishment = SCHOOL,
): Promise<unknown> {
  return waitFor(async () => getState(await readSynced(extension, establishment), step) === state, {
    what: `${step} "${state}" in storage.sync`,
  });
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

/**
 * Empties both areas. What the background was writing meanwhile would come back, so it is done until nothing does:
 * its next turn to write is 2.5 s away at most.
 */
export async function clearAll(extension: ExtensionBrowser): Promise<void> {
  const clear = () =>
    extension.extensionEval(async () => {
      await browser.storage.local.clear();
      await browser.storage.sync.clear();
    });
  const isEmpty = async () =>
    Object.values(await readAll(extension)).every((area) => Object.keys(area).length === 0);
  let emptySince = Date.now();
  await clear();
  await waitFor(
    async () => {
      if (await isEmpty()) return Date.now() - emptySince > 3000;
      await clear();
      emptySince = Date.now();
      return false;
    },
    { what: 'both areas to stay empty' },
  );
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
