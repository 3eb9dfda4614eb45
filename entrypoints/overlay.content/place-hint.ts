import { computePosition, offset, type Platform, shift } from '@floating-ui/core';

/** Room between the landmark and its hint, and between the hint and the edge of the window, in px. */
const HINT_MARGIN = 16;
const EDGE_MARGIN = 8;

/**
 * All that the library needs to know of a page: both elements and the window, in the window's own coordinates. Its
 * ready-made platform (`@floating-ui/dom`) also knows scrolling ancestors, transforms and zoomed parents, which an
 * element fixed to the window has none of, for 3 kB more on every page of Pix.
 */
const platform: Platform = {
  getElementRects({ reference, floating }: { reference: Element; floating: HTMLElement }) {
    const { x, y, width, height } = reference.getBoundingClientRect();
    return {
      reference: { x, y, width, height },
      floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
    };
  },
  getDimensions: ({ offsetWidth, offsetHeight }: HTMLElement) => ({
    width: offsetWidth,
    height: offsetHeight,
  }),
  getClippingRect: () => ({
    x: 0,
    y: 0,
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  }),
};

/** Puts a hint beside a landmark, inside the window: above it, or below when there is no room. */
export async function placeHint(landmark: Element, hint: HTMLElement): Promise<void> {
  const roomAbove = landmark.getBoundingClientRect().top - HINT_MARGIN - EDGE_MARGIN;
  const { x, y } = await computePosition(landmark, hint, {
    platform,
    strategy: 'fixed',
    // Two sides are all there is to choose from: the library's own way to choose would weigh half a kilobyte.
    placement: roomAbove < hint.offsetHeight ? 'bottom' : 'top',
    middleware: [offset(HINT_MARGIN), shift({ padding: EDGE_MARGIN, crossAxis: true })],
  });
  Object.assign(hint.style, { left: `${x}px`, top: `${y}px` });
}
