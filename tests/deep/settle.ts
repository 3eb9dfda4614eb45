import type { ExtensionBrowser } from '../e2e/harness/types.ts';
import type { Relay } from './relay/relay.ts';
import { readPopupKept } from './screen/read-popup.ts';
import { countWaiting } from './stored.ts';
import type { Surfaces } from './surfaces.ts';

/** Nobody writes for so long: more than twice the gap between two writes of a device. */
const QUIET_MS = 6000;

/** Writes to `storage.sync` that a side may still make once it has heard everything. */
interface Settling {
  readonly writesAfterAll: number;
}

/**
 * Delivers all that is outstanding, then waits until nothing is written any more for six seconds.
 * @throws when the two sides keep answering each other for a minute
 */
export async function settle(
  relay: Relay,
  extensions: readonly ExtensionBrowser[],
  surfaces: readonly Surfaces[],
): Promise<Settling> {
  relay.endTricks();
  const countWrites = () => relay.sides.reduce((sum, { area }) => sum + area.writes, 0);
  const isKept = async () => {
    const kept = await Promise.all(surfaces.map(({ popup }) => readPopupKept(popup)));
    const waiting = await Promise.all(extensions.map(countWaiting));
    return kept.every((word) => word === 'saved') && waiting.every((count) => count === 0);
  };
  await relay.until(async () => relay.isIdle() && (await isKept()), { what: 'everything to be delivered' });
  const before = countWrites();
  const isQuiet = () => relay.sides.every(({ area }) => Date.now() - area.lastWrite > QUIET_MS);
  await relay.until(async () => relay.isIdle() && isQuiet() && (await isKept()), {
    timeout: 60_000,
    what: 'both sides to stop writing to storage.sync',
  });
  return { writesAfterAll: countWrites() - before };
}
