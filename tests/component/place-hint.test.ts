import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Box } from '../../guest/find-free-place.ts';
import { placeHint } from '../../guest/place-hint.ts';
import { addAt } from '../fixtures/laid-out.ts';

const WINDOW = { width: 1000, height: 768 };
const HINT = { width: 200, height: 40 };

beforeEach(() => {
  document.body.replaceChildren();
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(WINDOW.width);
  vi.stubGlobal('innerHeight', WINDOW.height);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Where the line beside a landmark goes, in px. */
function place(box: Box) {
  const hint = document.createElement('div');
  Object.defineProperties(hint, {
    offsetWidth: { value: HINT.width },
    offsetHeight: { value: HINT.height },
  });
  placeHint(addAt(box), hint);
  return { left: Number.parseFloat(hint.style.left), top: Number.parseFloat(hint.style.top) };
}

describe('the line beside what the step needs', () => {
  test('is above it, in its middle', () => {
    const box = { left: 400, top: 300, right: 500, bottom: 340 };
    expect(place(box)).toEqual({ left: 450 - HINT.width / 2, top: 300 - 16 - HINT.height });
  });

  test('is below it where there is no room above', () => {
    const box = { left: 400, top: 30, right: 500, bottom: 70 };
    expect(place(box)).toEqual({ left: 350, top: 70 + 16 });
  });

  test.each([
    ['left', { left: 0, right: 60 }, 8],
    ['right', { left: 940, right: 1000 }, WINDOW.width - HINT.width - 8],
  ])('is whole at the %s of the window', (_side, sides, left) => {
    expect(place({ ...sides, top: 300, bottom: 340 }).left).toBe(left);
  });

  test('is in the window though what it tells of fills it', () => {
    const { top } = place({ left: 0, top: -500, right: 1000, bottom: 1500 });
    expect(top).toBeGreaterThanOrEqual(8);
    expect(top).toBeLessThanOrEqual(WINDOW.height - HINT.height - 8);
  });
});
