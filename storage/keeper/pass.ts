import { REGISTRY } from '../keys.ts';
import { EMPTY_FIELD_MAP } from '../merge/field-map.ts';
import { canTakeId, findDevice } from './device.ts';
import type { KeeperTools } from './keeper.ts';
import { type MergedState, mergeWorld, planSync, type SyncPlan } from './merged-state.ts';
import { findSilence, type Silence } from './silence.ts';
import { readWorld, type World } from './world.ts';
import { carryYearlySteps } from './yearly-steps.ts';

/** What each step of the keeper starts from: all that storage holds, merged. */
export interface Pass {
  readonly world: World;
  readonly state: MergedState;
  /** This computer's id, or the one it will take. */
  readonly device: string;
}

/** Reads all there is, and merges it once somebody looks. Rejects when neither area can be read, or a newer version holds the id. */
export async function startPass({ storage, newDevice, readToday }: KeeperTools): Promise<Pass> {
  const world = await readWorld(storage);
  const known = findDevice(world.local);
  if (known === undefined && !canTakeId(world.local)) throw new Error('A newer version keeps the id');
  let state: MergedState | undefined;
  return {
    world,
    device: known ?? newDevice,
    get state() {
      state ??= carryYearlySteps(world, mergeWorld(world), readToday());
      return state;
    },
  };
}

/**
 * What is to be written to `storage.sync` now, and who is silent.
 *
 * @param isFull the browser has refused a tick or a note for want of room
 */
export function planPush(
  { world, state, device }: Pass,
  { readToday, readInstant }: KeeperTools,
  isTidy: boolean,
  isFull = false,
): { plan: SyncPlan; silence: Silence } {
  const today = readToday();
  const registry = state.get(REGISTRY)?.merged ?? EMPTY_FIELD_MAP;
  const silence = findSilence(world, registry, device, today);
  return {
    silence,
    plan: planSync(world, state, { device, today, instant: readInstant(), silence, isTidy, isFull }),
  };
}
