import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { afterFrame } from '../../guest/after-frame.ts';
import { letFramePass } from '../fixtures/clear-page.ts';

let life: AbortController;
let work: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  work = vi.fn<() => void>();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const start = () => afterFrame(work, life.signal);

describe('what waits for the page to be painted', () => {
  test('is done after the next frame, not in it: boxes are known by then', () => {
    start().ask();
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersToNextFrame();
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledOnce();
  });

  test('is done once, however often it is asked for before then', () => {
    const { ask } = start();
    ask();
    ask();
    vi.advanceTimersToNextFrame();
    ask();
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledOnce();
  });

  test('is done again when it is asked for again, even by the work itself', () => {
    const { ask } = start();
    work.mockImplementationOnce(ask);
    ask();
    letFramePass();
    letFramePass();
    expect(work).toHaveBeenCalledTimes(2);
    ask();
    letFramePass();
    expect(work).toHaveBeenCalledTimes(3);
  });

  test('is never done on a page that was left before its frame', () => {
    start().ask();
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(work).not.toHaveBeenCalled();
  });

  test('is never done on a page that was left just after its frame', () => {
    start().ask();
    vi.advanceTimersToNextFrame();
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(work).not.toHaveBeenCalled();
  });

  test('cannot be asked for once the page was left', () => {
    const { ask } = start();
    life.abort();
    ask();
    expect(vi.getTimerCount()).toBe(0);
  });
});
