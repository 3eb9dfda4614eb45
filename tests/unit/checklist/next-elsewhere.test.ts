import { describe, expect, test } from 'vitest';
import { findNextElsewhere } from '../../../checklist/page-steps.ts';
import { makeStatus } from '../../fixtures/statuses.ts';

const shown = makeStatus('update-admins', 'soon', '2026-09-14');

describe('the next step elsewhere', () => {
  test('is the most urgent of those the page does not show', () => {
    const late = makeStatus('share-codes', 'late', '2026-09-01');
    const soon = makeStatus('import-siecle', 'soon', '2026-09-15');
    expect(findNextElsewhere([shown, late, soon], [shown])).toBe(soon);
  });

  test('is the first to open when nothing else is owed', () => {
    const november = makeStatus('book-rooms', 'later', '2026-12-29', '2026-11-02');
    const october = makeStatus('review-before-autumn-break', 'later', '2026-10-16', '2026-10-01');
    expect(findNextElsewhere([november, shown, october], [shown])).toBe(october);
  });

  test('is none when all the others are done, not applicable or put off', () => {
    const others = [
      makeStatus('share-codes', 'done'),
      makeStatus('book-rooms', 'not-applicable'),
      makeStatus('run-exams', 'put-off'),
    ];
    expect(findNextElsewhere([shown, ...others], [shown])).toBeUndefined();
  });
});
