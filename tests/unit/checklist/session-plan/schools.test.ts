import { describe, expect, test } from 'vitest';
import { addDays, getWeekday } from '../../../../checklist/day.ts';
import { planSessions } from '../../../../checklist/session-plan/plan-sessions.ts';
import { makeInput, SCHOOLS } from '../../../fixtures/session-plan/schools.ts';

describe('lycées planned by hand', () => {
  test('are twelve at least', () => expect(SCHOOLS.length).toBeGreaterThanOrEqual(12));

  test.each(SCHOOLS)('$name', (school) => {
    const { sessions, unplaced } = planSessions(makeInput(school));
    const exams = sessions.filter(({ kind }) => kind === 'exam');
    const mondays = exams.map(({ day }) => addDays(day, 1 - getWeekday(day)));
    const last = exams.at(-1)?.day;
    expect({
      sessions: exams.length,
      weeks: new Set(mondays).size,
      ...(last && { last }),
      unplaced: unplaced.reduce((sum, { pupils }) => sum + pupils, 0),
    }).toEqual(school.reckoned);
  });
});
