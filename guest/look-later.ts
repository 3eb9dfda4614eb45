/** Looks that are to come. */
export interface LaterLooks {
  /** Looks after each of the delays, counted from now; one that is awaited already is not asked for again. */
  ask(): void;
  isAwaited(): boolean;
}

/** Makes looks after some delays, in ms. They end with the signal. */
export function createLaterLooks(
  look: () => void,
  delays: readonly number[],
  signal: AbortSignal,
): LaterLooks {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
  });
  return {
    ask() {
      for (const delay of delays) {
        if (timers.has(delay)) continue;
        const run = () => {
          timers.delete(delay);
          look();
        };
        timers.set(delay, setTimeout(run, delay));
      }
    },
    isAwaited: () => timers.size > 0,
  };
}
