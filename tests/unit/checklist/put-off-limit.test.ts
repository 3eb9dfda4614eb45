import { describe, expect, test } from 'vitest';
import type { Day } from '../../../checklist/day.ts';
import type { StepMark } from '../../../checklist/progress.ts';
import { findPutOffLimit, getPutOffLimit } from '../../../checklist/put-off-limit.ts';
import { getStepStatus } from '../../../checklist/step-status.ts';
import type { Step, StepId } from '../../../checklist/steps.ts';
import { seeFrom } from '../../fixtures/calendars.ts';
import { mark } from '../../fixtures/marks.ts';
import { makeModel, pick } from '../../fixtures/surface.ts';

describe('the last day that a step may be put off until', () => {
  test.each<[string, Day, Day, Day]>([
    ['before a Wednesday: the Tuesday', '2026-09-30', '2026-09-10', '2026-09-29'],
    ['before a Monday: the Friday', '2026-09-14', '2026-09-08', '2026-09-11'],
    ['before a Sunday: the Friday', '2026-11-15', '2026-11-03', '2026-11-13'],
    [
      'before a day of the holidays: the last class day before them',
      '2026-12-29',
      '2026-12-01',
      '2026-12-18',
    ],
    ['on the very day: the class day before it, which is past', '2026-09-30', '2026-09-30', '2026-09-29'],
    ['late by a day: a week later', '2026-09-30', '2026-10-01', '2026-10-08'],
    ['late over holidays: a week all the same', '2026-09-30', '2026-10-16', '2026-10-23'],
    [
      'before a day of August, which no class day precedes: that day',
      '2026-08-20',
      '2026-08-10',
      '2026-08-20',
    ],
  ])('%s', (_name, due, from, limit) => {
    expect(getPutOffLimit(due, from, seeFrom())).toBe(limit);
  });

  test('a work placement is no class: the last day before pupils leave', () => {
    const calendar = { ...seeFrom(), placements: [{ from: '2026-09-21', to: '2026-10-02' } as const] };
    expect(getPutOffLimit('2026-09-30', '2026-09-10', calendar)).toBe('2026-09-18');
  });
});

describe('the last day of a step beside the sixteen', () => {
  const OWN = 'own:k3v9q0zt' as StepId;
  const PACK = 'pack:mon-academie:bilan' as StepId;
  const show = (today: Day, mark: Partial<StepMark>, isSouthern = false) => {
    const settings = {
      groupSize: 20,
      zone: 'A',
      ...(isSouthern && { academie: 'nouvelle-caledonie' }),
    } as const;
    const own = { state: 'todo', own: { title: 'Réunion', by: '12-16' }, ...mark } as const;
    const model = makeModel({ progress: { [OWN]: own }, settings }, today);
    const ofPack: Step = {
      id: PACK,
      due: { on: 'day', at: 'start', monthDay: '12-16' },
      words: { title: 'Bilan', short: 'Bilan' },
      pages: [],
    };
    const marks = { [PACK]: { state: 'todo', ...mark } as const };
    const shown = [...pick(model, OWN), getStepStatus(ofPack, today, marks, model.calendar)];
    return {
      limits: shown.map((status) => findPutOffLimit(status, today, model.calendar)),
      states: shown.map(({ state }) => state),
    };
  };

  test('before its deadline, the last class day before it', () => {
    expect(show('2026-11-20', {}).limits).toEqual(['2026-12-15', '2026-12-15']);
  });

  test('late, a week from the day on which it is put off', () => {
    expect(show('2027-01-11', {}).limits).toEqual(['2027-01-18', '2027-01-18']);
  });

  test('a deadline that the user moved holds', () => {
    expect(show('2026-11-20', { due: '2026-12-07' }).limits).toEqual(['2026-12-04', '2026-12-04']);
  });

  test('put off for longer by a file or an older version, it is back in time', () => {
    const before = { putOffUntil: '2027-03-01', putOffOn: '2026-11-20' } as const;
    expect(show('2026-12-14', before).states).toEqual(['put-off', 'put-off']);
    expect(show('2026-12-15', before).states).toEqual(['soon', 'soon']);
    expect(show('2027-01-05', before).states).toEqual(['late', 'late']);
    const late = { putOffUntil: '2027-03-01', putOffOn: '2027-01-11' } as const;
    expect(show('2027-01-17', late).states).toEqual(['put-off', 'put-off']);
    expect(show('2027-01-18', late).states).toEqual(['late', 'late']);
  });

  test('where years have no dates, one that its user dated is held to its day', () => {
    expect(show('2027-01-11', {}, true).limits[0]).toBe('2027-01-18');
  });
});

describe('what was put off for longer, by an older version', () => {
  const on = (today: Day, putOffUntil: Day, putOffOn?: Day) => {
    const progress = { 'share-codes': mark('todo', { putOffUntil, ...(putOffOn && { putOffOn }) }) };
    return pick(makeModel({ progress }, today), 'share-codes')[0];
  };

  test('before the deadline, it is back on the last class day before it', () => {
    expect(on('2026-09-28', '2026-11-02', '2026-09-10')).toMatchObject({
      state: 'put-off',
      mark: { putOffUntil: '2026-09-29' },
    });
    expect(on('2026-09-29', '2026-11-02', '2026-09-10')?.state).toBe('soon');
    expect(on('2026-10-05', '2026-11-02', '2026-09-10')?.state).toBe('late');
  });

  test('late, it is back after a week', () => {
    expect(on('2026-10-11', '2026-11-02', '2026-10-05')?.state).toBe('put-off');
    expect(on('2026-10-12', '2026-11-02', '2026-10-05')?.state).toBe('late');
  });

  test('nobody knows when it was said: as before the deadline', () => {
    expect(on('2026-10-05', '2026-11-02')?.state).toBe('late');
  });

  test('a year without deadlines knows no limit', () => {
    const progress = { 'share-codes': mark('todo', { putOffUntil: '2027-05-01', putOffOn: '2026-10-05' }) };
    const settings = { groupSize: 20, zone: 'A', academie: 'nouvelle-caledonie' } as const;
    expect(pick(makeModel({ progress, settings }, '2027-04-30'), 'share-codes')[0]?.state).toBe('put-off');
  });
});
