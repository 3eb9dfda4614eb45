import type { Day } from '../../checklist/day.ts';
import type { RawStorage } from '../browser-storage.ts';
import { readWorld, type World } from '../keeper/world.ts';

/** What files need of the world; the keeper's own tools have it all. */
export interface FileTools {
  readonly storage: RawStorage;
  readonly readToday: () => Day;
  readonly readInstant: () => number;
  readonly report: (error: unknown) => void;
  /** The id this computer takes if it has none yet. */
  readonly newDevice: string;
}

/**
 * Reads all there is, before something is written over it.
 *
 * @throws what the browser said, when `storage.local` cannot be read: nothing there may then be written over
 */
export async function readWritableWorld({ storage, report }: FileTools): Promise<World> {
  const world = await readWorld(storage);
  if (world.refused.local !== undefined) throw world.refused.local;
  // What is here can still be merged; what others wrote comes in at a later exchange.
  if (world.refused.sync !== undefined) report(world.refused.sync);
  return world;
}
