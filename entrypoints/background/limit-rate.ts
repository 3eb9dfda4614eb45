import { readStopwatch } from '../../checklist/clock.ts';

/** More than a hand does: ticking the sixteen steps and undoing them twice over, in one breath. */
const MOST = 60;
const SPAN_MS = 10_000;

/**
 * Says of each request of a tab whether it comes at the pace of a hand: {@link MOST} at most within any 10 seconds. It
 * forgets all when the background sleeps, which it does not while it is asked so often.
 */
export function createRateLimit(read: () => number = readStopwatch): (tab: number) => boolean {
  const times = new Map<number, number[]>();
  return (tab) => {
    const now = read();
    const recent = (times.get(tab) ?? []).filter((time) => now - time < SPAN_MS);
    const isAllowed = recent.length < MOST;
    times.set(tab, isAllowed ? [...recent, now] : recent);
    return isAllowed;
  };
}
