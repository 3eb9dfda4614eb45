/**
 * How long the page may take to render once the route is known. All of it is used even when a landmark is there
 * at once: after a navigation inside the application it may still be the previous page's.
 */
const LANDMARK_WAIT_MS = 6000;
/** Looks after something happened: once the page has rendered, and once its server may have answered. */
const LOOK_DELAYS_MS = [150, 1000, 3000];

/**
 * Calls `look` now, a few times a second at most while the page renders, within bounds, then only after the user's
 * own actions (boxes ticked, buttons pressed). Nothing is done at each mutation.
 */
export function watchRendering(look: () => void, signal: AbortSignal): void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();

  const lookSoon = () => {
    for (const delay of LOOK_DELAYS_MS) {
      if (timers.has(delay)) continue;
      const run = () => {
        timers.delete(delay);
        look();
      };
      timers.set(delay, setTimeout(run, delay));
    }
  };

  const waiting = new MutationObserver(lookSoon);
  const giveUp = setTimeout(() => waiting.disconnect(), LANDMARK_WAIT_MS);
  signal.addEventListener('abort', () => {
    waiting.disconnect();
    clearTimeout(giveUp);
    for (const timer of timers.values()) clearTimeout(timer);
  });

  document.addEventListener('change', lookSoon, { signal, passive: true });
  document.addEventListener('click', lookSoon, { signal, passive: true });
  waiting.observe(document.body, { childList: true, subtree: true });
  look();
}
