import { describe, expect, test } from 'vitest';
import { countForBadge } from '../../../checklist/badge.ts';
import { CALENDARS, getTerritories } from '../../../checklist/calendars/registry.ts';
import { sourcesOfTerritories2024To2025 } from '../../../checklist/calendars/territories/2024-2025.ts';
import { sourcesOfTerritories2025To2026 } from '../../../checklist/calendars/territories/2025-2026.ts';
import { sourcesOfTerritories2026To2027 } from '../../../checklist/calendars/territories/2026-2027.ts';
import { sourcesOfTerritories2027To2028 } from '../../../checklist/calendars/territories/2027-2028.ts';
import { type Day, getWeekday } from '../../../checklist/day.ts';
import { checkSessionDay } from '../../../checklist/nudges/check-session-day.ts';
import { findKnowledge } from '../../../checklist/own-calendar.ts';
import { listPutOffDays } from '../../../checklist/put-off-days.ts';
import { NO_CORRECTIONS } from '../../../checklist/resolve-year.ts';
import { isSchoolDay } from '../../../checklist/school-days.ts';
import { listStepStatuses } from '../../../checklist/step-status.ts';
import { HOLIDAY_NAMES } from '../../../checklist/year-calendar.ts';
import { buildYearLine } from '../../../checklist/year-line.ts';
import { seeFrom } from '../../fixtures/calendars.ts';

const live = (uai: string) => seeFrom('A', '2026-2027', { uai });
/** The same of a school abroad that has said that its year begins in September: until then it has no deadlines. */
const dated = (uai: string) =>
  live(uai).isRhythmUnknown ? seeFrom('A', '2026-2027', { uai, academie: 'other' }) : live(uai);
const TODAY = '2026-12-01';
const check = (day: Day, uai: string) => checkSessionDay(day, TODAY, live(uai));

describe('La Réunion in 2026-2027', () => {
  // The académie's own calendar: 19 December to 1 February, 16 March after class to 30 March.
  test.each<[Day, boolean]>([
    ['2026-08-17', false],
    ['2026-08-18', true],
    ['2026-10-09', true],
    ['2026-10-12', false],
    ['2026-10-26', true],
    ['2026-12-18', true],
    ['2027-01-12', false],
    ['2027-02-01', true],
    ['2027-02-16', true],
    ['2027-03-16', true],
    ['2027-03-17', false],
    ['2027-03-30', true],
    ['2027-05-06', false],
    ['2027-05-19', true],
    ['2027-07-02', true],
    ['2027-07-05', false],
  ])('%s is a class day: %s', (day, isClass) => {
    expect(isSchoolDay(day, live('9740001A'))).toBe(isClass);
  });

  test('a session on 16 February is fine; one on 12 January is in the holidays', () => {
    expect(check('2027-02-16', '9740001A')).toBeUndefined();
    expect(check('2027-01-12', '9740001A')).toMatchObject({
      kind: 'holiday',
      holiday: 'christmas',
      doubt: undefined,
      isOwn: true,
      nearest: '2027-02-01',
    });
  });

  test('its deadlines are those of its year: nothing to finish before the mainland leaves', () => {
    const due = listStepStatuses('2026-10-01', {}, live('9740001A')).find(
      ({ step }) => step.id === 'review-before-autumn-break',
    );
    expect(due).toMatchObject({ due: '2026-10-09', doubt: undefined });
  });
});

test('Corsica has the holidays of zone A that year, and 12 January is a class day there', () => {
  expect(isSchoolDay('2027-02-16', live('6200001A'))).toBe(false);
  expect(isSchoolDay('2027-01-12', live('7200001A'))).toBe(true);
  expect(live('6200001A').sources).toMatchObject({ winter: 'to-confirm', firstSchoolDay: 'unknown' });
});

test('French Polynesia leaves on 12 December, and has a week in September besides', () => {
  const tahiti = live('9840001A');
  expect(isSchoolDay('2026-12-14', tahiti)).toBe(false);
  expect(isSchoolDay('2027-01-11', tahiti)).toBe(true);
  expect(isSchoolDay('2026-09-16', tahiti)).toBe(false);
  expect(isSchoolDay('2027-03-05', tahiti)).toBe(false);
  expect(checkSessionDay('2026-12-14', TODAY, tahiti)).toMatchObject({ kind: 'holiday', isOwn: true });
});

const UNKNOWN = [
  ['Guadeloupe', '9710001A'],
  ['Martinique', '9720001A'],
  ['Guyane', '9730001A'],
  ['Saint-Pierre', '9750001A'],
  ['Mayotte', '9760001A'],
  ['Saint-Barthélemy', '9770001A'],
  ['Saint-Martin', '9780001A'],
  ['abroad, by the code of a country', '3500001A'],
  ['abroad, by 099', '0990001A'],
  ['territories, by 096', '0960001A'],
  ['territories, by 097', '0970001A'],
  ['territories, by 098', '0980001A'],
  ['no département at all, by 000', '0000001A'],
  ['Corse, as it was numbered long ago', '0200001A'],
  ['abroad, by 99', '9910001A'],
  ['a number of overseas that nobody has', '9850001A'],
  ['another', '9890001A'],
  ['one more', '9790001A'],
  ['one before New Caledonia', '9810001A'],
  ['a number beside one of Corsica', '6210001A'],
  ['a number far from all others', '9000001A'],
] as const;

describe.each(UNKNOWN)('%s (%s), whose holidays of 2026-2027 no source gives', (_name, uai) => {
  test('has them to type, all of them', () => {
    const { sources } = live(uai);
    expect(HOLIDAY_NAMES.map((name) => sources[name])).toEqual(Array(4).fill('unknown'));
    expect(findKnowledge(live(uai))).toBe('to-type');
  });

  test.each<Day>(['2027-02-16', '2027-01-12', '2026-12-22'])(
    'nothing is said of %s, which the mainland has off',
    (day) => {
      expect(check(day, uai)).toBeUndefined();
    },
  );

  test('a Sunday is still one, without a day advised in its place', () => {
    expect(check('2027-01-17', uai)).toEqual({ kind: 'sunday', day: '2027-01-17' });
  });

  test('no class day is told, no holiday drawn, nothing put off until after them', () => {
    for (const status of listStepStatuses('2026-12-01', {}, live(uai)))
      expect(status).toMatchObject({ isUncounted: true, lastSchoolDay: status.due });
    expect(buildYearLine([], live(uai), '2026-12-01').holidays).toEqual([]);
    expect(listPutOffDays('2026-12-01', live(uai)).afterHolidays).toBeUndefined();
  });

  test('a deadline that hangs on them is an estimate', () => {
    const statuses = listStepStatuses('2026-10-05', {}, dated(uai));
    const find = (id: string) => statuses.find(({ step }) => step.id === id);
    expect(find('review-before-autumn-break')).toMatchObject({ doubt: 'unknown', dueDoubt: 'unknown' });
    expect(find('remind-students')).toMatchObject({ state: 'later', doubt: 'unknown' });
    expect(find('update-admins')).toMatchObject({ doubt: undefined });
  });
});

test('holidays that are typed count at once: class days are told again', () => {
  const typed = {
    autumn: { from: '2026-10-24', back: '2026-11-09' },
    christmas: { from: '2026-12-19', back: '2027-01-04' },
    winter: { from: '2027-02-06', back: '2027-02-22' },
    spring: { from: '2027-03-27', back: '2027-04-12' },
  } as const;
  const corrections = { ...NO_CORRECTIONS, byCalendar: { guyane: typed } };
  const cayenne = seeFrom('A', '2026-2027', { uai: '9730001A', corrections });
  expect(checkSessionDay('2027-02-16', TODAY, cayenne)).toMatchObject({
    kind: 'holiday',
    doubt: undefined,
  });
  // But for what hangs on the first school day, which nobody has typed.
  for (const { step, dueDoubt, isUncounted } of listStepStatuses(TODAY, {}, cayenne))
    expect(isUncounted, step.id).toBe(dueDoubt === 'unknown');
  const all = { ...corrections, byCalendar: { guyane: { ...typed, firstSchoolDay: '2026-09-01' } } } as const;
  const known = listStepStatuses(TODAY, {}, seeFrom('A', '2026-2027', { uai: '9730001A', corrections: all }));
  expect(known.every(({ isUncounted }) => isUncounted === false)).toBe(true);
});

describe('the islands of the North have a UAI of Guadeloupe, and are chosen', () => {
  test.each<[string, Day, Day]>([
    ['saint-martin', '2027-05-28', '2027-05-27'],
    ['saint-barthelemy', '2026-10-09', '2027-05-27'],
  ])('%s: %s is a public holiday, %s is none', (academie, holiday, none) => {
    const island = seeFrom('A', '2026-2027', { academie, uai: '9710001A' });
    expect(island.publicHolidays).toContain(holiday);
    expect(island.publicHolidays).not.toContain(none);
  });
});

describe.each([
  ['Nouvelle-Calédonie', '9830001A'],
  ['Nouvelle-Calédonie', '9880001A'],
  ['Wallis-et-Futuna', '9860001A'],
])('%s (%s), whose year runs from February or March to December', (_name, uai) => {
  test.each<Day>(['2026-08-01', '2026-11-20', '2026-12-21', '2027-02-15', '2027-07-31'])(
    'on %s no step is late, soon or later, and the icon has no number',
    (today) => {
      const statuses = listStepStatuses(today, {}, live(uai));
      expect(new Set(statuses.map(({ state }) => state))).toEqual(new Set(['open']));
      expect(statuses.every(({ isUndated }) => isUndated)).toBe(true);
      expect(countForBadge(statuses, today, live(uai))).toBe(0);
    },
  );

  test('what the user ticked, and the deadline that they typed, hold', () => {
    const progress = {
      'update-admins': { state: 'done' },
      'import-siecle': { state: 'todo', due: '2027-03-01' },
    } as const;
    const states = listStepStatuses('2027-03-02', progress, live(uai)).map(({ state }) => state);
    expect(states.filter((state) => state !== 'open')).toEqual(['done', 'late']);
  });

  test('of the day of a session, Sundays and public holidays alone are said', () => {
    expect(check('2027-07-05', uai)).toBeUndefined();
    expect(check('2027-01-12', uai)).toBeUndefined();
    expect(check('2027-03-29', uai)).toEqual({ kind: 'public-holiday', day: '2027-03-29' });
  });
});

test('abroad, the public holidays of France are no public holidays', () => {
  expect(check('2027-03-29', '3500001A')?.kind).not.toBe('public-holiday');
  expect(isSchoolDay('2026-11-11', live('3500001A'))).toBe(true);
});

describe('the data', () => {
  const SOURCES = [
    sourcesOfTerritories2024To2025,
    sourcesOfTerritories2025To2026,
    sourcesOfTerritories2026To2027,
    sourcesOfTerritories2027To2028,
  ];

  test.each(CALENDARS.map(({ schoolYear }, index) => [schoolYear, index] as const))(
    'of %s has a source for each territory, and none without',
    (schoolYear, index) => {
      expect(Object.keys(getTerritories(schoolYear)).sort()).toEqual(
        Object.keys(SOURCES[index] ?? {}).sort(),
      );
    },
  );

  test.each(CALENDARS.map(({ schoolYear }) => schoolYear))(
    'of %s has its holidays in order, each back on a weekday that is no public holiday',
    (schoolYear) => {
      for (const academie of Object.keys(getTerritories(schoolYear))) {
        const calendar = seeFrom('A', schoolYear, { academie });
        const known = HOLIDAY_NAMES.filter((name) => calendar.sources[name] !== 'unknown');
        const days = known.flatMap((name) => [calendar[name].from, calendar[name].back]);
        const all = [calendar.firstSchoolDay, ...days, calendar.summerFrom];
        expect(all, academie).toEqual(all.toSorted());
        for (const name of known) {
          expect(isSchoolDay(calendar[name].back, calendar), `${academie} ${name}`).toBe(true);
          expect(getWeekday(calendar[name].back), `${academie} ${name}`).not.toBe(0);
        }
        expect(isSchoolDay(calendar.firstSchoolDay, calendar), academie).toBe(true);
      }
    },
  );
});
