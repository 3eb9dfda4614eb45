import type { Random } from '../random.ts';
import type { Change, SyncArea } from './sync-area.ts';

/** What the service did to one profile. */
export interface RouteCounts {
  deliveries: number;
  /** Deliveries that a later version, of that item or of another, had overtaken. */
  reordered: number;
  /** Versions never delivered on their own: only a later one was, at the latest at the end. */
  skipped: number;
  duplicates: number;
}

/** An item of the service, with its place in the order of its writes. */
export interface Version extends Change {
  readonly number: number;
}

/** How late a delivery may be, in ms: some writes of the other side later. */
const LATEST_MS = 8000;

/** The way from the service to one profile: late, out of order, with gaps and repetitions. */
export interface Route {
  readonly counts: RouteCounts;
  readonly waiting: number;
  post(version: Version): void;
  /** Delivers what is due; with `isHasty`, all that waits. */
  deliver(isHasty: boolean): Promise<void>;
}

/** Opens the way to a profile's area. */
export function createRoute(area: SyncArea, random: Random): Route {
  const counts: RouteCounts = { deliveries: 0, reordered: 0, skipped: 0, duplicates: 0 };
  let bag: { version: Version; due: number }[] = [];
  let newest = 0;

  const put = (version: Version) => bag.push({ version, due: Date.now() + random.int(0, LATEST_MS) });

  return {
    counts,
    get waiting() {
      return bag.length;
    },
    post(version) {
      if (random.chance(0.2)) {
        counts.skipped += 1;
        return;
      }
      put(version);
      if (random.chance(0.2)) {
        counts.duplicates += 1;
        put(version);
      }
    },
    async deliver(isHasty) {
      const now = Date.now();
      const due = random.shuffle(bag.filter((each) => isHasty || each.due <= now));
      bag = bag.filter((each) => !due.includes(each));
      for (const { version } of due) {
        if (version.number < newest) counts.reordered += 1;
        newest = Math.max(newest, version.number);
        counts.deliveries += 1;
        await area.deliver(version);
      }
    },
  };
}
