import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, findFreeShift, isTouching } from '../../components/overlay/find-free-place.ts';

/** A pill at the bottom left of a window 768 px high. */
const PILL: Box = { left: 16, top: 708, right: 392, bottom: 752 };
const ask = (obstacles: readonly Box[], maxShift = 380) =>
  findFreeShift({ box: PILL, direction: 'up', obstacles, maxShift });

describe('the shortest way to a free place', () => {
  test('is none when nothing is in the way', () => {
    expect(ask([])).toBe(0);
    expect(ask([{ left: 500, top: 700, right: 600, bottom: 760 }])).toBe(0);
  });

  test('is just past a bar at the bottom', () => {
    expect(ask([{ left: 0, top: 698, right: 1366, bottom: 768 }])).toBe(752 - 698 + 4);
  });

  test('goes over two bars when there is no room between them', () => {
    const lower = { left: 0, top: 720, right: 300, bottom: 768 };
    const upper = { left: 0, top: 650, right: 300, bottom: 690 };
    expect(ask([lower, upper])).toBe(752 - 650 + 4);
  });

  test('is unknown when the page is full of buttons', () => {
    expect(ask([{ left: 0, top: 0, right: 1366, bottom: 768 }])).toBeUndefined();
    expect(ask([{ left: 0, top: 698, right: 1366, bottom: 768 }], 20)).toBeUndefined();
  });

  test('goes down from the top', () => {
    const box = { ...PILL, top: 16, bottom: 60 };
    const banner = { left: 0, top: 0, right: 1366, bottom: 48 };
    expect(findFreeShift({ box, direction: 'down', obstacles: [banner], maxShift: 380 })).toBe(36);
  });
});

test('whatever the page, the place found is free, and none closer is', () => {
  const anyBox = fc
    .record({
      left: fc.integer({ min: 0, max: 1300 }),
      top: fc.integer({ min: 0, max: 760 }),
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.integer({ min: 1, max: 200 }),
    })
    .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 30 }), (obstacles) => {
      const found = ask(obstacles);
      const isFree = (shift: number) => {
        const moved = { ...PILL, top: PILL.top - shift, bottom: PILL.bottom - shift };
        return obstacles.every((obstacle) => !isTouching(moved, obstacle));
      };
      for (let shift = 0; shift <= 380; shift += 1) {
        if (isFree(shift)) return found === shift;
      }
      return found === undefined;
    }),
  );
});
