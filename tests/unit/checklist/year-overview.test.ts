import { describe, expect, test } from 'vitest';
import { listStepStatuses } from '../../../checklist/step-status.ts';
import { PHASES } from '../../../checklist/steps.ts';
import { buildYearOverview } from '../../../checklist/year-overview.ts';
import { seeFrom } from '../../fixtures/calendars.ts';
import { mark, markAll } from '../../fixtures/marks.ts';
import { listIds } from '../../fixtures/statuses.ts';

const overviewOn = (today: '2026-09-10' | '2026-11-20' | '2027-03-10', progress = {}) =>
  buildYearOverview(listStepStatuses(today, progress, seeFrom()));

describe('the year in the popup', () => {
  test('nothing ticked: 0 of 16', () => {
    expect(overviewOn('2026-09-10').count).toEqual({ done: 0, total: 16 });
  });

  test('seven done and one that does not apply: 7 of 15', () => {
    const seven = markAll('done', [
      'update-admins',
      'archive-last-year',
      'create-autumn-campaigns',
      'import-siecle',
      'share-codes',
      'review-before-autumn-break',
      'remind-students',
    ]);
    const progress = { ...seven, 'check-mediacentre': mark('not-applicable') };
    expect(overviewOn('2026-11-20', progress).count).toEqual({ done: 7, total: 15 });
  });

  test('10 September: nothing late, the next three by deadline', () => {
    const { late, next } = overviewOn('2026-09-10');
    expect(listIds(late)).toEqual([]);
    expect(listIds(next)).toEqual(['update-admins', 'archive-last-year', 'check-mediacentre']);
  });

  test('10 March: the most recent deadline missed comes first', () => {
    const { late, next } = overviewOn('2027-03-10');
    expect(listIds(late).slice(0, 3)).toEqual(['run-exams', 'book-rooms', 'check-blocked-sites']);
    expect(late).toHaveLength(14);
    expect(listIds(next)).toEqual(['plan-catch-up', 'finalise-and-download']);
  });

  test('steps put off are neither late nor next', () => {
    const progress = { 'update-admins': mark('todo', { putOffUntil: '2026-11-27', putOffOn: '2026-11-20' }) };
    const { late, next } = overviewOn('2026-11-20', progress);
    expect(listIds([...late, ...next])).not.toContain('update-admins');
  });

  test('the six phases hold the sixteen steps in order, each with its own count', () => {
    const progress = { 'update-admins': mark('done'), 'share-codes': mark('not-applicable') };
    const { phases } = overviewOn('2026-11-20', progress);
    expect(phases.map(({ phase }) => phase)).toEqual(PHASES);
    expect(phases.map(({ statuses }) => statuses.length)).toEqual([6, 2, 2, 3, 2, 1]);
    expect(phases[0]?.count).toEqual({ done: 1, total: 5 });
  });

  test('all done: 16 of 16, nothing late, nothing next', () => {
    const { count, late, next } = overviewOn('2027-03-10', markAll('done'));
    expect({ count, late, next }).toEqual({ count: { done: 16, total: 16 }, late: [], next: [] });
  });
});
