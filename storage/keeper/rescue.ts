import type { Day } from '../../checklist/day.ts';
import type { RawStorage } from '../browser-storage.ts';
import { getRescueKey } from '../keys.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import type { World } from './world.ts';

/**
 * Keeps aside, in `storage.local`, the raw value of every item that could not be read whole: before anything is
 * written over it, and once per value.
 */
export async function keepRescueCopies(
  storage: RawStorage,
  { local, parts }: World,
  day: Day,
): Promise<void> {
  const copies = parts
    .filter(({ reading }) => reading.condition === 'damaged')
    .map(({ area, key, raw }) => [
      getRescueKey(area, key, raw),
      { schema: SCHEMA_VERSION, area, key, day, value: raw },
    ])
    .filter(([rescueKey]) => !((rescueKey as string) in local));
  if (copies.length > 0) await storage.write('local', Object.fromEntries(copies));
}
