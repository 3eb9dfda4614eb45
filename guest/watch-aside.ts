import { createLaterLooks } from './look-later.ts';

/** Dialogs and side panels of both generations of Pix (pix/facts.md §2 of the mission). */
const MODALS = 'dialog[open], [aria-modal="true"]';

/** Events that open or close one; none of them bubbles to be heard otherwise than while it goes down. */
const DIALOG_EVENTS = ['toggle', 'close', 'cancel', 'focusin'] as const;
/** Actions after which an older one may appear or go, which no event tells. */
const ACTIONS = ['click', 'keyup'] as const;
/** Looks after an action, in ms: once its handlers have run, and once a transition may have ended. */
const LOOK_DELAYS_MS = [0, 400];
/** Looks while one is open, in ms: a page may close it by itself. */
const SLOW_LOOK_MS = 1000;

function isModalOpen(): boolean {
  return [...document.querySelectorAll(MODALS)].some((modal) =>
    modal.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
}

/** Follows whether the page has the whole window to itself. */
export interface AsideWatcher {
  /** Looks at once, when something else says that the page has changed. */
  look(): void;
}

/**
 * Calls back when the overlay must step aside, and when it may come back: while a dialog or a side panel of the page
 * is open, and in full screen. Nothing outside an open dialog can be above it, seen whole or used (pitfall 5).
 */
export function watchAside(onChange: (isAside: boolean) => void, signal: AbortSignal): AsideWatcher {
  let isAside = false;
  let slowLook: ReturnType<typeof setInterval> | undefined;

  const look = () => {
    const isNow = document.fullscreenElement !== null || isModalOpen();
    if (signal.aborted || isNow === isAside) return;
    isAside = isNow;
    clearInterval(slowLook);
    if (isAside) slowLook = setInterval(look, SLOW_LOOK_MS);
    onChange(isAside);
  };

  const later = createLaterLooks(look, LOOK_DELAYS_MS, signal);

  const options = { signal, capture: true, passive: true };
  for (const type of DIALOG_EVENTS) document.addEventListener(type, look, options);
  for (const type of ACTIONS) document.addEventListener(type, later.ask, options);
  document.addEventListener('fullscreenchange', look, options);
  signal.addEventListener('abort', () => clearInterval(slowLook));
  look();
  return { look };
}
