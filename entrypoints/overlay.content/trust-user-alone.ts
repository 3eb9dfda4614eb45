import { readStopwatch } from '../../checklist/clock.ts';

/** What our controls act on. */
const ACTING_EVENTS = ['click', 'input', 'change', 'submit', 'keydown'] as const;
/** Of these, what only a person's hand makes: a script can have the browser itself submit a form. */
const GESTURES = ['click', 'keydown'];
/** How long after a gesture a form may be submitted by it, in ms. */
const GESTURE_MS = 1000;

/**
 * Lets our controls hear the user alone: the shadow root is open, so a script of the page could press our buttons,
 * tick steps and hide the overlay.
 *
 * @param root where our controls are; to be called before they have listeners of their own
 */
export function trustUserAlone(root: EventTarget, signal: AbortSignal): void {
  let lastGesture = Number.NEGATIVE_INFINITY;
  const onEvent = (event: Event) => {
    const isOfUser =
      event.isTrusted && (event.type !== 'submit' || readStopwatch() - lastGesture < GESTURE_MS);
    if (isOfUser) {
      if (GESTURES.includes(event.type)) lastGesture = readStopwatch();
      return;
    }
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ACTING_EVENTS) root.addEventListener(type, onEvent, { signal, capture: true });
}
