import { describe, expect, test } from 'vitest';
import { ZONES } from '../../../checklist/calendar.ts';
import { source2024To2025 } from '../../../checklist/calendars/2024-2025.ts';
import { source2025To2026 } from '../../../checklist/calendars/2025-2026.ts';
import { source2026To2027 } from '../../../checklist/calendars/2026-2027.ts';
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
  const sources = [source2024To2025, source2025To2026, source2026To2027];
  expect(sources).toHaveLength(CALENDARS.length);
  for (const source of sources) {
    expect(Object.keys(source)).toEqual(expect.arrayContaining(['holidays', 'examWindow']));
    expect(Object.values(source).every((text) => text.length > 20)).toBe(true);
  }
});

describe('a year nobody has published', () => {
  const calendar = getCalendar('2027-2028');

  test('2027-2028 is an estimate: weeks of 2026-2027, zones in the turns of 2024-2025, nobody back on a 1 November', () => {
    expect(calendar).toMatchObject({
      schoolYear: '2027-2028',
      firstSchoolDay: '2027-09-01',
      autumn: { from: '2027-10-16', back: '2027-11-02' },
      christmas: { from: '2027-12-18', back: '2028-01-03' },
      winter: {
        A: { from: '2028-02-26', back: '2028-03-13' },
        B: { from: '2028-02-12', back: '2028-02-28' },
        C: { from: '2028-02-19', back: '2028-03-06' },
      },
      examWindow: { from: '2027-11-02', to: '2028-03-03' },
      catchUp: { from: '2028-03-06', to: '2028-03-10' },
      holidaysCertainty: 'estimated',
      examWindowCertainty: 'estimated',
    });
  });

  test('its sessions open on the return from Toussaint, since its window is an estimate', () => {
    const statuses = listStepStatuses('2027-09-10', {}, seeFrom('A', '2027-2028'));
    expect(statuses.find(({ step }) => step.id === 'create-sessions')?.opens).toBe('2027-11-02');
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
