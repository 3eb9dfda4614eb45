import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, getWeekday } from '../../../checklist/day.ts';
import { isPublicHoliday, listPublicHolidays } from '../../../checklist/public-holidays.ts';

describe('public holidays', () => {
  test.each([
    [2025, '2025-04-21', '2025-05-29', '2025-06-09'],
    [2026, '2026-04-06', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-29', '2027-05-06', '2027-05-17'],
  ] as const)('%i: Easter Monday %s, Ascension %s, Whit Monday %s', (year, easterMonday, ascension, whit) => {
    expect(listPublicHolidays(year)).toEqual(
      [
        `${year}-01-01`,
        easterMonday,
        `${year}-05-01`,
        ascension,
        `${year}-05-08`,
        whit,
        `${year}-07-14`,
        `${year}-08-15`,
        `${year}-11-01`,
        `${year}-11-11`,
        `${year}-12-25`,
      ].sort(),
    );
  });

  test('Easter Monday and Whit Monday are Mondays, Ascension a Thursday, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2199 }), (year) => {
        const moving = listPublicHolidays(year).filter(
          (day) => !/-(01-01|05-01|05-08|07-14|08-15)$/.test(day),
        );
        expect(moving.every(isPublicHoliday)).toBe(true);
        const easterMonday = moving.find((day) => getWeekday(day) === 1);
        if (easterMonday === undefined) throw new Error(`No Easter Monday in ${year}`);
        expect(isPublicHoliday(addDays(easterMonday, 49))).toBe(true);
        expect(getWeekday(addDays(easterMonday, 38))).toBe(4);
        expect(isPublicHoliday(addDays(easterMonday, 38))).toBe(true);
      }),
    );
  });

  test('Easter Sunday itself, 12 November and 26 December are not', () => {
    expect(
      ['2026-04-05', '2026-11-12', '2026-12-26'].some((day) => isPublicHoliday(day as '2026-04-05')),
    ).toBe(false);
  });
});
