import { describe, expect, test } from 'vitest';
import type { Zone } from '../../../checklist/calendar.ts';
import type { Day } from '../../../checklist/day.ts';
import { getStepStatus, isDueTomorrow } from '../../../checklist/step-status.ts';
import { getStep, type StepId } from '../../../checklist/steps.ts';
import { seeFrom } from '../../fixtures/calendars.ts';

const look = (id: StepId, today: Day, zone: Zone = 'A') =>
  getStepStatus(getStep(id), today, {}, seeFrom(zone));

describe('the state of a step nobody has touched', () => {
  test.each([
    ['create-autumn-campaigns', '2026-08-31', 'later', 'the eve of its opening'],
    ['create-autumn-campaigns', '2026-09-01', 'open', 'the day it opens'],
    ['create-autumn-campaigns', '2026-09-17', 'open', 'eight school days before'],
    ['create-autumn-campaigns', '2026-09-18', 'soon', 'seven school days before'],
    ['create-autumn-campaigns', '2026-09-29', 'soon', 'its last day'],
    ['create-autumn-campaigns', '2026-09-30', 'late', 'the day after'],
    ['remind-students', '2026-11-02', 'open', 'the return from Toussaint'],
    ['remind-students', '2026-11-03', 'soon', 'seven school days before, 11 November left out'],
    ['book-rooms', '2026-12-08', 'open', 'eight school days before the 18th'],
    ['book-rooms', '2026-12-09', 'soon', 'seven school days before the 18th'],
    ['book-rooms', '2026-12-29', 'soon', 'its last day, in the holidays'],
    ['book-rooms', '2026-12-30', 'late', 'the day after'],
    ['finalise-and-download', '2027-01-03', 'later', 'the eve of the return from Noël'],
    ['finalise-and-download', '2027-01-04', 'open', 'the return from Noël'],
    ['finalise-and-download', '2027-07-31', 'late', 'the last day of the school year'],
  ] as const)('%s on %s is %s: %s', (id, today, state, _why) => {
    expect(look(id, today).state).toBe(state);
  });

  test('rooms due on 29 December must be booked by Friday 18 December in school time', () => {
    expect(look('book-rooms', '2026-12-01')).toMatchObject({
      due: '2026-12-29',
      lastSchoolDay: '2026-12-18',
      schoolDaysLeft: 13,
    });
  });

  test.each([
    ['A', '2027-02-12'],
    ['B', '2027-02-19'],
    ['C', '2027-02-26'],
  ] as const)('zone %s: the last school day to run the exams is %s', (zone, day) => {
    expect(look('run-exams', '2027-01-10', zone).lastSchoolDay).toBe(day);
  });

  test('exams are soon a week of school before the winter holidays, zone by zone', () => {
    const states = (today: Day) =>
      (['A', 'B', 'C'] as const).map((zone) => look('run-exams', today, zone).state);
    expect(states('2027-02-02')).toEqual(['open', 'open', 'open']);
    expect(states('2027-02-03')).toEqual(['soon', 'open', 'soon']);
    expect(states('2027-02-10')).toEqual(['soon', 'soon', 'soon']);
  });

  test('a late step counts the days since its deadline', () => {
    expect(look('update-admins', '2026-09-19')).toMatchObject({ state: 'late' });
  });

  test('the eve of the last school day is told apart', () => {
    expect(isDueTomorrow(look('book-rooms', '2026-12-17'), '2026-12-17')).toBe(true);
    expect(isDueTomorrow(look('book-rooms', '2026-12-18'), '2026-12-18')).toBe(false);
  });
});
