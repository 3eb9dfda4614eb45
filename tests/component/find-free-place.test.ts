import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, findFreePlace, isOver, type Obstacles } from '../../guest/find-free-place.ts';

const WINDOW = { width: 1366, height: 768 };
const SIZE = { width: 320, height: 180 };
const FROM = { left: 268, top: 768 - 16 - 180 };
const NOTHING: Obstacles = { hard: [], cells: [], words: [] };
const ask = (obstacles: Partial<Obstacles>, size = SIZE) =>
  findFreePlace({ size, from: FROM, window: WINDOW }, { ...NOTHING, ...obstacles });

/** All of the window but a hole. */
const around = ({ left, top, right, bottom }: Box): Box[] => [
  { left: 0, top: 0, right: left, bottom: 768 },
  { left: right, top: 0, right: 1366, bottom: 768 },
  { left: 0, top: 0, right: 1366, bottom: top },
  { left: 0, top: bottom, right: 1366, bottom: 768 },
];

describe('the free place nearest to a corner', () => {
  test('is the corner when nothing is there', () => {
    expect(ask({})).toEqual(FROM);
  });

  test('is just past a bar, with room between them', () => {
    expect(ask({ hard: [{ left: 0, top: 700, right: 1366, bottom: 768 }] })).toEqual({
      left: 268,
      top: 700 - 8 - 180,
    });
  });

  test('is beside a column when that is the shorter way', () => {
    expect(ask({ hard: [{ left: 200, top: 0, right: 300, bottom: 768 }] })).toEqual({
      left: 308,
      top: FROM.top,
    });
  });

  test('is a hole no larger than it, where there is no other', () => {
    const hole = { left: 900, top: 100, right: 1220, bottom: 280 };
    expect(ask({ hard: around(hole) })).toEqual({ left: 900, top: 100 });
    expect(ask({ hard: around({ ...hole, right: 1219 }) })).toBeUndefined();
  });

  test('is over words only where nothing else is free', () => {
    const words = { left: 268, top: 600, right: 400, bottom: 620 };
    const all = { left: 0, top: 0, right: 1366, bottom: 768 };
    expect(ask({ words: [words] })).toEqual({ left: 408, top: FROM.top });
    expect(ask({ words: [words, all] })).toEqual(FROM);
    // Of a table least of all.
    expect(ask({ words: [all], cells: [words] })).toEqual({ left: 408, top: FROM.top });
    expect(ask({ words: [all], cells: [words, all] })).toEqual(FROM);
  });

  test('is none in a window too small for it', () => {
    const question = { size: SIZE, from: FROM, window: { width: 300, height: 768 } };
    expect(findFreePlace(question, NOTHING)).toBeUndefined();
  });
});

test('whatever the page, the place found is free, and one is found wherever there is one', () => {
  const anyBox = fc
    .record({
      left: fc.integer({ min: 0, max: 1300 }),
      top: fc.integer({ min: 0, max: 760 }),
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.integer({ min: 1, max: 200 }),
    })
    .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 20 }), fc.array(anyBox, { maxLength: 10 }), (hard, cells) => {
      const boxAt = (left: number, top: number): Box => ({ left, top, right: left + 320, bottom: top + 180 });
      const isFree = (box: Box, among: readonly Box[]) => !among.some((each) => isOver(box, each));
      const found = ask({ hard, cells });
      let isAnyFree = false;
      let isAnyEmpty = false;
      for (let left = 0; left + 320 <= 1366; left += 8) {
        for (let top = 0; top + 180 <= 768; top += 8) {
          if (!isFree(boxAt(left, top), hard)) continue;
          isAnyFree = true;
          isAnyEmpty ||= isFree(boxAt(left, top), cells);
        }
      }
      if (!found) return !isAnyFree;
      const box = boxAt(found.left, found.top);
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= 1366 && box.bottom <= 768;
      return isInside && isFree(box, hard) && (!isAnyEmpty || isFree(box, cells));
    }),
  );
});
