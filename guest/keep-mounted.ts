import { readStopwatch } from './read-stopwatch.ts';

/** Removals answered in a row before the page wins, and how many a second are forgiven. */
const PATIENCE = 20;
const FORGIVEN_PER_SECOND = 1.2;

interface KeepMountedOptions {
  /** Puts the element back. */
  readonly mount: () => void;
  /** Ends the overlay where the extension is gone: what stands in its place may be a newer version's. */
  readonly checkAlive: () => void;
  readonly signal: AbortSignal;
}

/**
 * Puts `element` back each time the page removes it from `parent`, watching that one list of children. A page
 * that removes it 20 times in a row, faster than once a second, wins until the next page view: no flicker
 * without end.
 */
export function keepMounted(
  element: Element,
  parent: Element,
  { mount, checkAlive, signal }: KeepMountedOptions,
): void {
  let patience = PATIENCE;
  let lastRemoval = readStopwatch();
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    // A newer version has ended this one, or has its runtime: else it is the page that has taken the element away.
    checkAlive();
    if (signal.aborted) return;
    const now = readStopwatch();
    const forgiven = ((now - lastRemoval) / 1000) * FORGIVEN_PER_SECOND;
    patience = Math.min(PATIENCE, patience + forgiven) - 1;
    lastRemoval = now;
    if (patience >= 1) mount();
    else observer.disconnect();
  });
  observer.observe(parent, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
