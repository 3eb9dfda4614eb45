import type { ExtensionBrowser } from '../../e2e/harness/types.ts';
import { type WaitOptions, waitFor } from '../../e2e/harness/wait-for.ts';
import type { Random } from '../random.ts';
import { createRoute, type Route, type Version } from './route.ts';
import { type Change, type SyncArea, watchSyncArea } from './sync-area.ts';

/** One of the two profiles, as the service knows it. */
export interface RelaySide {
  readonly area: SyncArea;
  readonly route: Route;
  /** Nothing comes from it nor goes to it; what it writes meanwhile is taken when it is back. */
  isOffline: boolean;
}

/** Plays the browsers' sync service between two profiles: the last writer of an item wins, by whole items. */
export interface Relay {
  readonly sides: readonly [RelaySide, RelaySide];
  /** One turn: takes what each side has written, delivers what is due. */
  turn(): Promise<void>;
  /** Turns until a condition holds. */
  until(condition: () => boolean | Promise<boolean>, options: WaitOptions): Promise<void>;
  /** From now on both sides are online and everything is delivered at once, in no order, the latest last. */
  endTricks(): void;
  /** Whether nothing is outstanding. */
  isIdle(): boolean;
}

/** Starts the service with nothing in it. */
export function startRelay(extensions: readonly [ExtensionBrowser, ExtensionBrowser], random: Random): Relay {
  const createSide = (extension: ExtensionBrowser): RelaySide => {
    const area = watchSyncArea(extension);
    return { area, route: createRoute(area, random), isOffline: false };
  };
  const sides = [createSide(extensions[0]), createSide(extensions[1])] as const;
  const latest = new Map<string, Version>();
  /** Written by a side that is offline: of an item, the service will see the last version only. */
  const unsent = [new Map<string, Change>(), new Map<string, Change>()] as const;
  let number = 0;
  let isHasty = false;

  const takeFrom = async (index: 0 | 1): Promise<void> => {
    for (const change of await sides[index].area.look()) unsent[index].set(change.key, change);
    if (sides[index].isOffline) return;
    for (const change of unsent[index].values()) {
      number += 1;
      const version = { ...change, number };
      latest.set(change.key, version);
      sides[1 - index]?.route.post(version);
    }
    unsent[index].clear();
  };

  const giveTo = async ({ area, route, isOffline }: RelaySide): Promise<void> => {
    if (isOffline) return;
    await route.deliver(isHasty);
    if (!isHasty) return;
    for (const version of latest.values()) if (!area.holds(version)) await area.deliver(version);
  };

  const turn = async (): Promise<void> => {
    await takeFrom(0);
    await takeFrom(1);
    await giveTo(sides[0]);
    await giveTo(sides[1]);
  };

  const isIdle = () =>
    sides.every(
      ({ area, route, isOffline }) =>
        !isOffline && route.waiting === 0 && [...latest.values()].every((version) => area.holds(version)),
    );

  return {
    sides,
    turn,
    isIdle,
    until: async (condition, options) => {
      await waitFor(
        async () => {
          await turn();
          return condition();
        },
        { interval: 100, ...options },
      );
    },
    endTricks() {
      isHasty = true;
      for (const side of sides) side.isOffline = false;
    },
  };
}
