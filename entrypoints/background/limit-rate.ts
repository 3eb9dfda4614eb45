import { readStopwatch } from '../../checklist/clock.ts';
import { MOST_CHANGES, PACE_SPAN_MS } from '../../storage/changes/hands-pace.ts';

/**
 * Says of each request of a tab whether it comes at the pace of a hand: {@link MOST_CHANGES} at most within any 10 seconds. It
 * forgets all when the background sleeps, which it does not while it is asked so often.
 */
export function createRateLimit(read: () => number = readStopwatch): (tab: number) => boolean {
  const times = new Map<number, number[]>();
  return (tab) => {
    const now = read();
    const recent = (times.get(tab) ?? []).filter((time) => now - time < PACE_SPAN_MS);
    const isAllowed = recent.length < MOST_CHANGES;
    times.set(tab, isAllowed ? [...recent, now] : recent);
    return isAllowed;
  };
}
