import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../checklist/day.ts';
import { sessionDayNudge } from '../../../../checklist/nudges/session-form.ts';
import { isSchoolDay } from '../../../../checklist/school-days.ts';
import type { YearCalendar } from '../../../../checklist/year-calendar.ts';
import { anyDay } from '../../../fixtures/arbitraries.ts';
import { seeFrom } from '../../../fixtures/calendars.ts';
import { makeNudgeContext, see } from '../../../fixtures/live.ts';

const ESTIMATED = seeFrom();
const SEEN: YearCalendar = {
  ...ESTIMATED,
  examWindow: { from: '2026-11-10', to: '2027-03-04' },
  sources: { ...ESTIMATED.sources, examWindow: 'seen' },
};

/** What is said of a day typed on 5 October. */
function check(day: Day | undefined, calendar = ESTIMATED, today: Day = '2026-10-05') {
  const sight = see({ form: day ? { day } : {} });
  return sessionDayNudge.find(makeNudgeContext('certif-session-new', today, { sight, calendar }))?.saying;
}

describe('a session planned without school', () => {
  test.each([
    ['the first day of autumn', '2026-10-17', 'autumn'],
    ['All Saints’ Day, in the holidays', '2026-11-01', 'autumn'],
    ['the first day of Christmas', '2026-12-19', 'christmas'],
    ['the eve of the return', '2027-01-03', 'christmas'],
    ['the first day of winter', '2027-02-13', 'winter'],
    ['the eve of the return', '2027-02-28', 'winter'],
    ['the first day of spring', '2027-04-10', 'spring'],
    ['the first day of summer', '2027-07-03', 'summer'],
    ['the last day of the school year', '2027-07-31', 'summer'],
  ] as const)('%s, %s: in the holidays', (_name, day, holiday) => {
    expect(check(day)).toMatchObject({ kind: 'holiday', holiday, day });
  });

  test.each(['2026-11-02', '2026-12-18', '2027-01-04', '2027-02-12', '2027-03-01'] as const)(
    '%s, a school day next to the holidays: nothing',
    (day) => {
      expect(check(day)).toBeUndefined();
    },
  );

  test('a public holiday, and a Sunday', () => {
    expect(check('2026-11-11')).toEqual({ kind: 'public-holiday', day: '2026-11-11', nearest: '2026-11-12' });
    expect(check('2026-11-15')).toEqual({ kind: 'sunday', day: '2026-11-15', nearest: '2026-11-16' });
  });

  test('a Saturday: an information, without another day', () => {
    expect(check('2026-11-14')).toEqual({ kind: 'saturday', day: '2026-11-14' });
  });

  test('of another school year, or without a day, nothing is known', () => {
    expect(check('2027-08-01')).toBeUndefined();
    expect(check('2026-07-31')).toBeUndefined();
    expect(check(undefined)).toBeUndefined();
  });
});

describe('a session planned outside the national window', () => {
  test.each([
    ['2026-11-09', true],
    ['2026-11-10', false],
    ['2027-03-04', false],
    ['2027-03-05', true],
    ['2027-03-08', false],
    ['2027-03-12', false],
    ['2027-03-15', true],
  ] as const)('%s with a window from 10 November to 4 March and a catch-up week: %s', (day, isOutside) => {
    expect(check(day, SEEN)?.kind).toBe(isOutside ? 'outside-window' : undefined);
  });

  test('says whether the window is an estimate', () => {
    expect(check('2027-03-15', SEEN)).toMatchObject({ kind: 'outside-window', doubt: undefined });
    expect(check('2027-03-15')).toMatchObject({ kind: 'outside-window', doubt: 'estimated' });
  });

  test('a Saturday between the window and the catch-up week is outside', () => {
    expect(check('2027-03-06')).toMatchObject({ kind: 'outside-window', nearest: '2027-03-05' });
  });
});

describe('the nearest school day', () => {
  test.each([
    ['2026-12-19', '2026-12-18'],
    ['2026-12-26', '2026-12-18'],
    ['2026-12-27', '2027-01-04'],
    ['2026-10-20', '2026-11-02'],
    ['2027-03-09', undefined],
    ['2027-05-10', '2027-03-05'],
  ] as const)('of %s is %s, inside the window', (day, nearest) => {
    expect(check(day)?.nearest).toBe(nearest);
  });

  test('of two as near is the later', () => {
    expect(check('2026-11-11')?.nearest).toBe('2026-11-12');
  });

  test('is in the week of catching up once the window has no day left', () => {
    expect(check('2027-05-10', ESTIMATED, '2027-03-05')?.nearest).toBe('2027-03-05');
    expect(check('2027-05-10', ESTIMATED, '2027-03-06')?.nearest).toBe('2027-03-12');
  });

  test('is in the week of catching up for a day close to it, which may be meant for it', () => {
    expect(check('2027-03-14')?.nearest).toBe('2027-03-12');
    expect(check('2027-03-07')?.nearest).toBe('2027-03-08');
    expect(check('2027-03-15')?.nearest).toBe('2027-03-05');
  });

  test('is never past', () => {
    expect(check('2027-02-15', ESTIMATED, '2027-02-12')?.nearest).toBe('2027-02-12');
    expect(check('2027-02-15', ESTIMATED, '2027-02-13')?.nearest).toBe('2027-03-01');
    expect(check('2027-05-10', ESTIMATED, '2027-04-30')).not.toHaveProperty('nearest');
  });

  test('is a school day inside the window and not past, whatever the day', () => {
    const isInWindow = (day: Day) =>
      (day >= '2026-11-02' && day <= '2027-03-05') || (day >= '2027-03-08' && day <= '2027-03-12');
    const days = anyDay.map((day) => `2027${day.slice(4).replace('-02-29', '-02-28')}` as Day);
    fc.assert(
      fc.property(days, days, (day, today) => {
        const nearest = check(day, ESTIMATED, today)?.nearest;
        if (!nearest) return;
        expect(nearest >= today && isInWindow(nearest) && isSchoolDay(nearest, ESTIMATED)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
