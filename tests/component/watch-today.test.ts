import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchToday } from '../../components/surface/watch-today.ts';

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-09-13T21:59:00Z') });
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function watchDays() {
  const days: string[] = [];
  watchToday((today) => days.push(today), life.signal);
  return days;
}

describe('a surface left open over midnight', () => {
  test('is told the new day as soon as it begins in Paris', () => {
    const days = watchDays();
    vi.advanceTimersByTime(59_000);
    expect(days).toEqual([]);
    vi.advanceTimersByTime(3000);
    expect(days).toEqual(['2026-09-14']);
  });

  test('is told each day once, day after day, over the night of October', () => {
    vi.setSystemTime(Date.parse('2026-10-24T12:00:00Z'));
    const days = watchDays();
    vi.advanceTimersByTime(3 * 86_400_000);
    expect(days).toEqual(['2026-10-25', '2026-10-26', '2026-10-27']);
  });

  test.each([
    ['seen', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['focused', () => window.dispatchEvent(new Event('focus'))],
    ['shown', () => window.dispatchEvent(new Event('pageshow'))],
  ] as const)('is told once when it is %s again after a sleep that stopped timers', (_how, happen) => {
    const days = watchDays();
    vi.setSystemTime(Date.parse('2026-09-16T08:00:00Z'));
    happen();
    happen();
    expect(days).toEqual(['2026-09-16']);
    expect(vi.getTimerCount()).toBe(1);
  });

  test('closed, is told nothing and leaves no timer', () => {
    const days = watchDays();
    life.abort();
    vi.advanceTimersByTime(2 * 86_400_000);
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('focus'));
    window.dispatchEvent(new Event('pageshow'));
    expect(days).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
