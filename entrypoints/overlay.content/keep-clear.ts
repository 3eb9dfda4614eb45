import { AT_ITS_CORNER, choosePlace, coverWay, listWays } from '../../components/overlay/choose-place.ts';
import { isTouching } from '../../components/overlay/find-free-place.ts';
import type { OverlayCorner } from '../../storage/surface/overlay-corner-item.ts';
import { afterFrame } from './after-frame.ts';
import type { OverlayHost } from './overlay-host.ts';
import { readObstacles } from './read-obstacles.ts';

/** The window must have stopped changing for so long, in ms. */
const RESIZE_PAUSE_MS = 150;
/** What the page renders is looked at no oftener than that, in ms: a list of a hundred pupils has three hundred boxes. */
const LOOK_PAUSE_MS = 2000;

/** What the overlay looks like where it stands. */
interface OverlayForm {
  readonly corner: OverlayCorner;
  readonly isPill: boolean;
}

interface ClearContext {
  readonly getHost: () => OverlayHost | undefined;
  readonly getForm: () => OverlayForm;
}

/** Keeps the overlay off the page's controls. */
export interface Clearer {
  /** Looks soon, after a frame, whether something is covered, and moves if so: the page has changed. */
  look(): void;
  /** Starts again from the corner: the overlay has another form or another corner. */
  reset(): void;
}

/**
 * Moves the overlay the shortest way along one of its edges when it would cover a control of the page. It stays where
 * it went while that is free, and never moves under the user's pointer or focus. An open card only makes way for what
 * does not scroll.
 */
export function keepClear({ getHost, getForm }: ClearContext, signal: AbortSignal): Clearer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  /** The user has just given it another form or corner: it moves under their hand anyway. */
  let isMovedByUser = false;

  function place(host: OverlayHost): void {
    host.setPlace(AT_ITS_CORNER);
    const box = host.measure();
    const { corner, isPill } = getForm();
    const ways = listWays({ corner, isPill, width: window.innerWidth, height: window.innerHeight });
    const obstacles = ways.flatMap((way) => readObstacles(coverWay(box, way), !isPill));
    host.setPlace(choosePlace({ box, corner, isPill, ways, obstacles, width: window.innerWidth }));
  }

  const { ask: lookNow } = afterFrame(() => {
    const host = getHost();
    if (!host || signal.aborted || (host.isUsed() && !isMovedByUser)) return;
    isMovedByUser = false;
    const box = host.measure();
    if (box.bottom <= box.top) return;
    const covered = readObstacles(box, !getForm().isPill);
    if (covered.some((obstacle) => isTouching(box, obstacle))) place(host);
  }, signal);

  const lookAfterResize = () => {
    clearTimeout(timer);
    timer = setTimeout(lookNow, RESIZE_PAUSE_MS);
  };

  /** The first one at once, and one at the end of the pause for all that came meanwhile. */
  const look = () => {
    isAsked = true;
    if (pause !== undefined) return;
    isAsked = false;
    lookNow();
    pause = setTimeout(() => {
      pause = undefined;
      if (isAsked) look();
    }, LOOK_PAUSE_MS);
  };
  window.addEventListener('resize', lookAfterResize, { signal, passive: true });
  document.addEventListener('scrollend', look, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(pause);
  });

  return {
    look,
    reset() {
      const host = getHost();
      if (!host) return;
      isMovedByUser = true;
      host.setPlace(AT_ITS_CORNER);
      lookNow();
    },
  };
}
