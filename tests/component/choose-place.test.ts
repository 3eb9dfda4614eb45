import { describe, expect, test } from 'vitest';
import { choosePlace, coverWay, listWays } from '../../components/overlay/choose-place.ts';
import type { Box } from '../../components/overlay/find-free-place.ts';

/** A pill at the bottom left of a laptop's window, beside Pix's navigation. */
const WINDOW = { width: 1366, height: 768 };
const PILL: Box = { left: 268, top: 708, right: 644, bottom: 752 };

const choose = (obstacles: readonly Box[], isPill = true) => {
  const ways = listWays({ corner: 'bottom-left', isPill, ...WINDOW });
  return choosePlace({ box: PILL, corner: 'bottom-left', isPill, ways, obstacles, width: WINDOW.width });
};

/** A row of a list from side to side, with controls in its first columns. */
const row = (top: number): Box => ({ left: 280, top, right: 420, bottom: top + 40 });

describe('the place of the pill', () => {
  test('is its corner when nothing is in the way', () => {
    expect(choose([])).toEqual({ x: 0, y: 0, isCompact: false });
  });

  test('is over a bar at the foot of the window', () => {
    expect(choose([{ left: 0, top: 700, right: 1366, bottom: 768 }])).toEqual({
      x: 0,
      y: -56,
      isCompact: false,
    });
  });

  test('is beside the first columns of a list rather than over the whole of it', () => {
    const list = [400, 440, 480, 520, 560, 600, 640, 680, 720].map(row);
    expect(choose(list)).toEqual({ x: 420 + 4 - 268, y: 0, isCompact: false });
  });

  test('is that of its ring alone when the whole has none', () => {
    const columns = [300, 420, 540, 660, 780, 900, 1020, 1140, 1260];
    const full = columns.flatMap((left) => [{ left: left + 60, top: 0, right: left + 100, bottom: 768 }]);
    expect(choose(full)).toEqual({ x: 0, y: 0, isCompact: true });
  });

  test('is never in the middle of the window, however free that is', () => {
    // From side to side, as the form of one page: 321 px up there is room.
    const form: Box = { left: 0, top: 436, right: 1366, bottom: 768 };
    expect(choose([form])).toEqual({ x: 0, y: 0, isCompact: true });
    for (const height of [384, 640, 768, 1080]) {
      const [up] = listWays({ corner: 'bottom-left', isPill: true, width: 1366, height });
      expect(up?.maxShift).toBeLessThanOrEqual(Math.min(200, height / 3));
    }
  });

  test('is its corner, as a ring, when the page is full of controls', () => {
    expect(choose([{ left: 0, top: 0, right: 1366, bottom: 768 }])).toEqual({ x: 0, y: 0, isCompact: true });
  });
});

describe('an open card', () => {
  test('makes way upright only, and keeps its size', () => {
    expect(choose([{ left: 0, top: 700, right: 1366, bottom: 768 }], false)).toEqual({
      x: 0,
      y: -56,
      isCompact: false,
    });
    expect(choose([{ left: 0, top: 0, right: 1366, bottom: 768 }], false)).toEqual({
      x: 0,
      y: 0,
      isCompact: false,
    });
  });
});

test.each([
  ['bottom-left', ['up', 'right']],
  ['top-left', ['down', 'right']],
  ['top-right', ['down', 'left']],
] as const)('from the %s the ways are %s', (corner, directions) => {
  const ways = listWays({ corner, isPill: true, ...WINDOW });
  expect(ways.map(({ direction }) => direction)).toEqual(directions);
});

test('what a way covers is all from its start to its end', () => {
  expect(coverWay(PILL, { direction: 'up', maxShift: 384 })).toEqual({ ...PILL, top: 324 });
  expect(coverWay(PILL, { direction: 'right', maxShift: 683 })).toEqual({ ...PILL, right: 1327 });
});
