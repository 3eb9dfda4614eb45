/** An upright rectangle in CSS px from the top left of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A width and a height, in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What stands in the window, as boxes. */
export interface Obstacles {
  /** Must not be covered. */
  readonly hard: readonly Box[];
  /** Covered only where there is no other place: what one reads in tables. */
  readonly cells: readonly Box[];
  /** Rather not covered: what else one reads. */
  readonly words: readonly Box[];
}

/** What to know to stand clear of the page. */
interface PlaceQuestion {
  readonly size: Size;
  /** Top left of where it would rather be. */
  readonly from: { readonly left: number; readonly top: number };
  readonly window: Size;
  readonly obstacles: readonly Box[];
  /** Room to leave around, in px. */
  readonly margin: number;
}

type Place = PlaceQuestion['from'];

/** Room around what stands free, in px, where there is as much. */
const MARGIN = 8;

/** What a screen shows of a box is whole pixels: so much of one, in px, is nothing. */
const FRACTION = 0.5;

/** Farther than any window reaches, in px. */
const FAR = 1e6;

/** Whether two boxes have a part in common. */
export function isOver(first: Box, second: Box): boolean {
  return (
    first.left < second.right - FRACTION &&
    second.left < first.right - FRACTION &&
    first.top < second.bottom - FRACTION &&
    second.top < first.bottom - FRACTION
  );
}

/** The number nearest to one that lies in no open interval, within bounds. */
function findFreeNumber(
  from: number,
  [low, high]: readonly [number, number],
  taken: (readonly [number, number])[],
): number | undefined {
  const wanted = Math.min(Math.max(from, low), high);
  // What lies end to end over it counts as one.
  let [start, end] = [-FAR, -FAR];
  for (const [left, right] of taken.sort(([first], [second]) => first - second)) {
    if (left < end) end = Math.max(end, right);
    else if (start < wanted && wanted < end) break;
    else [start, end] = [left, right];
  }
  if (wanted <= start || wanted >= end) return wanted;
  const [before, after] = [start >= low, end <= high];
  return before && (!after || wanted - start <= end - wanted) ? start : after ? end : undefined;
}

/**
 * The free place nearest to where it would rather be. A free place can be pushed towards there until something stops it, so
 * that only the edges of what stands there are tried: none is missed.
 */
function findPlace({ size, from, window, obstacles, margin }: PlaceQuestion): Place | undefined {
  const { width, height } = size;
  const xs = [margin, window.width - margin - width] as const;
  const ys = [margin, window.height - margin - height] as const;
  if (xs[1] < xs[0] || ys[1] < ys[0]) return undefined;
  // By whole pixels: the texts of a row then stop at one and the same height.
  const tops = obstacles.flatMap((each) => [
    Math.floor(each.top - margin - height),
    Math.ceil(each.bottom + margin),
  ]);
  const wanted = Math.min(Math.max(from.top, ys[0]), ys[1]);
  const sorted = [...new Set([wanted, ...tops])]
    .filter((top) => top >= ys[0] && top <= ys[1])
    .sort((first, second) => Math.abs(first - from.top) - Math.abs(second - from.top));
  let best: Place | undefined;
  let shortest = FAR;
  for (const top of sorted) {
    const down = Math.abs(top - from.top);
    if (down >= shortest) break;
    const taken = obstacles
      .filter((each) => each.top - margin < top + height && each.bottom + margin > top)
      .map((each) => [each.left - margin - width, each.right + margin] as const);
    const left = findFreeNumber(from.left, xs, taken);
    if (left === undefined || down + Math.abs(left - from.left) >= shortest) continue;
    shortest = down + Math.abs(left - from.left);
    best = { left, top };
  }
  return best;
}

/**
 * Where something of a size covers nothing of the page, nearest to where it would rather be; nothing that one reads either, or
 * nothing of a table at least, if there is such a place. `undefined` when there is none at all. Pure geometry, in px from the top left of the window.
 */
export function findFreePlace(
  question: Omit<PlaceQuestion, 'obstacles' | 'margin'>,
  { hard, cells, words }: Obstacles,
): Place | undefined {
  const find = (obstacles: readonly Box[], margin: number) => findPlace({ ...question, obstacles, margin });
  let best: Place | undefined;
  // Where there is no place beside less, there is none beside more.
  for (const obstacles of [hard, [...hard, ...cells], [...hard, ...cells, ...words]]) {
    const place = find(obstacles, 0);
    if (!place) break;
    best = find(obstacles, MARGIN) ?? place;
  }
  return best;
}
