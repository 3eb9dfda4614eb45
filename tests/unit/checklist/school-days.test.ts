import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZONES } from '../../../checklist/calendar.ts';
import { addDays } from '../../../checklist/day.ts';
import {
  countClassDaysAfter,
  findLastClassDay,
  isClassDay,
  isSchoolDay,
} from '../../../checklist/school-days.ts';

import { seeFrom } from '../../fixtures/calendars.ts';

describe('school days of 2026-2027', () => {
  test.each([
    ['the eve of the rentrée', '2026-08-31', false],
    ['the first school day', '2026-09-01', true],
    ['a Saturday', '2026-09-05', false],
    ['a Sunday', '2026-09-06', false],
    ['the last Friday before Toussaint', '2026-10-16', true],
    ['a Monday of the Toussaint holidays', '2026-10-19', false],
    ['the return from Toussaint', '2026-11-02', true],
    ['11 November, a Wednesday', '2026-11-11', false],
    ['the return from Noël', '2027-01-04', true],
    ['Easter Monday', '2027-03-29', false],
    ['the Friday before summer', '2027-07-02', true],
    ['the summer', '2027-07-05', false],
  ] as const)('%s (%s): school is %s', (_name, day, expected) => {
    expect(isSchoolDay(day, seeFrom('A'))).toBe(expected);
  });

  test('Monday 15 February 2027 is off in zones A and C, not yet in zone B', () => {
    expect(ZONES.map((zone) => isSchoolDay('2027-02-15', seeFrom(zone)))).toEqual([false, true, false]);
  });

  test('the last school day before 29 December is Friday 18 December', () => {
    expect(findLastClassDay('2026-12-29', seeFrom())).toBe('2026-12-18');
  });

  test('a deadline in August has no school day before it', () => {
    expect(findLastClassDay('2026-08-25', seeFrom())).toBeUndefined();
  });

  test('seven school days are left on Tuesday 3 November before the 13th: the 11th does not count', () => {
    expect(countClassDaysAfter('2026-11-03', '2026-11-13', seeFrom())).toBe(7);
  });

  test('no day is left on the last day, nor after it', () => {
    expect(countClassDaysAfter('2026-11-13', '2026-11-13', seeFrom())).toBe(0);
    expect(countClassDaysAfter('2026-11-20', '2026-11-13', seeFrom())).toBe(0);
  });

  test('as many are left as there are from day to day, from before the year to after it', () => {
    const days = fc.integer({ min: -60, max: 420 }).map((count) => addDays('2026-09-01', count));
    fc.assert(
      fc.property(days, days, fc.constantFrom(...ZONES), (today, last, zone) => {
        const calendar = seeFrom(zone);
        let count = 0;
        for (let day = addDays(today, 1); day <= last; day = addDays(day, 1))
          if (isClassDay(day, calendar)) count += 1;
        expect(countClassDaysAfter(today, last, calendar)).toBe(count);
        expect(countClassDaysAfter(today, last, calendar)).toBe(count);
      }),
    );
  });

  test('the last school day is a school day, not after the day asked, with none in between', () => {
    fc.assert(
      fc.property(fc.nat({ max: 333 }), fc.constantFrom(...ZONES), (count, zone) => {
        const day = addDays('2026-09-01', count);
        const last = findLastClassDay(day, seeFrom(zone));
        if (last === undefined) throw new Error(`No school day on or before ${day}`);
        expect(isSchoolDay(last, seeFrom(zone))).toBe(true);
        expect(last <= day).toBe(true);
        expect(countClassDaysAfter(last, day, seeFrom(zone))).toBe(0);
      }),
    );
  });
});
