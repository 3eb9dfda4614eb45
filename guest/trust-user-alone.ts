import { isAsDrawn, isOnOurs, rememberLabels } from './is-in-place.ts';
import { readStopwatch } from './read-stopwatch.ts';

/** What our controls act on, and what tells whose hand it is. */
const HEARD = ['pointerdown', 'keydown', 'focusin', 'focusout', 'click', 'change', 'submit'] as const;
const CONTROL = 'button, a, input, summary';
/** What only shows something, by its tag, which no page can change: a press of it is never asked for again. */
const HARMLESS = 'a, summary';
/** Focus that comes so soon after the user's own key or pointer, in ms, came of it. */
const OF_HAND_MS = 1000;

/** The event whose listener is being called. */
let heard: Event | undefined;
/** Focus is being given by ourselves. */
let isGiving = false;
/** What has focus by the user's own hand, or by ours. */
let chosen: Element | null | undefined;
/** The user has been elsewhere since, by a gesture: a page can keep from us that the focus left and came back. */
let hasLeft = false;

/** Tells of an event whose listener is about to be called. */
export function hearEvent(event: Event): void {
  heard = event;
}

/** Gives focus to an element of ours: what the user presses next was chosen by them. */
export function giveFocus(element: HTMLElement | null | undefined): void {
  isGiving = true;
  element?.focus({ preventScroll: true });
  isGiving = false;
}

/** Whether an element of ours has, or had last, the focus by the user's hand: what a page gives focus to has it not. */
export const isChosen = (element: EventTarget | null): boolean => element === chosen;

/** Tells whose hand it is. */
export interface Trust {
  /**
   * Whether what one of our listeners is doing just now comes of a gesture of the user's on that very control.
   *
   * @param isHarmless it only shows something: a press whose control the user did not choose is enough
   */
  isOfUser(isHarmless: boolean): boolean;
}

interface TrustOptions {
  /**
   * A press came whose control the user did not choose, by no script: the next one of the same control counts. Nothing is
   * in doubt any more once one has counted.
   */
  readonly onDoubt: (control: Element | undefined) => void;
  /** A box was set by no hand: it is to show what is kept. */
  readonly onRefused: () => void;
  readonly signal: AbortSignal;
}

/** What an event falls on: a control of ours, or a label, which stands for its own. */
function getArea(event: Event): HTMLElement | undefined {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>(`label, ${CONTROL}`) ?? undefined;
}

/** The control of ours that an event is about. */
const getControl = (area: HTMLElement | undefined) =>
  area instanceof HTMLLabelElement ? (area.control ?? undefined) : area;

const getForm = (control: Element) => (control as HTMLInputElement).form;

/** A control of no form is of none: two of them have nothing in common. */
const isOfForm = (control: Element, form: HTMLFormElement | null) =>
  form !== null && getForm(control) === form;

/**
 * Lets our controls act for the user alone. The shadow root is open, so a script of the page can press our buttons, send
 * them events of any kind, submit our form, move focus to them, or take them away to press them elsewhere.
 *
 * An event counts when the browser itself sends it while no script runs: what a script sends, and what the browser makes
 * of that at once (a box that changes, a form that is submitted, a label that presses its box), comes while it runs. The
 * browser empties its queue of microtasks between two listeners only when no script runs, which is how that is told.
 *
 * @param root where our controls are; to be called before they have listeners of their own
 */
export function trustUserAlone(root: HTMLElement, { onDoubt, onRefused, signal }: TrustOptions): Trust {
  rememberLabels();
  let isFree = false;
  let accepted: Event | undefined;
  /** The control of the event that counts, where the user did not choose it. */
  let unchosen: Element | undefined;
  /** What the user's last gesture was made on. */
  let pressed: HTMLElement | undefined;
  /** The control whose click counted, until what the browser makes of it has counted once. */
  let clicked: HTMLElement | undefined;
  let doubted: HTMLElement | undefined;
  /** The control whose label was clicked: the browser clicks it next, at the label's place. */
  let labelled: HTMLElement | undefined;
  let lastGesture = -OF_HAND_MS;

  const refuse = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  /** Whether a click is of the control that the user has pressed, or of the form whose field they are in. */
  const isPressed = (control: HTMLElement) =>
    pressed !== undefined &&
    (control === pressed || (pressed.localName === 'input' && isOfForm(control, getForm(pressed))));

  function acceptClick(event: Event, control: HTMLElement): boolean {
    if (!isPressed(control) && !control.matches(HARMLESS) && doubted !== control) {
      doubted = control;
      // What a button does says itself whether it is harmless; a box, or what submits, has done it by then.
      if ((control as HTMLButtonElement).type === 'button') {
        unchosen = control;
        return true;
      }
      onDoubt(control);
      return false;
    }
    if (doubted) onDoubt(undefined);
    doubted = undefined;
    clicked = control;
    // The click of a label is followed by that of its box.
    if (!(event.target instanceof Element && event.target.closest('label'))) pressed = undefined;
    return true;
  }

  /** Whether an event that no script has made counts. */
  function isCounted(event: Event, area: HTMLElement | undefined, control: HTMLElement | undefined): boolean {
    switch (event.type) {
      case 'pointerdown':
        labelled = undefined;
        pressed =
          area && isOnOurs(event as MouseEvent, area, root) && isAsDrawn(area, root) ? control : undefined;
        // What has focus already is not told of once more.
        if (pressed && pressed === chosen) hasLeft = false;
        return true;
      case 'keydown': {
        const isPress = ['Enter', ' '].includes((event as KeyboardEvent).key);
        pressed = isPress && control === chosen && !hasLeft ? control : undefined;
        return true;
      }
      case 'click': {
        // No pointer has been there where the keyboard or an assistive tool presses.
        const isPointed = (event as MouseEvent).detail > 0 && control !== labelled;
        if (area && isPointed && !isOnOurs(event as MouseEvent, area, root)) return false;
        labelled = area === control ? undefined : control;
        return control === undefined || acceptClick(event, control);
      }
      case 'submit':
        return (event as SubmitEvent).submitter === clicked;
      default:
        return (control as HTMLInputElement | undefined)?.type !== 'checkbox' || control === clicked;
    }
  }

  function judge(event: Event): void {
    const area = getArea(event);
    const control = getControl(area);
    unchosen = undefined;
    if (event.type === 'focusout') {
      // Who comes back another time is asked anew.
      if (doubted) onDoubt(undefined);
      doubted = undefined;
      return;
    }
    if (event.type === 'focusin') {
      const isOfHand = isFree && readStopwatch() - lastGesture < OF_HAND_MS;
      chosen = isGiving || isOfHand ? control : undefined;
      hasLeft = false;
      // A gesture allows nothing of what the page leads to after it.
      if (!chosen) pressed = undefined;
      return;
    }
    accepted = undefined;
    if (event.isTrusted && isFree && isCounted(event, area, control)) {
      accepted = event;
      if (event.type === 'change' || event.type === 'submit') clicked = pressed = undefined;
      return;
    }
    refuse(event);
    if (event.type === 'change') onRefused();
  }

  const heed = { signal, capture: true };
  // Beside our card as well: a label may stand there whose box is ours.
  const scope = root.getRootNode();
  for (const type of HEARD) {
    scope.addEventListener(
      type,
      () => {
        isFree = false;
        queueMicrotask(() => {
          isFree = true;
        });
      },
      heed,
    );
    scope.addEventListener(type, judge, heed);
  }
  const noteGesture = (event: Event) => {
    if (!event.isTrusted) return;
    lastGesture = readStopwatch();
    if (!event.composedPath().includes(root)) hasLeft = true;
  };
  for (const type of ['pointerdown', 'keydown']) {
    window.addEventListener(type, noteGesture, { ...heed, passive: true });
  }
  // The page may send the user's own event a second time: it is trusted no more.
  return {
    isOfUser(isHarmless) {
      if (!accepted?.isTrusted || accepted !== heard) return false;
      if (isHarmless || !unchosen) return true;
      onDoubt(unchosen);
      return false;
    },
  };
}
