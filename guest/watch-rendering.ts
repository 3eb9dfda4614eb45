import { createLaterLooks } from './look-later.ts';

/**
 * How long the page may take to render once the route is known. All of it is used even when a landmark is there
 * at once: after a navigation inside the application it may still be the previous page's.
 */
const LANDMARK_WAIT_MS = 6000;
/** Looks after something happened: once the page has rendered, and once its server may have answered. */
const LOOK_DELAYS_MS = [150, 1000, 3000];

/**
 * Calls `look` now, three times in three seconds at most while the page renders, within bounds, and soon after the
 * user's own actions (boxes ticked, buttons pressed). Nothing is done at each mutation.
 *
 * @param isAwaited whether nothing can be drawn before `look` has found something: the page is then looked at in each
 *   frame in which it has changed, so that it is drawn in the frame that brings it
 */
export function watchRendering(look: () => void, isAwaited: () => boolean, signal: AbortSignal): void {
  let frame = 0;
  const later = createLaterLooks(look, LOOK_DELAYS_MS, signal);

  const lookInThisFrame = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (isAwaited()) look();
    });
  };

  const waiting = new MutationObserver(() => {
    if (isAwaited()) lookInThisFrame();
    // Three looks at what a page renders on and on, however often it does.
    if (!later.isAwaited()) later.ask();
  });
  const giveUp = setTimeout(() => waiting.disconnect(), LANDMARK_WAIT_MS);
  signal.addEventListener('abort', () => {
    waiting.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(giveUp);
  });

  document.addEventListener('change', later.ask, { signal, passive: true });
  document.addEventListener('click', later.ask, { signal, passive: true });
  waiting.observe(document.body, { childList: true, subtree: true });
  look();
}
