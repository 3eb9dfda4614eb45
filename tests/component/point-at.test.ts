import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pointAt } from '../../guest/point-at.ts';
import { addAt, giveBox } from '../fixtures/laid-out.ts';
import { SizeObserver } from '../fixtures/size-observer.ts';

const BOX = { left: 100, top: 200, right: 240, bottom: 240 };
/** Of the window, in px. */
const WIDTH = 1000;
const HEIGHT = 768;
/** Six px around it, each side counted from its edge of the window. */
const AROUND = { left: '94px', top: '194px', right: '754px', bottom: '522px' };

let life: AbortController;
let layer: HTMLElement;
let onEnd: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', SizeObserver);
  vi.stubGlobal('innerHeight', HEIGHT);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(WIDTH);
  document.body.replaceChildren();
  life = new AbortController();
  layer = document.createElement('div');
  onEnd = vi.fn<() => void>();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function point(box = BOX) {
  const landmark = addAt(box);
  const scrollIntoView = vi.spyOn(landmark, 'scrollIntoView').mockReturnValue();
  pointAt(landmark, { hint: 'Importez vos élèves', layer, onEnd, signal: life.signal });
  return { landmark, scrollIntoView };
}

const findRing = () => layer.querySelector<HTMLElement>('.where-ring');
const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

/** Nothing of it is left, on the page or running. */
function expectEnded(): void {
  expect(onEnd).toHaveBeenCalledOnce();
  expect(layer.childElementCount).toBe(0);
  expect(SizeObserver.onResize).toBeUndefined();
}

describe('what the step needs', () => {
  test('is ringed, with a line beside it', () => {
    point();
    expect(findRing()?.style).toMatchObject(AROUND);
    expect(layer.textContent).toBe('Importez vos élèves');
    expect(onEnd).not.toHaveBeenCalled();
  });

  test.each([
    [false, 'smooth'],
    [true, 'auto'],
  ])('is brought to the middle of the window (motion reduced: %s)', (matches, behavior) => {
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches } as MediaQueryList);
    expect(point().scrollIntoView).toHaveBeenCalledExactlyOnceWith({
      block: 'center',
      inline: 'nearest',
      behavior,
    });
  });

  test.each<[string, () => void]>([
    ['a part of the page scrolls', () => document.body.dispatchEvent(new Event('scroll'))],
    ['the window changes size', () => window.dispatchEvent(new Event('resize'))],
    ['the page renders something else', () => SizeObserver.onResize?.()],
  ])('is followed when %s', (_name, happen) => {
    const { landmark } = point();
    expect(SizeObserver.observed).toEqual([landmark, document.body]);
    giveBox(landmark, { ...BOX, top: 300, bottom: 340 });
    happen();
    expect(findRing()?.style).toMatchObject({ ...AROUND, top: '294px', bottom: '422px' });
  });

  test('is ringed whole beside the edges of the window', () => {
    point({ left: 0, top: 2, right: WIDTH, bottom: HEIGHT - 1 });
    expect(findRing()?.style).toMatchObject({ left: '3px', top: '3px', right: '3px', bottom: '3px' });
  });

  test('is ringed beyond the edge of the window where it goes beyond it itself', () => {
    point({ ...BOX, top: -20 });
    expect(findRing()?.style).toMatchObject({ ...AROUND, top: '-26px' });
  });
});

describe('the ring goes', () => {
  test('on Escape, once the key has been dealt with', () => {
    point();
    press('Escape');
    expect(onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expectEnded();
  });

  test('on any click, but not on the one that asked for it', () => {
    point();
    document.body.click();
    expect(onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    document.body.click();
    expectEnded();
  });

  test.each<[string, () => void]>([
    ['the page scrolls', () => document.body.dispatchEvent(new Event('scroll'))],
    ['the page renders something else', () => SizeObserver.onResize?.()],
  ])('when its element has gone and %s', (_name, happen) => {
    point().landmark.remove();
    happen();
    expectEnded();
  });

  test('with the page view, before a click could end it', () => {
    point();
    life.abort();
    expectEnded();
    vi.advanceTimersByTime(1000);
    document.body.click();
    expectEnded();
  });

  test('once, whatever comes after', () => {
    const { landmark } = point();
    vi.advanceTimersByTime(1);
    press('Escape');
    document.body.click();
    life.abort();
    landmark.remove();
    window.dispatchEvent(new Event('resize'));
    vi.advanceTimersByTime(1000);
    expectEnded();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('the ring stays while one types in the page', () => {
  point();
  for (const key of ['a', 'Enter', 'Tab']) press(key);
  vi.advanceTimersByTime(1000);
  expect(onEnd).not.toHaveBeenCalled();
  expect(findRing()).not.toBeNull();
});
