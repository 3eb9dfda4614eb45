import { describe, expect, test } from 'vitest';
import type { Day } from '../../../checklist/day.ts';
import type { StepMark } from '../../../checklist/progress.ts';
import { getStepStatus } from '../../../checklist/step-status.ts';
import { getStep, type StepId } from '../../../checklist/steps.ts';
import { seeFrom } from '../../fixtures/calendars.ts';
import { mark } from '../../fixtures/marks.ts';

const look = (id: StepId, made: StepMark, today: Day = '2026-09-20') =>
  getStepStatus(getStep(id), today, { [id]: made }, seeFrom()).state;

describe('what the user said of a step', () => {
  test('done and not applicable hold whatever the date', () => {
    expect(look('update-admins', mark('done'))).toBe('done');
    expect(look('update-admins', mark('not-applicable'))).toBe('not-applicable');
    expect(look('run-exams', mark('done'))).toBe('done');
  });

  test('un-ticked, the step is where the calendar puts it', () => {
    expect(look('update-admins', mark('todo'))).toBe('late');
    expect(look('run-exams', mark('todo'))).toBe('later');
  });

  test('put off until a day, it comes back on that day', () => {
    const putOff = mark('todo', { putOffUntil: '2026-09-21' });
    expect(look('share-codes', putOff, '2026-09-20')).toBe('put-off');
    expect(look('share-codes', putOff, '2026-09-21')).toBe('soon');
  });

  test('last year is archived once both parts are done, not one', () => {
    const saved = mark('todo', { parts: ['save-certifications'] });
    const both = mark('todo', { parts: ['save-certifications', 'remove-campaigns'] });
    expect(look('archive-last-year', saved)).toBe('late');
    expect(look('archive-last-year', both)).toBe('done');
  });

  test('parts written on a step that has none do not make it done', () => {
    expect(look('update-admins', mark('todo', { parts: [] }))).toBe('late');
  });
});
