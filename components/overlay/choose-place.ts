import type { OverlayCorner } from '../../storage/surface/overlay-corner-item.ts';
import { type Box, type Direction, findFreeShift, moveBox } from './find-free-place.ts';

/** How far the pill may go along, as a part of the window's width: the other side belongs to the page's messages. */
const MAX_SHIFT_RATIO = 0.5;
/** An open card must keep room for its text, and a pill its place at the window's edge, in px. */
const MAX_RISE = 200;
/** The most of a low window's height that a pill may rise: in the middle, it would lie over what one reads. */
const MAX_RISE_RATIO = 0.3;
/** Width of the pill once it is its ring alone, in px. */
const COMPACT_WIDTH = 46;
/** How far from its corner, and how small. */
export interface OverlayPlace {
  /** To the right, and down, in px. */
  readonly x: number;
  readonly y: number;
  /** The pill is its ring alone. */
  readonly isCompact: boolean;
}

/** A direction it may move in, and how far. */
export interface PossibleWay {
  readonly direction: Direction;
  readonly maxShift: number;
}

/** A way it takes. */
interface Way {
  readonly direction: Direction;
  readonly shift: number;
}

export const AT_ITS_CORNER: OverlayPlace = { x: 0, y: 0, isCompact: false };

/** Where the overlay stands, and in how large a window. */
interface Standing {
  readonly corner: OverlayCorner;
  readonly isPill: boolean;
  /** Of the window, in px. */
  readonly width: number;
  readonly height: number;
}

/** The ways that the overlay may take: a pill along both its edges, an open card along the upright one. */
export function listWays({ corner, isPill, width, height }: Standing): PossibleWay[] {
  const upright = corner.startsWith('bottom') ? 'up' : 'down';
  if (!isPill) return [{ direction: upright, maxShift: MAX_RISE }];
  return [
    { direction: upright, maxShift: Math.min(MAX_RISE, height * MAX_RISE_RATIO) },
    { direction: corner.endsWith('left') ? 'right' : 'left', maxShift: width * MAX_SHIFT_RATIO },
  ];
}

/** All that it might cover on a way. */
export function coverWay(box: Box, { direction, maxShift }: PossibleWay): Box {
  const far = moveBox(box, direction, maxShift);
  return {
    left: Math.min(box.left, far.left),
    top: Math.min(box.top, far.top),
    right: Math.max(box.right, far.right),
    bottom: Math.max(box.bottom, far.bottom),
  };
}

/** Where a way leads, in px to the right and down. */
function getMove({ direction, shift }: Way): { readonly x: number; readonly y: number } {
  const { left: x, top: y } = moveBox({ left: 0, top: 0, right: 0, bottom: 0 }, direction, shift);
  return { x, y };
}

/**
 * How far a box may go and stay on screen, and out of the third of the window beside the bottom right corner, where
 * Pix shows its messages.
 */
function getRoom({ left, right }: Box, direction: Direction, width: number): number {
  if (direction === 'right') return Math.max(0, (width * 2) / 3 - right);
  if (direction === 'left') return Math.max(0, left - width / 3);
  return Number.POSITIVE_INFINITY;
}

/** What to choose a place by. */
interface PlaceChoice {
  /** The overlay at its corner. */
  readonly box: Box;
  readonly corner: OverlayCorner;
  readonly isPill: boolean;
  readonly ways: readonly PossibleWay[];
  /** What must not be covered, on all ways. */
  readonly obstacles: readonly Box[];
  /** Of the window, in px. */
  readonly width: number;
}

/**
 * The place nearest to its corner where the overlay covers nothing. Where a pill has none, its ring alone may have one;
 * where that has none either, it is left in its corner, where it covers least.
 */
export function choosePlace({ box, corner, isPill, ways, obstacles, width }: PlaceChoice): OverlayPlace {
  const ring = corner.endsWith('right')
    ? { ...box, left: box.right - COMPACT_WIDTH }
    : { ...box, right: box.left + COMPACT_WIDTH };
  for (const wanted of isPill ? [box, ring] : [box]) {
    const [nearest] = ways
      .map(({ direction, maxShift }) => ({
        direction,
        shift: findFreeShift({
          box: wanted,
          direction,
          obstacles,
          maxShift: Math.min(maxShift, getRoom(wanted, direction, width)),
        }),
      }))
      .filter((way): way is Way => way.shift !== undefined)
      .sort((first, second) => first.shift - second.shift);
    if (nearest) return { ...getMove(nearest), isCompact: wanted === ring };
  }
  return { ...AT_ITS_CORNER, isCompact: isPill };
}
