import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../checklist/day.ts';
import type { Findings } from '../../../../checklist/findings.ts';
import { certificatesBeforeImportNudge, pupilsMovedNudge } from '../../../../checklist/nudges/import.ts';
import type { Progress, StepMark } from '../../../../checklist/progress.ts';
import { find, makeNudgeContext, see } from '../../../fixtures/live.ts';

const importedOn = (value: Day): Findings => find({ lastImport: { value, read: value } });

describe('certificates before the import', () => {
  const look = (mark: StepMark | undefined, findings = find({})) =>
    certificatesBeforeImportNudge.find(
      makeNudgeContext('orga-import', '2026-09-05', {
        progress: mark ? { 'archive-last-year': mark } : {},
        findings,
      }),
    ) !== undefined;

  test.each([
    ['nothing is ticked', undefined, true],
    ['the other half is done', { state: 'todo', parts: ['remove-campaigns'] }, true],
    ['the certificates are saved', { state: 'todo', parts: ['save-certifications'] }, false],
    ['both halves are done', { state: 'todo', parts: ['save-certifications', 'remove-campaigns'] }, false],
    ['the step is done', { state: 'done' }, false],
    ['the step is not applicable', { state: 'not-applicable' }, false],
    ['the step is put off', { state: 'todo', putOffUntil: '2026-09-10' }, true],
  ] as const)('%s: %s', (_name, mark, isSaid) => {
    expect(look(mark)).toBe(isSaid);
  });

  test.each([
    ['2025-09-03', true],
    ['2026-07-31', true],
    ['2026-08-01', false],
    ['2026-09-03', false],
  ] as const)('the last import was on %s: %s', (day, isSaid) => {
    expect(look(undefined, importedOn(day))).toBe(isSaid);
  });
});

describe('pupils who came or went', () => {
  const look = (today: Day, findings: Findings, progress: Progress = {}) =>
    pupilsMovedNudge.find(makeNudgeContext('orga-students', today, { findings, progress }));

  test.each([
    ['60 days after the import', '2026-11-02', false],
    ['61 days after', '2026-11-03', true],
    ['on the last day of the window', '2027-03-05', true],
    ['the day after', '2027-03-06', false],
  ] as const)('%s, %s: %s', (_name, today, isSaid) => {
    expect(look(today, importedOn('2026-09-03')) !== undefined).toBe(isSaid);
  });

  test('says since when, and "not today" is about that import', () => {
    expect(look('2026-12-01', importedOn('2026-09-03'))).toEqual({
      subject: '2026-09-03',
      saying: { since: '2026-09-03' },
    });
  });

  test('knows a member, who cannot import', () => {
    const context = makeNudgeContext('orga-students', '2026-12-01', {
      findings: importedOn('2026-09-03'),
      sight: see({ isMember: true }),
    });
    expect(pupilsMovedNudge.find(context)?.saying).toEqual({ since: '2026-09-03', isMember: true });
  });

  test('is for who has imported this year: before that, the step itself asks', () => {
    expect(look('2026-12-01', find({}))).toBeUndefined();
    expect(look('2026-12-01', importedOn('2026-06-30'))).toBeUndefined();
    const done: Progress = { 'import-siecle': { state: 'done', day: '2026-09-03' } };
    expect(look('2026-12-01', importedOn('2026-06-30'), done)).toBeDefined();
  });
});
