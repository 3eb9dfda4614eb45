/** An upright rectangle in CSS px from the top left of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What to know to stand clear of the page. */
export interface PlaceQuestion {
  /** The overlay at its corner, as wide as it may be. */
  readonly box: Box;
  /** Away from the corner's edge of the window: up from the bottom, down from the top. */
  readonly direction: 'up' | 'down';
  /** What must not be covered. */
  readonly obstacles: readonly Box[];
  /** How far it may go, in px. */
  readonly maxShift: number;
}

/** Room left around an obstacle, in px. */
const MARGIN = 4;

const moveBy = (box: Box, by: number): Box => ({ ...box, top: box.top + by, bottom: box.bottom + by });

/** Whether two boxes come closer than the margin. */
export function isTouching(first: Box, second: Box): boolean {
  return (
    first.left < second.right + MARGIN &&
    second.left < first.right + MARGIN &&
    first.top < second.bottom + MARGIN &&
    second.top < first.bottom + MARGIN
  );
}

/**
 * The shortest way from its corner, in px, after which the overlay covers no obstacle; `undefined` when there is
 * none. Pure geometry: just past an obstacle is always the shortest.
 */
export function findFreeShift({ box, direction, obstacles, maxShift }: PlaceQuestion): number | undefined {
  const sign = direction === 'up' ? -1 : 1;
  const isFree = (shift: number) => {
    const moved = moveBy(box, sign * shift);
    return obstacles.every((obstacle) => !isTouching(moved, obstacle));
  };
  const pastEach = obstacles.map(({ top, bottom }) =>
    direction === 'up' ? box.bottom - top + MARGIN : bottom + MARGIN - box.top,
  );
  return [0, ...pastEach]
    .map((shift) => Math.ceil(shift))
    .filter((shift) => shift >= 0 && shift <= maxShift)
    .sort((first, second) => first - second)
    .find(isFree);
}
