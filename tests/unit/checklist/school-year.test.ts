import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getSchoolYear, getStartYear, isSchoolYear } from '../../../checklist/school-year.ts';
import { anyDay } from '../../fixtures/arbitraries.ts';

describe('the school year', () => {
  test.each([
    ['2026-07-31', '2025-2026'],
    ['2026-08-01', '2026-2027'],
    ['2026-12-31', '2026-2027'],
    ['2027-01-01', '2026-2027'],
    ['2027-07-31', '2026-2027'],
    ['2028-02-29', '2027-2028'],
    ['1999-12-31', '1999-2000'],
  ] as const)('%s is in %s', (day, year) => {
    expect(getSchoolYear(day)).toBe(year);
  });

  test('of any day has a well-formed name whose year is that of the day or the one before', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const year = getSchoolYear(day);
        expect(isSchoolYear(year)).toBe(true);
        expect([0, 1]).toContain(Number(day.slice(0, 4)) - getStartYear(year));
      }),
    );
  });

  test.each(['2026-2028', '2027-2026', '2026', '26-27', '2026-2027 ', ''])('"%s" names none', (text) => {
    expect(isSchoolYear(text)).toBe(false);
  });
});
