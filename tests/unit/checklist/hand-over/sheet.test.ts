import { expect, test } from 'vitest';
import { listDatesToKnow } from '../../../../checklist/hand-over/list-dates.ts';
import { sortSteps } from '../../../../checklist/hand-over/sort-steps.ts';
import { makeModel } from '../../../fixtures/surface.ts';

const names = (dates: readonly { name: string }[]) => dates.map(({ name }) => name);

test('what is left comes by its deadline, what is done in the order of the check-list', () => {
  const { statuses } = makeModel(
    {
      progress: {
        'import-siecle': { state: 'done', day: '2026-09-10' },
        'update-admins': { state: 'done', day: '2026-09-12' },
        'themed-campaigns': { state: 'not-applicable', day: '2026-11-02' },
        'run-exams': { state: 'todo', due: '2026-11-25' },
      },
    },
    '2026-11-20',
  );
  const { left, done, without } = sortSteps(statuses);
  expect(done.map(({ step }) => step.id)).toEqual(['update-admins', 'import-siecle']);
  expect(without.map(({ step }) => step.id)).toEqual(['themed-campaigns']);
  expect(left).toHaveLength(13);
  const dues = left.map(({ due }) => due);
  expect(dues).toEqual(dues.toSorted());
  expect(left.findIndex(({ step }) => step.id === 'run-exams')).toBeLessThan(
    left.findIndex(({ step }) => step.id === 'book-rooms'),
  );
});

test('dates to know are those that are not over, the soonest first, with what is doubtful about them', () => {
  const { calendar } = makeModel({}, '2026-11-20');
  const dates = listDatesToKnow(calendar, '2026-11-20');
  expect(names(dates)).toEqual(['examWindow', 'christmas', 'winter', 'catchUp']);
  expect(dates[0]).toMatchObject({ doubt: 'estimated' });
  expect(dates[1]).toEqual({ name: 'christmas', from: '2026-12-19', to: '2027-01-03' });
  expect(names(listDatesToKnow(calendar, '2027-03-20'))).toEqual(['spring']);
});

test('an end of access that a page of Pix has said is told, an estimate is not, nor what nobody knows', () => {
  const { calendar } = makeModel({}, '2027-05-20');
  expect(names(listDatesToKnow(calendar, '2027-05-20'))).toEqual([]);
  const seen = { ...calendar, sources: { ...calendar.sources, accessEnds: 'seen' as const } };
  expect(names(listDatesToKnow(seen, '2027-05-20'))).toEqual(['accessEnds']);
  const unknown = { ...calendar, sources: { ...calendar.sources, examWindow: 'unknown' as const } };
  expect(names(listDatesToKnow(unknown, '2026-11-20'))).not.toContain('examWindow');
  expect(names(listDatesToKnow({ ...calendar, accessOpens: '2026-12-01' }, '2026-11-20'))).toContain(
    'accessOpens',
  );
});
