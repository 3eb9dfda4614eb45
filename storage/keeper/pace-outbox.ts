import { MOST_CHANGES, PACE_SPAN_MS } from '../changes/hands-pace.ts';
import type { PacerClock } from './pacer.ts';

/** Of what waits in the outbox, what may be applied now. */
export type TakeFromOutbox = <Item>(waiting: readonly Item[]) => readonly Item[];

interface OutboxPaceContext extends PacerClock {
  readonly report: (error: unknown) => void;
}

/**
 * Makes what keeps the outbox at the pace of a hand, as messages are: any script of ours among a site's may write there. What
 * is too much waits, and nothing of it is lost: a user's clicks may have piled up too, and each comes by its message as well.
 *
 * @param again applies what waits, once more of it may be
 */
export function createOutboxPace(
  { readStopwatch, wait, report }: OutboxPaceContext,
  again: () => Promise<unknown>,
): TakeFromOutbox {
  let times: number[] = [];
  let isWaiting = false;
  return (waiting) => {
    const now = readStopwatch();
    times = times.filter((time) => now - time < PACE_SPAN_MS);
    const taken = waiting.slice(0, MOST_CHANGES - times.length);
    times.push(...taken.map(() => now));
    if (taken.length < waiting.length && !isWaiting) {
      isWaiting = true;
      wait(PACE_SPAN_MS)
        .then(() => {
          isWaiting = false;
          return again();
        })
        .catch(report);
    }
    return taken;
  };
}
