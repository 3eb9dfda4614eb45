import { describe, expect, test } from 'vitest';
import { countForBadge } from '../../../checklist/badge.ts';
import { findPhase } from '../../../checklist/find-phase.ts';
import { findStepLink } from '../../../checklist/own-steps.ts';
import { listPageSteps } from '../../../checklist/page-steps.ts';
import type { OwnStep, Progress } from '../../../checklist/progress.ts';
import { listStatuses, listStepStatuses } from '../../../checklist/step-status.ts';
import { STEPS, type Step, type StepId } from '../../../checklist/steps.ts';
import { buildYearLine } from '../../../checklist/year-line.ts';
import { buildYearOverview } from '../../../checklist/year-overview.ts';
import { certifSessions } from '../../../pix/pages/certif-sessions.ts';
import { orgaHome } from '../../../pix/pages/orga-home.ts';
import { orgaTeamMembers } from '../../../pix/pages/orga-team-members.ts';
import { seeFrom } from '../../fixtures/calendars.ts';
import { markAll } from '../../fixtures/marks.ts';

const own = (by: string, more: Partial<OwnStep> = {}): Progress => ({
  ['own:a' as StepId]: { state: 'todo', own: { title: 'Réunion des tuteurs', by, ...more } },
});
const look = (progress: Progress, today = '2026-11-10' as const) =>
  listStepStatuses(today, progress, seeFrom());
const find = (progress: Progress, today?: '2026-11-10') => {
  const status = look(progress, today).at(-1);
  if (!status?.step.words) throw new Error('There is none');
  return status;
};

describe('a step that the user added', () => {
  test('stands after the sixteen, which stay as they are', () => {
    const statuses = look(own('11-20'));
    expect(statuses).toHaveLength(17);
    expect(statuses.slice(0, 16)).toEqual(look({}));
    expect(statuses[16]).toMatchObject({ due: '2026-11-20', opens: '2026-08-01', state: 'soon' });
    expect(statuses[16]?.step.words).toEqual({ title: 'Réunion des tuteurs', short: 'Réunion des tuteurs' });
  });

  test.each([
    ['09-01', '2026-09-01', 'rentree'],
    ['10-10', '2026-10-10', 'toussaint'],
    ['11-20', '2026-11-20', 'novembre'],
    ['12-31', '2026-12-31', 'passation'],
    ['02-01', '2027-02-01', 'passation'],
    ['03-20', '2027-03-20', 'cloture'],
    ['06-30', '2027-06-30', 'cloture'],
    ['07-31', '2027-07-31', 'cloture'],
    ['08-01', '2026-08-01', 'rentree'],
    ['autumn', '2026-10-16', 'toussaint'],
    ['christmas', '2026-12-18', 'preparation'],
  ])('due by %s is due on %s, in the phase %s', (by, due, phase) => {
    const statuses = look(own(by));
    const status = find(own(by));
    expect(status.due).toBe(due);
    expect(findPhase(status, statuses)).toBe(phase);
  });

  test('counts in the year, its phase and the badge', () => {
    const progress = { ...markAll('done'), ...own('11-12') };
    const overview = buildYearOverview(look(progress));
    expect(overview.count).toEqual({ done: 16, total: 17 });
    expect(overview.next.map(({ step }) => step.id)).toEqual(['own:a']);
    expect(overview.phases.find(({ phase }) => phase === 'toussaint')?.count).toEqual({ done: 2, total: 3 });
    expect(countForBadge(look(progress), '2026-11-10', seeFrom())).toBe(1);
  });

  test('leaves the line of the year as long as it is', () => {
    const line = (progress: Progress) =>
      buildYearLine(look(progress), seeFrom(), '2026-11-10').phases.map(({ from, to }) => [from, to]);
    expect(line(own('07-20'))).toEqual(line({}));
  });

  test('is shown on the page it names and on the home page, and on no other', () => {
    const statuses = look(own('11-11', { at: 'certif-sessions' }));
    const ids = (page: Parameters<typeof listPageSteps>[0]) =>
      listPageSteps(page, statuses).map(({ step }) => step.id);
    expect(ids(certifSessions)).toContain('own:a');
    expect(ids(orgaHome)).toContain('own:a');
    expect(ids(orgaTeamMembers)).not.toContain('own:a');
  });

  test('sends to its address outside Pix, and to none of a page', () => {
    expect(findStepLink(find(own('11-20', { at: 'https://dane.ac-lille.fr/' })))).toBe(
      'https://dane.ac-lille.fr/',
    );
    expect(findStepLink(find(own('11-20', { at: 'certif-sessions' })))).toBeUndefined();
  });
});

test('a list may have more than the sixteen: its steps count and are ticked as the others', () => {
  const packed: Step = {
    id: 'pack:ia:inform' as StepId,
    phase: 'novembre',
    opens: { on: 'day', at: 'start', monthDay: '11-01' },
    due: { on: 'eve-of', holiday: 'christmas' },
    words: { title: 'Informez les élèves', short: 'Informez les élèves' },
    pages: ['orga-campaigns-all'],
  };
  const done: Progress = { [packed.id]: { state: 'done', day: '2026-11-10' } };
  const statuses = listStatuses([...STEPS, packed], '2026-11-10', { ...done, ...own('11-20') }, seeFrom());
  expect(statuses).toHaveLength(18);
  expect(statuses[16]).toMatchObject({ due: '2026-12-18', state: 'done' });
});
