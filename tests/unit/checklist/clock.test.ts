import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { getParisDay, msToNextParisDay, readToday } from '../../../checklist/clock.ts';
import { addDays } from '../../../checklist/day.ts';

const HOUR = 3_600_000;

afterEach(() => {
  vi.useRealTimers();
});

describe('the day in Paris', () => {
  test.each([
    ['in summer', '2026-08-31T22:00:00Z', '2026-09-01'],
    ['in winter', '2026-11-30T23:00:00Z', '2026-12-01'],
    ['at New Year', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['on the night of March when the hour is lost', '2027-03-27T23:00:00Z', '2027-03-28'],
    ['after that night', '2027-03-28T22:00:00Z', '2027-03-29'],
    ['on the night of October when the hour is lived twice', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['after that night', '2026-10-25T23:00:00Z', '2026-10-26'],
  ] as const)('changes at midnight %s', (_when, midnight, day) => {
    const instant = Date.parse(midnight);
    expect(getParisDay(instant)).toBe(day);
    expect(getParisDay(instant - 1)).toBe(addDays(day, -1));
  });

  test('is read from the clock when no test build fixes it', () => {
    vi.useFakeTimers({ now: Date.parse('2026-07-31T22:30:00Z') });
    expect(readToday()).toBe('2026-08-01');
  });
});

describe('the wait until the next day in Paris', () => {
  test.each([
    ['an ordinary day', '2026-09-13T22:00:00Z', 24],
    ['the short day of March', '2027-03-27T23:00:00Z', 23],
    ['the long day of October', '2026-10-24T22:00:00Z', 25],
    ['New Year', '2026-12-31T23:00:00Z', 24],
  ] as const)('from the first instant of %s', (_day, midnight, hours) => {
    const wait = msToNextParisDay(Date.parse(midnight));
    expect(wait).toBeGreaterThanOrEqual(hours * HOUR);
    expect(wait).toBeLessThanOrEqual(hours * HOUR + 1000);
  });

  test('ends within the first second of the next day, from any instant', () => {
    const from = Date.parse('2024-01-01T00:00:00Z');
    const to = Date.parse('2031-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (instant) => {
        const wait = msToNextParisDay(instant);
        const tomorrow = addDays(getParisDay(instant), 1);
        expect(wait).toBeGreaterThan(0);
        expect(getParisDay(instant + wait)).toBe(tomorrow);
        expect(getParisDay(instant + wait - 1000)).not.toBe(tomorrow);
      }),
    );
  });
});
