/** An upright rectangle in CSS px from the top left of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Which way from a corner. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** What to know to stand clear of the page. */
export interface PlaceQuestion {
  /** The overlay at its corner, as wide as it may be. */
  readonly box: Box;
  /** Away from an edge of the window at its corner. */
  readonly direction: Direction;
  /** What must not be covered. */
  readonly obstacles: readonly Box[];
  /** How far it may go, in px. */
  readonly maxShift: number;
}

/** Room left around an obstacle, in px. */
const MARGIN = 4;

/** A box as it is after a way in a direction, in px. */
export function moveBox({ left, top, right, bottom }: Box, direction: Direction, by: number): Box {
  const signed = direction === 'up' || direction === 'left' ? -by : by;
  const isUpright = direction === 'up' || direction === 'down';
  const [x, y] = isUpright ? [0, signed] : [signed, 0];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** How far to go to be just past an obstacle. */
function getWayPast(box: Box, direction: Direction, obstacle: Box): number {
  if (direction === 'up') return box.bottom - obstacle.top + MARGIN;
  if (direction === 'down') return obstacle.bottom + MARGIN - box.top;
  if (direction === 'left') return box.right - obstacle.left + MARGIN;
  return obstacle.right + MARGIN - box.left;
}

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
  const isFree = (shift: number) => {
    const moved = moveBox(box, direction, shift);
    return obstacles.every((obstacle) => !isTouching(moved, obstacle));
  };
  return [0, ...obstacles.map((obstacle) => getWayPast(box, direction, obstacle))]
    .map((shift) => Math.ceil(shift))
    .filter((shift) => shift >= 0 && shift <= maxShift)
    .sort((first, second) => first - second)
    .find(isFree);
}
