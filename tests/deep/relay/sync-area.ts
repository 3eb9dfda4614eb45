import type { Browser as WebExtension } from 'webextension-polyfill';
import { parseAnySyncKey } from '../../../storage/document-names.ts';
import { toCanonicalJson } from '../../../storage/merge/register.ts';
import type { ExtensionBrowser } from '../../e2e/harness/types.ts';

declare const browser: WebExtension;

/** An item that a profile has written, or removed (`undefined`). */
export interface Change {
  readonly key: string;
  readonly value: unknown;
}

/** The `storage.sync` of one profile, as a sync service sees it: by looking, and by writing from outside. */
export interface SyncArea {
  /** What the profile itself has written since the last look. */
  look(): Promise<Change[]>;
  /** Puts an item there, which the next look does not take for the profile's own. */
  deliver(change: Change): Promise<void>;
  /** Whether the area holds this value, as last seen. */
  holds(change: Change): boolean;
  /** Looks that found something new: the calls of the browser that wrote, or nearly. */
  readonly writes: number;
  /** When the last of them was seen, in ms. */
  readonly lastWrite: number;
  /** Keys of other devices' items that this profile has written: each device is to write its own only. */
  readonly foreign: readonly string[];
}

/** Browsers do not keep the order of keys: the canonical text is compared. */
const print = (value: unknown) => (value === undefined ? '' : toCanonicalJson(value));

/** Starts to watch the area of a profile. */
export function watchSyncArea(extension: ExtensionBrowser): SyncArea {
  const known = new Map<string, string>();
  const delivered = new Set<string>();
  const foreign: string[] = [];
  let writes = 0;
  let lastWrite = Date.now();

  const note = ({ key, value }: Change) => {
    const device = parseAnySyncKey(key)?.device;
    if (delivered.has(key) || device === undefined) foreign.push(key);
    known.set(key, print(value));
  };

  return {
    async look() {
      const items = await extension.extensionEval(() => browser.storage.sync.get(null));
      const keys = new Set([...known.keys(), ...Object.keys(items)]);
      const changes = [...keys]
        .filter((key) => print(items[key]) !== (known.get(key) ?? ''))
        .map((key) => ({ key, value: items[key] }));
      if (changes.length === 0) return [];
      changes.forEach(note);
      writes += 1;
      lastWrite = Date.now();
      return changes;
    },
    async deliver({ key, value }) {
      known.set(key, print(value));
      delivered.add(key);
      await extension.extensionEval(
        async (name, item) => {
          // JSON has no undefined: a removed item travels as null, which no item of ours is.
          if (item === null) await browser.storage.sync.remove(name);
          else await browser.storage.sync.set({ [name]: item });
        },
        key,
        value ?? null,
      );
    },
    holds: ({ key, value }) => (known.get(key) ?? '') === print(value),
    get writes() {
      return writes;
    },
    get lastWrite() {
      return lastWrite;
    },
    foreign,
  };
}
