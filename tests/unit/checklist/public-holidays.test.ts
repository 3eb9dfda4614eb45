import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, getWeekday } from '../../../checklist/day.ts';
import {
  HOLIDAY_REGIONS,
  type HolidayRegion,
  listPublicHolidays,
  listPublicHolidaysOfYear,
} from '../../../checklist/public-holidays.ts';

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
        const days = listPublicHolidays(year);
        const moving = days.filter((day) => !/-(01-01|05-01|05-08|07-14|08-15)$/.test(day));
        const easterMonday = moving.find((day) => getWeekday(day) === 1);
        if (easterMonday === undefined) throw new Error(`No Easter Monday in ${year}`);
        expect(days).toContain(addDays(easterMonday, 49));
        expect(getWeekday(addDays(easterMonday, 38))).toBe(4);
        expect(days).toContain(addDays(easterMonday, 38));
      }),
    );
  });

  test('Easter Sunday itself, 12 November and 26 December are not', () => {
    const days = listPublicHolidays(2026);
    for (const day of ['2026-04-05', '2026-11-12', '2026-12-26']) expect(days).not.toContain(day);
  });

  test.each<[HolidayRegion, Day[]]>([
    ['mainland', []],
    ['alsace-moselle', ['2027-03-26', '2027-12-26']],
    ['guadeloupe', ['2027-05-27']],
    ['martinique', ['2027-05-22']],
    ['guyane', ['2027-06-10']],
    ['la-reunion', ['2027-12-20']],
    ['mayotte', ['2027-04-27']],
    ['saint-barthelemy', ['2027-10-09']],
    ['saint-martin', ['2027-05-28']],
    ['nouvelle-caledonie', ['2027-09-24']],
    ['polynesie-francaise', ['2027-03-05', '2027-03-26', '2027-11-20']],
    ['wallis-et-futuna', ['2027-04-28', '2027-06-29', '2027-07-29']],
  ])('2027 in %s has %j besides', (region, own) => {
    const everywhere = listPublicHolidays(2027);
    expect(listPublicHolidays(2027, region).filter((day) => !everywhere.includes(day))).toEqual(own);
    expect(listPublicHolidays(2027, region)).toHaveLength(everywhere.length + own.length);
  });

  test('every region has its test', () => {
    expect(HOLIDAY_REGIONS).toHaveLength(13);
  });

  test('of another country we know none', () => {
    expect(listPublicHolidays(2027, 'abroad')).toEqual([]);
  });

  test('those of a school year go from 1 August to 31 July', () => {
    expect(listPublicHolidaysOfYear('2026-2027', 'la-reunion')).toEqual([
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-20',
      '2026-12-25',
      '2027-01-01',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-08',
      '2027-05-17',
      '2027-07-14',
    ]);
  });
});
