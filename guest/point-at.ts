import { placeHint } from './place-hint.ts';

/** Looks at where the landmark is, in ms. */
const SLOW_LOOK_MS = 1000;
/** Room between the landmark and its ring, in px, and what of the ring's edge there is beside the window's. */
const RING_MARGIN = 6;
const EDGE_MARGIN = 3;

interface PointOptions {
  /** One line beside the landmark. */
  readonly hint: string;
  /** Our own layer, fixed to the window and outside anything transformed. */
  readonly layer: Node;
  /** Called once, whoever ends it. */
  readonly onEnd: () => void;
  readonly signal: AbortSignal;
}

function addElement(layer: Node, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  layer.appendChild(element);
  return element;
}

/** Where a side of the ring goes, counted from its edge of the window: whole beside it, and with what is beyond it. */
const leaveRoom = (side: number) =>
  side < 0 ? side - RING_MARGIN : Math.max(EDGE_MARGIN, side - RING_MARGIN);

function drawRing(landmark: Element, ring: HTMLElement): void {
  const box = landmark.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  Object.assign(ring.style, {
    left: `${leaveRoom(box.left)}px`,
    top: `${leaveRoom(box.top)}px`,
    right: `${leaveRoom(clientWidth - box.right)}px`,
    bottom: `${leaveRoom(window.innerHeight - box.bottom)}px`,
  });
}

/**
 * Brings an element of the page into view, with a ring around it and a line beside it, which follow it when the page
 * scrolls or changes size. The page stays usable: nothing of ours takes a click there. It ends on Escape, on any click,
 * when the landmark goes, or with the signal.
 */
export function pointAt(landmark: Element, { hint: text, layer, onEnd, signal }: PointOptions): void {
  const life = new AbortController();
  const both = AbortSignal.any([signal, life.signal]);
  const end = () => life.abort();
  const ring = addElement(layer, 'where-ring');
  const hint = addElement(layer, 'where-hint');
  hint.textContent = text;

  const follow = () => {
    if (both.aborted) return;
    if (!landmark.checkVisibility()) {
      end();
      return;
    }
    drawRing(landmark, ring);
    placeHint(landmark, hint);
  };
  const size = new ResizeObserver(follow);
  both.addEventListener('abort', () => {
    size.disconnect();
    clearInterval(slowLook);
    ring.remove();
    hint.remove();
    onEnd();
  });

  const passive = { signal: both, passive: true, capture: true };
  window.addEventListener('scroll', follow, passive);
  window.addEventListener('resize', follow, passive);
  // Once the key has been dealt with: the same press must not close the card that comes back.
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && setTimeout(end), passive);
  // The click that asked for it is still on its way.
  setTimeout(() => {
    if (!both.aborted) document.addEventListener('click', end, passive);
  });
  // The body changes size when the page renders something else.
  for (const each of [landmark, document.body]) size.observe(each);
  // What neither scrolls nor changes size may still push it along, as a banner does.
  const slowLook = setInterval(follow, SLOW_LOOK_MS);
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  landmark.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
  follow();
}
