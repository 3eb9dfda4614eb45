import { browser } from 'wxt/browser';
import { answerInTime } from './answer-in-time.ts';

export type AreaName = 'sync' | 'local';

/** Keys and their new raw values; `undefined` for a removed key. */
export type RawChanges = Readonly<Record<string, unknown>>;

/** The part of `browser.storage` that the extension uses. This file is the only one that touches it. */
export interface RawStorage {
  /** Raw values of the keys that exist. Rejects when the browser gives no access. */
  read(area: AreaName, keys: readonly string[]): Promise<Record<string, unknown>>;
  /** Every raw value of an area. */
  readAll(area: AreaName): Promise<Record<string, unknown>>;
  /** Rejects when the browser refuses (quota, rate, policy). */
  write(area: AreaName, items: Record<string, unknown>): Promise<void>;
  remove(area: AreaName, keys: readonly string[]): Promise<void>;
  /** Calls back on changes made anywhere, this context included, until the signal aborts. */
  onChanged(listener: (area: AreaName, changes: RawChanges) => void, signal: AbortSignal): void;
}

/** How long the browser is waited for, in ms: a call may neither answer nor refuse. */
const PATIENCE_MS = 8000;

/**
 * Makes a call, and takes no answer for a refusal. Async, so that an extension that is gone (its API undefined) rejects like
 * any other refusal.
 */
async function call<Answer>(make: () => Promise<Answer>): Promise<Answer> {
  return answerInTime(make(), PATIENCE_MS);
}

/** What an organisation has set by policy, which the extension reads alone. */
export interface ManagedStorage {
  /** The raw values; `undefined` where there is no policy, or the browser knows of none. Never rejects. */
  read(): Promise<unknown>;
  /** Calls back when a policy comes or changes, until the signal aborts. Firefox tells of no change while it runs. */
  onChanged(listener: () => void, signal: AbortSignal): void;
}

export const managedStorage: ManagedStorage = {
  async read() {
    try {
      return await call(() => browser.storage.managed.get(null));
    } catch {
      // Firefox rejects where there is no policy for us.
      return undefined;
    }
  },
  onChanged(listener, signal) {
    const onChanged = (_changes: unknown, area: string) => {
      if (area === 'managed') listener();
    };
    browser.storage.onChanged.addListener(onChanged);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  },
};

export const browserStorage: RawStorage = {
  read: (area, keys) => call(() => browser.storage[area].get([...keys])),
  readAll: (area) => call(() => browser.storage[area].get(null)),
  write: (area, items) => call(() => browser.storage[area].set(items)),
  remove: (area, keys) => call(() => browser.storage[area].remove([...keys])),
  onChanged(listener, signal) {
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area !== 'sync' && area !== 'local') return;
      listener(
        area,
        Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])),
      );
    };
    browser.storage.onChanged.addListener(onChanged);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  },
};
