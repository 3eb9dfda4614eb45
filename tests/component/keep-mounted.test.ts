import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { keepMounted } from '../../guest/keep-mounted.ts';

const PARENT = document.documentElement;

/** Our element on a page, and what was done to keep it there. */
function mountOverlay() {
  const element = document.createElement('check-list-pix');
  const life = new AbortController();
  const mount = vi.fn<() => void>(() => PARENT.append(element));
  const checkAlive = vi.fn<() => void>();
  onTestFinished(() => {
    life.abort();
    for (const left of document.querySelectorAll('check-list-pix')) left.remove();
  });
  PARENT.append(element);
  keepMounted(element, PARENT, { mount, checkAlive, signal: life.signal });
  return { element, life, mount, checkAlive };
}

/** Observers are told in a later turn: one more is waited for by a change of our own. */
async function letObserversRun(): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(PARENT, { attributes: true });
    PARENT.setAttribute('data-turn', String(Number(PARENT.getAttribute('data-turn')) + 1));
  });
}

/** Removes the element so many times, with this long between two by the stopwatch. */
async function removeEvery(ms: number, element: Element, count: number): Promise<void> {
  for (let removal = 0; removal < count; removal += 1) {
    vi.advanceTimersByTime(ms);
    element.remove();
    await letObserversRun();
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the overlay on a page that removes it', () => {
  test('is put back', async () => {
    const { element, mount } = mountOverlay();
    element.remove();
    await letObserversRun();
    expect(element.isConnected).toBe(true);
    expect(mount).toHaveBeenCalledOnce();
  });

  test('at once each time wins at the twentieth: no endless fight', async () => {
    const { element, mount } = mountOverlay();
    await removeEvery(0, element, 30);
    expect(mount).toHaveBeenCalledTimes(19);
    expect(element.isConnected).toBe(false);
  });

  test.each([60, 100, 250])('every %d ms wins in the end', async (ms) => {
    const { element, mount } = mountOverlay();
    await removeEvery(ms, element, 100);
    expect(mount.mock.calls.length).toBeGreaterThanOrEqual(19);
    expect(mount.mock.calls.length).toBeLessThan(50);
    expect(element.isConnected).toBe(false);
  });

  test.each([1000, 5000])('every %d ms is always answered', async (ms) => {
    const { element, mount } = mountOverlay();
    await removeEvery(ms, element, 100);
    expect(mount).toHaveBeenCalledTimes(100);
    expect(element.isConnected).toBe(true);
  });

  test('every 400 ms wins in the end: no flicker without end', async () => {
    const { element, mount } = mountOverlay();
    await removeEvery(400, element, 100);
    expect(mount.mock.calls.length).toBeLessThan(60);
    expect(element.isConnected).toBe(false);
  });

  test('that let it be for twenty seconds has twenty removals to make again', async () => {
    const { element, mount } = mountOverlay();
    await removeEvery(0, element, 19);
    vi.advanceTimersByTime(20_000);
    await removeEvery(0, element, 30);
    expect(mount).toHaveBeenCalledTimes(19 + 19);
  });

  test('leaves its place to the overlay of a newer version, whose runtime it no longer has', async () => {
    const { element, life, mount, checkAlive } = mountOverlay();
    checkAlive.mockImplementation(() => life.abort());
    element.replaceWith(document.createElement('check-list-pix'));
    await letObserversRun();
    expect(checkAlive).toHaveBeenCalledOnce();
    expect(mount).not.toHaveBeenCalled();
  });

  test('stays though the page puts an element of its name in its place', async () => {
    const { element, mount } = mountOverlay();
    element.replaceWith(document.createElement('check-list-pix'));
    await letObserversRun();
    expect(mount).toHaveBeenCalledOnce();
    expect(element.isConnected).toBe(true);
  });

  test('is not put back once the page view is over', async () => {
    const { element, life, mount } = mountOverlay();
    life.abort();
    element.remove();
    await letObserversRun();
    expect(mount).not.toHaveBeenCalled();
  });

  test('does nothing when the page changes something else', async () => {
    const { mount } = mountOverlay();
    const other = document.createElement('div');
    PARENT.append(other);
    other.remove();
    await letObserversRun();
    expect(mount).not.toHaveBeenCalled();
  });
});
