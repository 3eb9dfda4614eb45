/** How long the first drawing waits for the page to name its establishment, in ms. */
const NAME_WAIT_MS = 1000;
/** Where several are known, the one seen last may not be this one: the wait is as long as the page may take. */
const LONG_WAIT_MS = 6000;

/**
 * Whose year to show is known once the page has rendered its navigation: until then nothing is drawn, so that nobody
 * ticks a step of another school. A page that never names one is not waited for longer than that.
 */
export interface EstablishmentWait {
  readonly isOver: () => boolean;
  /** Resolves when the wait is over. */
  readonly over: Promise<void>;
  end(): void;
}

/**
 * Starts the wait of a document. It is over as well when the signal aborts: nobody waits for a script that has ended.
 *
 * @param isAlone whether one establishment at most is known, asked after a second
 */
export function startEstablishmentWait(isAlone: () => boolean, signal: AbortSignal): EstablishmentWait {
  let isOver = false;
  let resolve = () => {};
  const over = new Promise<void>((done) => {
    resolve = done;
  });
  const end = () => {
    isOver = true;
    resolve();
  };
  const timers = [setTimeout(() => isAlone() && end(), NAME_WAIT_MS), setTimeout(end, LONG_WAIT_MS)];
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
    end();
  });
  return { isOver: () => isOver, over, end };
}
