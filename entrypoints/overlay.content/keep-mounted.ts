import { readStopwatch } from '../../checklist/clock.ts';

const WINDOW_MS = 1000;
const MAX_REMOVALS = 20;

interface KeepMountedOptions {
  /** Puts the element back. */
  readonly mount: () => void;
  /** Another overlay has taken the place: a newer version of the extension, most likely. */
  readonly onReplaced: () => void;
  readonly signal: AbortSignal;
}

/**
 * Puts `element` back each time the page removes it from `parent`, watching that one list of children. A page
 * that removes it 20 times within a second wins, until the next page view.
 */
export function keepMounted(
  element: Element,
  parent: Element,
  { mount, onReplaced, signal }: KeepMountedOptions,
): void {
  let removals: number[] = [];
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    const other = [...parent.children].some(
      (child) => child !== element && child.localName === element.localName,
    );
    if (other) {
      onReplaced();
      return;
    }
    const now = readStopwatch();
    removals = [...removals.filter((instant) => now - instant < WINDOW_MS), now];
    if (removals.length >= MAX_REMOVALS) {
      observer.disconnect();
      return;
    }
    mount();
  });
  observer.observe(parent, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
