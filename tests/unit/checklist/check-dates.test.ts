import { describe, expect, test } from 'vitest';
import { makeAlmanac } from '../../../checklist/calendars/make-almanac.ts';
import { findDateFault, findPeriodFault, type TypedDates } from '../../../checklist/check-dates.ts';
import { NO_CORRECTIONS, resolveYear } from '../../../checklist/resolve-year.ts';
import type { YearDateName } from '../../../checklist/year-calendar.ts';

const calendar = resolveYear(makeAlmanac(['2026-2027']), '2026-2027', {
  academie: 'lyon',
  zone: 'A',
  corrections: NO_CORRECTIONS,
});

describe('typed dates', () => {
  test.each<[YearDateName, TypedDates]>([
    ['firstSchoolDay', '2026-08-17'],
    ['autumn', { from: '2026-10-10', back: '2026-11-02' }],
    ['christmas', { from: '2026-12-18', back: '2027-01-25' }],
    // Back to school on the very day that another break begins.
    ['winter', { from: '2027-02-13', back: '2027-04-10' }],
    ['summerFrom', '2027-07-10'],
    ['examWindow', { from: '2026-08-01', to: '2027-07-31' }],
    ['catchUp', { from: '2027-03-15', to: '2027-03-15' }],
    ['accessEnds', '2027-07-31'],
  ])('%s %j may be kept', (name, dates) => {
    expect(findDateFault(name, dates, calendar)).toBeUndefined();
  });

  test.each<[YearDateName, TypedDates, string]>([
    ['firstSchoolDay', '2026-07-31', 'outside-year'],
    ['accessEnds', '2027-08-01', 'outside-year'],
    ['autumn', { from: '2025-10-17', back: '2026-11-02' }, 'outside-year'],
    ['autumn', { from: '2026-11-02', back: '2026-10-17' }, 'out-of-order'],
    ['autumn', { from: '2026-10-17', back: '2026-10-17' }, 'out-of-order'],
    ['examWindow', { from: '2027-03-05', to: '2026-11-02' }, 'out-of-order'],
  ])('%s %j are refused: %s', (name, dates, kind) => {
    expect(findDateFault(name, dates, calendar)).toEqual({ kind });
  });

  test.each<[YearDateName, TypedDates, YearDateName]>([
    ['winter', { from: '2027-02-13', back: '2027-04-11' }, 'spring'],
    ['autumn', { from: '2026-08-20', back: '2026-11-02' }, 'firstSchoolDay'],
    ['spring', { from: '2027-04-10', back: '2027-07-04' }, 'summerFrom'],
    ['firstSchoolDay', '2026-10-20', 'autumn'],
    ['summerFrom', '2027-04-20', 'spring'],
  ])('%s %j are refused: they overlap %s', (name, dates, other) => {
    expect(findDateFault(name, dates, calendar)).toEqual({ kind: 'overlaps', other });
  });

  test('an estimate gives way to what a person knows', () => {
    const estimated = { ...calendar, sources: { ...calendar.sources, spring: 'estimated' as const } };
    expect(findDateFault('winter', { from: '2027-02-13', back: '2027-04-11' }, estimated)).toBeUndefined();
  });
});

test('a work placement may last a day, within its school year', () => {
  expect(findPeriodFault({ from: '2027-01-11', to: '2027-01-11' }, '2026-2027')).toBeUndefined();
  expect(findPeriodFault({ from: '2027-01-11', to: '2027-01-10' }, '2026-2027')).toEqual({
    kind: 'out-of-order',
  });
  expect(findPeriodFault({ from: '2027-07-11', to: '2027-08-01' }, '2026-2027')).toEqual({
    kind: 'outside-year',
  });
});
