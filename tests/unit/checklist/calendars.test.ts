import { describe, expect, test } from 'vitest';
import { ZONES } from '../../../checklist/calendar.ts';
import { source2024To2025 } from '../../../checklist/calendars/2024-2025.ts';
import { source2025To2026 } from '../../../checklist/calendars/2025-2026.ts';
import { source2026To2027 } from '../../../checklist/calendars/2026-2027.ts';
import { source2027To2028 } from '../../../checklist/calendars/2027-2028.ts';
import { CALENDARS, getCalendar } from '../../../checklist/calendars/registry.ts';
import { countDays, type Day, getWeekday } from '../../../checklist/day.ts';
import { getSchoolYear, type SchoolYear } from '../../../checklist/school-year.ts';
import { listStepStatuses } from '../../../checklist/step-status.ts';
import { listHolidays } from '../../../checklist/year-calendar.ts';
import { seeFrom } from '../../fixtures/calendars.ts';

describe.each(CALENDARS)('the calendar of $schoolYear', (calendar) => {
  test.each(ZONES)('zone %s: holidays follow each other, from Saturdays to days of return', (zone) => {
    const bounds = listHolidays(seeFrom(zone, calendar.schoolYear)).flatMap(({ from, back }) => [from, back]);
    const all = [calendar.firstSchoolDay, ...bounds, calendar.summerFrom];
    expect(all).toEqual([...all].sort());
    expect(new Set(all).size).toBe(10);
    expect(listHolidays(seeFrom(zone, calendar.schoolYear)).every(({ from }) => getWeekday(from) === 6)).toBe(
      true,
    );
    expect(all.every((day) => getSchoolYear(day) === calendar.schoolYear)).toBe(true);
  });
});

test('every calendar says where its two kinds of facts were found', () => {
  const sources = [source2024To2025, source2025To2026, source2026To2027, source2027To2028];
  expect(sources).toHaveLength(CALENDARS.length);
  for (const source of sources) {
    expect(Object.keys(source)).toEqual(expect.arrayContaining(['holidays', 'examWindow']));
    expect(Object.values(source).every((text) => text.length > 20)).toBe(true);
  }
});

describe('a year nobody has published', () => {
  const calendar = getCalendar('2028-2029');

  test('2028-2029 is an estimate: weeks of 2027-2028, zones in the turns of 2025-2026, nobody back on a 1 January', () => {
    expect(calendar).toMatchObject({
      schoolYear: '2028-2029',
      firstSchoolDay: '2028-09-01',
      autumn: { from: '2028-10-21', back: '2028-11-06' },
      christmas: { from: '2028-12-16', back: '2029-01-02' },
      winter: {
        A: { from: '2029-02-10', back: '2029-02-26' },
        B: { from: '2029-02-17', back: '2029-03-05' },
        C: { from: '2029-02-24', back: '2029-03-12' },
      },
      examWindow: { from: '2028-11-06', to: '2029-03-02' },
      catchUp: { from: '2029-03-05', to: '2029-03-09' },
      holidaysCertainty: 'estimated',
      examWindowCertainty: 'estimated',
    });
  });

  test('its sessions open on the return from Toussaint, since its window is an estimate', () => {
    const statuses = listStepStatuses('2028-09-10', {}, seeFrom('A', '2028-2029'));
    expect(statuses.find(({ step }) => step.id === 'create-sessions')?.opens).toBe('2028-11-06');
  });

  test.each(ZONES)(
    'zone %s: every step opens before it is due, both inside the school year, for a century',
    (zone) => {
      for (let start = 1990; start < 2090; start += 1) {
        const schoolYear: SchoolYear = `${start}-${start + 1}`;
        for (const { opens, due } of listStepStatuses(`${start}-09-10`, {}, seeFrom(zone, schoolYear))) {
          expect(opens < due).toBe(true);
          expect([getSchoolYear(opens), getSchoolYear(due)]).toEqual([schoolYear, schoolYear]);
        }
      }
    },
  );

  test('stays in its season however far away: it moves by five days at most', () => {
    const { summerFrom, firstSchoolDay } = getCalendar('2026-2027');
    const inYear = (day: Day, year: number): Day => `${year}${day.slice(4)}` as Day;
    for (let start = 2027; start < 2127; start += 1) {
      const far = getCalendar(`${start}-${start + 1}`);
      expect(Math.abs(countDays(inYear(summerFrom, start + 1), far.summerFrom))).toBeLessThanOrEqual(5);
      expect(Math.abs(countDays(inYear(firstSchoolDay, start), far.firstSchoolDay))).toBeLessThanOrEqual(5);
      expect(getWeekday(far.summerFrom)).toBe(getWeekday(summerFrom));
    }
  });
});
