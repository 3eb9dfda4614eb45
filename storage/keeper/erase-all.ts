import type { KeeperTools } from './keeper.ts';
import { isUntouchable, readWorld } from './world.ts';

/**
 * What became of erasing. `needs-update`: a newer version wrote some of it, and nothing was erased. `refused`: the
 * browser would not, or not all of it; what it kept is whole again after the next exchange.
 */
export interface EraseOutcome {
  readonly outcome: 'erased' | 'needs-update' | 'refused';
}

/**
 * Erases every item of both areas, clicks on their way included: `storage.sync` first, else what is here would be
 * written there again. An item that comes in meanwhile is a later click, and stays. To be called in the keeper's
 * queue. Never rejects.
 */
export async function eraseAll({
  storage,
  report,
}: Pick<KeeperTools, 'storage' | 'report'>): Promise<EraseOutcome> {
  try {
    const world = await readWorld(storage);
    if (world.parts.some(({ reading }) => isUntouchable(reading))) return { outcome: 'needs-update' };
    for (const refusal of Object.values(world.refused)) if (refusal !== undefined) throw refusal;
    for (const area of ['sync', 'local'] as const) {
      await storage.remove(area, Object.keys(await storage.readAll(area)));
    }
    return { outcome: 'erased' };
  } catch (error) {
    report(error);
    return { outcome: 'refused' };
  }
}
