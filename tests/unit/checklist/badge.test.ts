import { describe, expect, test } from 'vitest';
import { countForBadge } from '../../../checklist/badge.ts';
import type { Day } from '../../../checklist/day.ts';
import type { Progress } from '../../../checklist/progress.ts';
import { listStepStatuses } from '../../../checklist/step-status.ts';
import { seeFrom } from '../../fixtures/calendars.ts';
import { mark } from '../../fixtures/marks.ts';

const count = (today: Day, progress: Progress = {}) =>
  countForBadge(listStepStatuses(today, progress, seeFrom()), today, seeFrom());

describe('the number on the icon', () => {
  test('counts what is late or soon on a school day', () => {
    expect(count('2026-09-01')).toBe(0);
    expect(count('2026-09-10')).toBe(4);
    expect(count('2026-11-20')).toBe(11);
  });

  test('goes down when a step is done', () => {
    expect(count('2026-09-10', { 'update-admins': mark('done') })).toBe(3);
  });

  test.each([
    ['a Saturday', '2026-11-21'],
    ['a Sunday', '2026-11-22'],
    ['the Toussaint holidays', '2026-10-20'],
    ['a public holiday', '2026-11-11'],
    ['the summer', '2027-07-12'],
    ['August, before the rentrée', '2026-08-25'],
  ] as const)('is silent on %s', (_name, today) => {
    expect(count(today)).toBe(0);
  });
});
