import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchRendering } from '../../guest/watch-rendering.ts';

let life: AbortController;
let isAwaited: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  life = new AbortController();
  isAwaited = false;
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Times of the looks, in ms since the start. */
function watch(): number[] {
  const start = Date.now();
  const looks: number[] = [];
  watchRendering(
    () => void looks.push(Date.now() - start),
    () => isAwaited,
    life.signal,
  );
  return looks;
}

const change = () => document.body.append(document.createElement('p'));

/** Changes the page every 20 ms for so long. */
async function changeFor(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 20) {
    change();
    await vi.advanceTimersByTimeAsync(20);
  }
}

describe('a page that renders', () => {
  test('at once is looked at no more', async () => {
    const looks = watch();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(looks).toEqual([0]);
  });

  test('on and on is looked at three times in three seconds', async () => {
    const looks = watch();
    await changeFor(3000);
    expect(looks).toEqual([0, 150, 1000, 3000]);
  });

  test('on and on is let alone once six seconds have passed', async () => {
    const looks = watch();
    await changeFor(6000);
    expect(looks.filter((at) => at > 3000)).toHaveLength(3);
    const count = looks.length;
    await changeFor(6000);
    expect(looks).toHaveLength(count);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('deep inside is seen too', async () => {
    const part = document.createElement('main');
    document.body.append(part);
    const looks = watch();
    part.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(150);
    expect(looks).toEqual([0, 150]);
  });
});

describe('a page without which nothing can be drawn', () => {
  test('is looked at in each frame in which it has changed', async () => {
    isAwaited = true;
    const looks = watch();
    change();
    await vi.advanceTimersByTimeAsync(8);
    change();
    await vi.advanceTimersByTimeAsync(12);
    expect(looks).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(80);
    expect(looks).toHaveLength(2);
    change();
    await vi.advanceTimersByTimeAsync(20);
    expect(looks).toHaveLength(3);
  });

  test('is no longer once there is something to draw', async () => {
    isAwaited = true;
    const looks = watch();
    change();
    await vi.advanceTimersByTimeAsync(0);
    isAwaited = false;
    await vi.advanceTimersByTimeAsync(50);
    change();
    await vi.advanceTimersByTimeAsync(50);
    expect(looks).toEqual([0]);
  });
});

test('a page that is drawn already is not followed frame by frame', async () => {
  watch();
  const ask = vi.spyOn(globalThis, 'requestAnimationFrame');
  await changeFor(200);
  expect(ask).not.toHaveBeenCalled();
  ask.mockRestore();
});

describe('the user', () => {
  test.each(['click', 'change'])(
    'by a %s has the page looked at, long after it has rendered',
    async (type) => {
      const looks = watch();
      await vi.advanceTimersByTimeAsync(60_000);
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(looks).toEqual([0, 60_150, 61_000, 63_000]);
    },
  );

  test('who clicks many times has it looked at no oftener', async () => {
    const looks = watch();
    for (let count = 0; count < 10; count += 1) {
      document.body.click();
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toEqual([0, 150, 1000, 3000]);
  });
});

test('once the page was left nothing is looked at, and no timer is left', async () => {
  isAwaited = true;
  const looks = watch();
  document.body.click();
  change();
  await vi.advanceTimersByTimeAsync(0);
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  document.body.click();
  document.body.dispatchEvent(new Event('change', { bubbles: true }));
  await changeFor(1000);
  expect(looks).toEqual([0]);
  expect(vi.getTimerCount()).toBe(0);
});
