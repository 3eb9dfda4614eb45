import { describe, expect, test } from 'vitest';
import { listPageSteps, type PageSteps, type PageVerdict } from '../../../checklist/page-steps.ts';
import type { StepStatus } from '../../../checklist/step-status.ts';
import { STEP_IDS } from '../../../checklist/steps.ts';
import { listIds, makeStatus } from '../../fixtures/statuses.ts';

const PAGE: PageSteps = {
  steps: ['share-codes', 'themed-campaigns', 'book-rooms', 'run-exams', 'update-admins'],
};
const show = (page: Partial<PageSteps>, ...statuses: StepStatus[]) =>
  listIds(listPageSteps({ ...PAGE, ...page }, statuses));

describe('the steps of a page, in the order shown', () => {
  test('soon, then late, then open', () => {
    const statuses = [
      makeStatus('share-codes', 'open', '2026-11-01'),
      makeStatus('themed-campaigns', 'late', '2026-10-01'),
      makeStatus('book-rooms', 'soon', '2026-12-01'),
    ];
    expect(show({}, ...statuses)).toEqual(['book-rooms', 'themed-campaigns', 'share-codes']);
  });

  test.each(['soon', 'open'] as const)('%s: the nearest deadline first', (state) => {
    const statuses = [
      makeStatus('share-codes', state, '2026-12-02'),
      makeStatus('book-rooms', state, '2026-12-01'),
    ];
    expect(show({}, ...statuses)).toEqual(['book-rooms', 'share-codes']);
  });

  test('late: the most recent deadline first', () => {
    const statuses = [
      makeStatus('share-codes', 'late', '2026-09-30'),
      makeStatus('book-rooms', 'late', '2026-12-29'),
    ];
    expect(show({}, ...statuses)).toEqual(['book-rooms', 'share-codes']);
  });

  test('the same deadline: in the page’s own order, whatever the order of the check-list', () => {
    const statuses = STEP_IDS.map((id) => makeStatus(id, 'late', '2026-09-14'));
    expect(show({}, ...statuses)).toEqual(PAGE.steps);
  });

  test('the lead step comes first while it is owed', () => {
    const urgent = makeStatus('share-codes', 'soon');
    expect(show({ lead: 'run-exams' }, urgent, makeStatus('run-exams', 'open'))).toEqual([
      'run-exams',
      'share-codes',
    ]);
    expect(show({ lead: 'run-exams' }, urgent, makeStatus('run-exams', 'done'))).toEqual(['share-codes']);
    expect(show({ lead: 'run-exams' }, urgent, makeStatus('run-exams', 'later'))).toEqual(['share-codes']);
  });

  test('what the page says of its own thing comes before all of it', () => {
    const statuses = [
      makeStatus('share-codes', 'soon'),
      makeStatus('book-rooms', 'late'),
      makeStatus('finalise-and-download', 'later'),
    ];
    const now = ['finalise-and-download'] as const;
    const list = (page: Partial<PageSteps>, verdict: PageVerdict) =>
      listIds(listPageSteps({ ...PAGE, ...page }, statuses, verdict));
    expect(list({ now }, { without: ['book-rooms'], now: 'finalise-and-download' })).toEqual([
      'finalise-and-download',
      'share-codes',
    ]);
    expect(list({}, { without: [], now: 'finalise-and-download' })).toEqual(['share-codes', 'book-rooms']);
    expect(list({ now, lead: 'book-rooms' }, { without: ['share-codes'] })).toEqual(['book-rooms']);
  });

  test.each(['done', 'not-applicable', 'put-off', 'later'] as const)(
    'a step that is %s is not shown',
    (state) => {
      expect(show({}, makeStatus('share-codes', state), makeStatus('book-rooms', 'open'))).toEqual([
        'book-rooms',
      ]);
    },
  );

  test('a page that shows its steps before they open puts them last, and still hides those done', () => {
    const statuses = [
      makeStatus('share-codes', 'later', '2026-09-30'),
      makeStatus('book-rooms', 'open', '2026-12-29'),
      makeStatus('run-exams', 'done'),
      makeStatus('update-admins', 'put-off'),
    ];
    expect(show({ evenBeforeOpening: true }, ...statuses)).toEqual(['book-rooms', 'share-codes']);
  });

  test('a limit keeps the first ones only', () => {
    const statuses = [
      makeStatus('share-codes', 'open', '2026-12-03'),
      makeStatus('themed-campaigns', 'open', '2026-12-02'),
      makeStatus('book-rooms', 'open', '2026-12-01'),
    ];
    expect(show({ limit: 2 }, ...statuses)).toEqual(['book-rooms', 'themed-campaigns']);
  });

  test('steps of other pages are not shown', () => {
    expect(show({}, makeStatus('import-siecle', 'late'))).toEqual([]);
  });
});
