import type { Browser as WebExtension } from 'webextension-polyfill';
import { TURN_CAME } from './background-pace.ts';
import { spendTime } from './harness/spend-time.ts';
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
  const what = `${step} "${state}" in storage.sync`;
  return spendTime('turn of storage.sync', what, () =>
    waitFor(async () => getState(await readSynced(extension, establishment), step) === state, { what }),
  );
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

/** Waits until the background has done all that it was asked for so far, but for its writes to `storage.sync`. */
export function waitForQueue(extension: ExtensionBrowser): Promise<unknown> {
  // Answered in its turn, when all before it is done.
  return extension.extensionEval(() => browser.runtime.sendMessage({ type: 'prepare-export' }));
}

/**
 * Waits until the background has also written to `storage.sync` all that it had to: its next turn has come and is over.
 * What is not there then does not come of what was before.
 */
export async function waitForTurn(extension: ExtensionBrowser): Promise<void> {
  await waitForQueue(extension);
  await spendTime('turn of storage.sync', 'its next turn', () =>
    extension.extensionEval(async (type) => {
      const turn = new Promise<void>((resolve) => {
        const hear = (message: unknown): undefined => {
          if ((message as { type?: string }).type !== type) return;
          browser.runtime.onMessage.removeListener(hear);
          resolve();
        };
        browser.runtime.onMessage.addListener(hear);
      });
      // A drained outbox asks for a turn, if none is awaited.
      await browser.runtime.sendMessage({ type: 'prepare-export' });
      await turn;
    }, TURN_CAME),
  );
  await waitForQueue(extension);
}

/** Empties both areas. What the background was writing meanwhile would come back, so it is done until nothing does. */
export function clearAll(extension: ExtensionBrowser): Promise<void> {
  return spendTime('storage emptied', 'both areas', async () => {
    await waitFor(
      async () => {
        await extension.extensionEval(async () => {
          const { local, sync } = browser.storage;
          await local.clear();
          // Chromium allows 120 calls that write to it a minute, these included.
          if (Object.keys(await sync.get(null)).length > 0) await sync.clear();
        });
        // In its turn, and what it was about to note is given up.
        await extension.extensionEval(() => browser.runtime.sendMessage({ type: 'erase-all' }));
        return Object.values(await readAll(extension)).every((area) => Object.keys(area).length === 0);
      },
      { what: 'both areas to stay empty' },
    );
  });
}

/**
 * Fills `storage.sync` until the browser itself refuses one more byte; gives the number of items. In few calls: Chromium
 * allows 120 a minute.
 */
export function fillSync(extension: ExtensionBrowser): Promise<number> {
  return extension.extensionEval(async () => {
    const { sync } = browser.storage;
    const [quota, size] = [102_400, 8000];
    const toItem = (index: number, length: number) => ({ [`fill-${index}`]: 'x'.repeat(length) });
    const count = Math.floor((quota - (await sync.getBytesInUse(null))) / (size + 10));
    await sync.set(Object.assign({}, ...Array.from({ length: count }, (_, index) => toItem(index, size))));
    const isTaken = (item: object) =>
      sync.set(item as Record<string, unknown>).then(
        () => true,
        () => false,
      );
    // Quotation marks and key count too, which browsers do not all count alike.
    let left = quota - (await sync.getBytesInUse(null)) - `fill-${count}`.length;
    while (!(await isTaken(toItem(count, left)))) left -= 1;
    if (await isTaken({ more: 1 }))
      throw new Error(`${await sync.getBytesInUse(null)} bytes, and it takes more`);
    return count + 1;
  });
}

/** Removes what {@link fillSync} put. */
export function emptySync(extension: ExtensionBrowser): Promise<void> {
  return extension.extensionEval(async () => {
    const all = await browser.storage.sync.get(null);
    await browser.storage.sync.remove(Object.keys(all).filter((key) => key.startsWith('fill-')));
  });
}
