import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../checklist/day.ts';
import { isClassDay } from '../../../../checklist/school-days.ts';
import { listYearEvents } from '../../../../checklist/year-file/list-events.ts';
import type { YearEvent, YearFileChoices } from '../../../../checklist/year-file/year-event.ts';
import type { ChecklistState } from '../../../../storage/surface/checklist-state.ts';
import { makeModel } from '../../../fixtures/surface.ts';

const ALL: YearFileChoices = { steps: 'all', alarm: 'day-before', hasNational: true, isUpdate: false };

function list(
  choices: Partial<YearFileChoices> = {},
  state: Partial<ChecklistState> = {},
  today: Day = '2026-09-10',
) {
  const { statuses, calendar } = makeModel(state, today);
  return { ...listYearEvents(statuses, { ...ALL, ...choices }, today, calendar), calendar };
}
const find = (events: readonly YearEvent[], id: string) => events.find((event) => event.id === id);
const DONE = { 'update-admins': { state: 'done', day: '2026-09-03' } } as const;

describe('the events of a year', () => {
  test('are each step on the last day allowed, and three dates of the country', () => {
    const { events, undated } = list();
    expect(events).toHaveLength(19);
    expect(undated).toEqual([]);
    expect(find(events, 'step.update-admins')).toMatchObject({ from: '2026-09-14', to: '2026-09-14' });
    expect(find(events, 'step.book-rooms')?.from).toBe('2026-12-29');
    // Not four months: the first day alone, with the last one told.
    expect(find(events, 'national.window-opens')).toMatchObject({
      from: '2026-11-02',
      to: '2026-11-02',
      until: '2027-03-05',
      doubt: 'estimated',
    });
    expect(find(events, 'national.catch-up')).toMatchObject({ from: '2027-03-08', to: '2027-03-12' });
  });

  test("are on the user's own deadline where there is one", () => {
    const progress = { 'book-rooms': { state: 'todo', due: '2026-12-10' } } as const;
    expect(find(list({}, { progress }).events, 'step.book-rooms')?.from).toBe('2026-12-10');
  });

  test('leave out what is done where what is left is wanted, and what has no object always', () => {
    const progress = { ...DONE, 'check-mediacentre': { state: 'not-applicable' } } as const;
    expect(list({}, { progress }).events).toHaveLength(18);
    const left = list({ steps: 'left', hasNational: false }, { progress }).events;
    expect(left).toHaveLength(14);
    expect(find(left, 'step.update-admins')).toBeUndefined();
  });

  test('call off in an earlier import what is no longer wanted, and nothing else', () => {
    const progress = { ...DONE, 'check-mediacentre': { state: 'not-applicable' } } as const;
    const { events } = list({ steps: 'left', hasNational: false, isUpdate: true }, { progress });
    expect(events).toHaveLength(19);
    expect(events.filter(({ isCancelled }) => isCancelled).map(({ id }) => id)).toEqual([
      'step.update-admins',
      'step.check-mediacentre',
      'national.window-opens',
      'national.catch-up',
      'national.access-ends',
    ]);
    expect(events.filter(({ isCancelled, alarmDay }) => isCancelled && alarmDay)).toEqual([]);
  });

  test('a day that nobody knows has none, and is told of', () => {
    // A school abroad: its holidays are for its users to type.
    const state = { settings: { groupSize: 20, zone: 'A', academie: 'other' } } as const;
    const { events, undated } = list({}, state);
    expect(undated.map(({ step }) => step.id)).toContain('review-before-autumn-break');
    expect(find(events, 'step.review-before-autumn-break')).toBeUndefined();
    expect(events.every(({ doubt }) => doubt !== 'unknown')).toBe(true);
    // Its day was known, and is no more.
    const again = list({ isUpdate: true }, state).events;
    expect(find(again, 'step.review-before-autumn-break')?.isCancelled).toBe(true);
  });

  test('where the year begins in February, are the deadlines that were typed alone', () => {
    const state = {
      settings: { groupSize: 20, zone: 'A', academie: 'nouvelle-caledonie' },
      progress: { 'book-rooms': { state: 'todo', due: '2026-10-09' } },
    } as const;
    const { events } = list({}, state);
    expect(events.map(({ id }) => id)).toEqual(['step.book-rooms']);
  });
});

describe('the reminders', () => {
  test('are on a class day before the last one, never in the holidays', () => {
    for (const alarm of ['day-before', 'week-before'] as const) {
      const { events, calendar } = list({ alarm }, {}, '2026-08-01');
      const days = events.flatMap(({ alarmDay }) => (alarmDay ? [alarmDay] : []));
      expect(days.length).toBeGreaterThan(15);
      expect(days.filter((day) => !isClassDay(day, calendar))).toEqual([]);
    }
    // Due on 29 December, to be done by Friday 18: told of on Thursday 17, or on Friday 11.
    expect(find(list().events, 'step.book-rooms')?.alarmDay).toBe('2026-12-17');
    expect(find(list({ alarm: 'week-before' }).events, 'step.book-rooms')?.alarmDay).toBe('2026-12-11');
  });

  test('are none for what is done, what is past, and where none is wanted', () => {
    const { events } = list({}, { progress: DONE }, '2026-11-20');
    expect(find(events, 'step.update-admins')?.alarmDay).toBeUndefined();
    expect(find(events, 'step.share-codes')?.alarmDay).toBeUndefined();
    expect(find(events, 'step.create-sessions')?.alarmDay).toBe('2026-11-27');
    expect(list({ alarm: 'none' }).events.filter(({ alarmDay }) => alarmDay)).toEqual([]);
  });
});
