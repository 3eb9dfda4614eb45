import { afterFrame } from './after-frame.ts';
import { type Box, findFreePlace, isOver, type Obstacles, type Size } from './find-free-place.ts';
import type { OverlayHost } from './overlay-host.ts';
import { readObstacles } from './read-obstacles.ts';

/** What the page renders is looked at no oftener than that, in ms: a list of a hundred pupils has three hundred boxes. */
const LOOK_PAUSE_MS = 400;
/** Room to the edges of the window, in px. */
const EDGE = 16;
/** How large the card may be that nobody has seen yet, in px. */
const CARD: Size = { width: 320, height: 180 };

/** What the overlay looks like. */
interface OverlayForm {
  /** Such as `bottom-left`. */
  readonly corner: string;
  readonly isPill: boolean;
  /** A pill for want of room. */
  readonly isCramped: boolean | undefined;
  /** The user has opened it, or unfolded it: it is no pill for want of room. */
  readonly isByHand: boolean | undefined;
  /** The user reads it: it stays where it was unfolded. */
  readonly isUnfolded: boolean | undefined;
  /** The link that an advice leads to. */
  readonly spokenOf: string | undefined;
}

interface ClearContext {
  /** The name of our own element. */
  readonly tag: string;
  readonly getHost: () => OverlayHost | undefined;
  readonly getForm: () => OverlayForm;
  /** There is no room for the card any more, or there is again: it is drawn as that. */
  readonly setCramped: (isCramped: boolean) => void;
  /** The user works at what the overlay covers: it is to be as small as it can. */
  readonly onInTheWay: () => void;
}

/** Keeps the overlay off what stands on the page. */
export interface Clearer {
  /**
   * Looks soon, after a frame, whether something is covered, and moves if so.
   *
   * @param pageChange what may have changed the page; without it, the overlay alone may be larger than before
   */
  look(pageChange?: Event | string): void;
  /** Starts again from the corner, at once: the overlay has another form or another corner. */
  reset(): void;
}

const getSize = ({ left, top, right, bottom }: Box): Size => ({ width: right - left, height: bottom - top });

/**
 * Moves the overlay where it covers nothing of the page, the nearest to its corner. A card that has no such place is a
 * pill until it has one; a pill that has none is its ring. It stays where it went while that is free, and never moves
 * under the user's pointer or focus, but for what they do at the page itself underneath.
 */
export function keepClear(
  { tag, getHost, getForm, setCramped, onInTheWay }: ClearContext,
  signal: AbortSignal,
): Clearer {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  let card = CARD;
  /** What was there at the last look. */
  let before = '';
  /** Of that the overlay itself; nothing once the page may have changed. */
  let ownBefore = '';

  const readUnder = () => readObstacles({ tag, spokenOf: getForm().spokenOf });

  const isIn = ({ left, top, right, bottom }: Box) =>
    left >= -1 && top >= -1 && right <= window.innerWidth + 1 && bottom <= window.innerHeight + 1;

  /** Puts it where it covers nothing; gives whether there is such a place. */
  function put(host: OverlayHost, size: Size, obstacles: Obstacles, isCompact = false): boolean {
    const view = { width: window.innerWidth, height: window.innerHeight };
    const home = host.measureHome();
    const { corner } = getForm();
    const from = {
      left: corner.endsWith('right') ? home.right - size.width : home.left,
      top: corner.startsWith('top') ? EDGE : view.height - EDGE - size.height,
    };
    const place = findFreePlace({ size, from, window: view }, obstacles);
    if (place) host.moveTo(place, isCompact);
    return !!place;
  }

  /** Where there is no free place: at the edge of its corner, inside the window. */
  function putHome(host: OverlayHost, isCompact: boolean): void {
    host.moveTo(undefined, isCompact);
    const home = host.measureHome();
    const { width, height } = getSize(home);
    const inside = (start: number, length: number, room: number) =>
      Math.max(0, Math.min(start, room - length));
    host.moveTo(
      {
        left: inside(home.left, width, window.innerWidth),
        top: getForm().corner.startsWith('top') ? EDGE : inside(home.top, height, window.innerHeight),
      },
      isCompact,
    );
  }

  function placePill(host: OverlayHost, under: Obstacles): void {
    host.moveTo(undefined, false);
    if (put(host, getSize(host.measure()), under)) return;
    host.moveTo(undefined, true);
    if (!put(host, getSize(host.measure()), under, true)) putHome(host, true);
  }

  function place(host: OverlayHost, under = readUnder()): void {
    // It has stepped aside: nothing of it is anywhere.
    const size = getSize(host.measure());
    if (size.width <= 0) return;
    const { isPill, isCramped, isByHand } = getForm();
    if (isCramped) {
      setCramped(!put(host, card, under));
      // Drawn now, and as large as it is.
      if (!getForm().isCramped) {
        place(host, under);
        return;
      }
    }
    if (!isPill && put(host, size, under)) return;
    if (!isPill && isByHand) putHome(host, false);
    else {
      if (!isPill) {
        card = size;
        setCramped(true);
      }
      placePill(host, under);
    }
  }

  /** Looks whether it still stands well, and goes where it does. Where it is read or used, inside the window, it stays. */
  const { ask: lookNow } = afterFrame(() => {
    const host = getHost();
    if (!host || signal.aborted) return;
    const box = host.measure();
    const { isCramped, isUnfolded, spokenOf } = getForm();
    // Set aside, it has no box at all.
    if (isIn(box) && (box.bottom <= box.top || isUnfolded || host.isUsed())) return;
    const own = JSON.stringify([box, isCramped, spokenOf]);
    if (own === ownBefore) return;
    ownBefore = own;
    const under = readUnder();
    const isRing = host.isCompact();
    // All stands as it stood: so does it. Of a ring it is not known how wide its words would be.
    const seen = own + JSON.stringify(under);
    if (seen === before && !isRing) return;
    before = seen;
    const { hard, cells, words } = under;
    const isOn = (boxes: readonly Box[]) => boxes.some((each) => isOver(box, each));
    // A ring may have room for its words again, and a cramped pill for its card.
    if (isCramped || isRing || !isIn(box) || isOn(hard)) place(host, under);
    // For words it goes where there are none alone, and for those of a table where there is no table.
    else if (isOn(cells) || isOn(words))
      put(host, getSize(box), { hard: [...hard, ...cells, ...(isOn(cells) ? [] : words)], cells: [], words });
  }, signal);

  /** Another look at the end of the pause, for all that came meanwhile. */
  const startPause = () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      pause = undefined;
      if (isAsked) look();
    }, LOOK_PAUSE_MS);
  };

  /** The first one at once. */
  const look = (pageChange?: Event | string) => {
    if (pageChange) ownBefore = '';
    isAsked = pause !== undefined;
    if (isAsked) return;
    lookNow();
    startPause();
  };

  /** Once the window has stopped changing. */
  const lookAfterResize = () => {
    before = ownBefore = '';
    isAsked = true;
    startPause();
  };

  /** What the user goes to is not under us for a moment, wherever the pointer rests. */
  const onFocus = ({ target, type, isTrusted }: Event) => {
    const host = getHost();
    // A dialog has the window to itself: the overlay steps aside for it.
    if (
      !isTrusted ||
      !host ||
      !(target instanceof Element) ||
      target.closest(`${tag},dialog,[aria-modal=true]`)
    )
      return;
    const box = target.getBoundingClientRect();
    // A part of the page as large as that holds what the user goes to: nobody works at all of it.
    if ((type === 'focusin' && box.height > window.innerHeight / 2) || !isOver(host.measure(), box)) return;
    onInTheWay();
    place(host);
  };
  const options = { signal, passive: true, capture: true };
  window.addEventListener('resize', lookAfterResize, options);
  document.addEventListener('scrollend', look, options);
  document.addEventListener('focusin', onFocus, options);
  document.addEventListener('input', onFocus, options);
  signal.addEventListener('abort', () => {
    clearTimeout(pause);
  });

  return {
    look,
    reset() {
      const host = getHost();
      if (host) place(host);
    },
  };
}
