import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZONES } from '../../../checklist/calendar.ts';
import { addDays, type Day } from '../../../checklist/day.ts';
import { listPutOffDays } from '../../../checklist/put-off-days.ts';
import { isSchoolDay } from '../../../checklist/school-days.ts';
import { seeFrom } from '../../fixtures/calendars.ts';

describe('days to put a step off until', () => {
  test.each([
    [
      'a Tuesday in November',
      '2026-11-24',
      { tomorrow: '2026-11-25', monday: '2026-11-30', afterHolidays: '2027-01-04' },
    ],
    ['a Friday: tomorrow has no school', '2026-11-20', { monday: '2026-11-23', afterHolidays: '2027-01-04' }],
    ['a Sunday: tomorrow is Monday', '2026-11-22', { tomorrow: '2026-11-23', afterHolidays: '2027-01-04' }],
    ['the eve of 11 November', '2026-11-10', { monday: '2026-11-16', afterHolidays: '2027-01-04' }],
    ['the last day before Noël: Monday has no school', '2026-12-18', { afterHolidays: '2027-01-04' }],
    ['in the holidays', '2026-12-29', { monday: '2027-01-04' }],
    [
      'the week before Easter Monday',
      '2027-03-24',
      {
        tomorrow: '2027-03-25',
        monday: '2027-03-30',
        afterHolidays: '2027-04-26',
      },
    ],
    ['after the last holidays', '2027-06-01', { tomorrow: '2027-06-02', monday: '2027-06-07' }],
    ['in summer', '2027-07-20', {}],
  ] as const)('%s (%s)', (_name, today, expected) => {
    expect(listPutOffDays(today, seeFrom())).toEqual(expected);
  });

  test('are school days to come, each offered once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.constantFrom(...ZONES), (count, zone) => {
        const today = addDays('2026-08-01', count);
        const days = Object.values(listPutOffDays(today, seeFrom(zone))).flatMap(
          (day: Day | undefined) => day ?? [],
        );
        expect(days.every((day) => day > today && isSchoolDay(day, seeFrom(zone)))).toBe(true);
        expect(new Set(days).size).toBe(days.length);
      }),
    );
  });
});
