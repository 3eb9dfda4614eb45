/** Time as the pacer needs it, so that tests can move it. */
export interface PacerClock {
  /** Milliseconds on a clock that only goes forward. */
  readonly readStopwatch: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * The least time between two calls that write to `storage.sync`, in ms. 2.5 s is 24 calls a minute and 1,440 an
 * hour; Chromium refuses past 120 and 1,800.
 */
const SYNC_GAP_MS = 2500;

/** Spaces out the calls that write to `storage.sync`. */
export interface Pacer {
  /** Resolves when the next call may be made. */
  takeTurn(): Promise<void>;
  /** To be told of each call when it is made, which may be later than its turn: storage can be slow to be read. */
  noteCall(): void;
}

/**
 * Makes a pacer. The first turn waits a whole gap as well: a background that is started anew does not know when it
 * last wrote.
 */
export function createPacer({ readStopwatch, wait }: PacerClock): Pacer {
  let next = readStopwatch() + SYNC_GAP_MS;
  return {
    noteCall() {
      next = Math.max(next, readStopwatch() + SYNC_GAP_MS);
    },
    async takeTurn() {
      const now = readStopwatch();
      const turn = Math.max(now, next);
      next = turn + SYNC_GAP_MS;
      await wait(turn - now);
    },
  };
}
