import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, countDays, getWeekday, isDay, toDate, toDay } from '../../../checklist/day.ts';
import { anyDay } from '../../fixtures/arbitraries.ts';

describe('days of the calendar', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-29', 366, '2029-03-01'],
    ['2027-03-28', 1, '2027-03-29'],
    ['2026-10-25', -1, '2026-10-24'],
    ['2026-09-27', 1, '2026-09-28'],
  ] as const)('%s moved by %i day(s) is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(countDays(day, expected)).toBe(count);
  });

  test('a day goes to a Date and back unchanged, whatever the time zone', () => {
    fc.assert(fc.property(anyDay, (day) => toDay(toDate(day)) === day));
  });

  test('moving forward then back, or counting, gives the same number', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
        const moved = addDays(day, count);
        expect(countDays(day, moved)).toBe(count);
        expect(addDays(moved, -count)).toBe(day);
      }),
    );
  });

  test('the later day is the greater string', () => {
    fc.assert(fc.property(anyDay, anyDay, (one, other) => one < other === countDays(one, other) > 0));
  });

  test('weekdays: 14 September 2026 is a Monday, 1 November 2026 a Sunday', () => {
    expect(getWeekday('2026-09-14')).toBe(1);
    expect(getWeekday('2026-11-01')).toBe(0);
  });

  test.each(['2026-09-01', '2028-02-29', '2026-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each(['2027-02-29', '2026-13-01', '2026-00-10', '2026-9-1', '2026-09-01T00:00', '', 20260901, null])(
    '%s does not',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
