import { describe, expect, test } from 'vitest';
import { addDays, getWeekday } from '../../../../checklist/day.ts';
import { planSessions } from '../../../../checklist/session-plan/plan-sessions.ts';
import { REAL_SCHOOLS } from '../../../fixtures/session-plan/real-schools.ts';
import { makeInput, SCHOOLS } from '../../../fixtures/session-plan/schools.ts';

describe('lycées planned by hand', () => {
  test('are twelve at least, as large and as uneven as real ones', () =>
    expect(REAL_SCHOOLS.length).toBeGreaterThanOrEqual(12));

  test.each([...REAL_SCHOOLS, ...SCHOOLS])('$name', (school) => {
    const { sessions, unplaced } = planSessions(makeInput(school));
    const exams = sessions.filter(({ kind }) => kind === 'exam');
    const mondays = exams.map(({ day }) => addDays(day, 1 - getWeekday(day)));
    const weeks = [...new Set(mondays)].map((monday) => mondays.filter((each) => each === monday).length);
    const last = exams.at(-1)?.day;
    expect({
      sessions: exams.length,
      weeks,
      ...(last && { last }),
      unplaced: unplaced.reduce((sum, { pupils }) => sum + pupils, 0),
    }).toEqual(school.reckoned);
  });
});
