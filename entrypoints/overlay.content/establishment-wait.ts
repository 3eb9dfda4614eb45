/** How long the first drawing waits for the page to name its establishment, in ms. */
const NAME_WAIT_MS = 1000;

/**
 * Whose year to show is known once the page has rendered its navigation: until then nothing is drawn, so that nobody
 * ticks a step of another school. A page that never names one is not waited for longer than a second.
 */
export interface EstablishmentWait {
  readonly isOver: () => boolean;
  /** Resolves when the wait is over. */
  readonly over: Promise<void>;
  end(): void;
}

/** Starts the wait of a document. */
export function startEstablishmentWait(signal: AbortSignal): EstablishmentWait {
  let isOver = false;
  let resolve = () => {};
  const over = new Promise<void>((done) => {
    resolve = done;
  });
  const end = () => {
    isOver = true;
    resolve();
  };
  const timer = setTimeout(end, NAME_WAIT_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { isOver: () => isOver, over, end };
}
