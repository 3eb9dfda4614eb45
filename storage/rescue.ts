import type { RawStorage } from './browser-storage.ts';
import { getProgressKey, getRescueKey, type Scope } from './keys.ts';
import type { ScopeReading } from './read-scope.ts';

/**
 * Keeps aside, in `storage.local`, the raw value of every item of a scope that could not be read whole: before
 * anything is written over it, and once per value.
 */
export async function keepRescueCopies(
  storage: RawStorage,
  scope: Scope,
  reading: ScopeReading,
  day: string,
): Promise<void> {
  const key = getProgressKey(scope);
  for (const { area, raw, condition } of reading.areas) {
    if (condition !== 'damaged') continue;
    const rescueKey = getRescueKey(area, key, raw);
    const known = await storage.read('local', [rescueKey]);
    if (rescueKey in known) continue;
    await storage.write('local', { [rescueKey]: { area, key, day, value: raw } });
  }
}
