import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnyCarried, listCarryOver } from '../../../checklist/carry-over.ts';
import { MARK_STATES, type Progress, type StepMark } from '../../../checklist/progress.ts';
import { STEP_IDS, type StepId } from '../../../checklist/steps.ts';
import { anyDay } from '../../fixtures/arbitraries.ts';
import { mark } from '../../fixtures/marks.ts';
import { checkProperty } from '../../fixtures/property-runs.ts';

const anyMark: fc.Arbitrary<StepMark> = fc.record(
  {
    state: fc.constantFrom(...MARK_STATES),
    day: anyDay,
    parts: fc.subarray(['save-certifications', 'remove-campaigns'], { minLength: 1 }),
    runs: fc.array(anyDay, { minLength: 1, maxLength: 3 }),
    note: fc.string({ minLength: 1, maxLength: 8 }),
    due: anyDay,
    putOffUntil: anyDay,
  },
  { requiredKeys: ['state'] },
);
const anyProgress: fc.Arbitrary<Progress> = fc
  .array(fc.tuple(fc.constantFrom(...STEP_IDS), anyMark), { maxLength: 16 })
  .map(Object.fromEntries);

describe('what a year takes from the one before', () => {
  test('notes where it has none, and steps without object where it said nothing', () => {
    const before: Progress = {
      'book-rooms': mark('done', { note: 'Salle B12' }),
      'share-codes': mark('todo', { note: 'Par Pronote' }),
      'check-mediacentre': mark('not-applicable'),
      'run-exams': mark('not-applicable', { note: 'Pas de candidats' }),
      'plan-catch-up': mark('not-applicable'),
    };
    const now: Progress = {
      'share-codes': mark('todo', { note: 'Par affiche' }),
      'plan-catch-up': mark('done'),
      'check-mediacentre': { state: 'todo', note: 'À voir' },
    };
    expect(listCarryOver(before, now)).toEqual({
      notes: [
        { step: 'book-rooms', note: 'Salle B12' },
        { step: 'run-exams', note: 'Pas de candidats' },
      ],
      notApplicable: ['check-mediacentre', 'run-exams'],
    });
  });

  test.each([
    ['un-ticked', mark('todo')],
    ['run', { state: 'todo', runs: ['2026-09-02'] }],
    ['half done', { state: 'todo', parts: ['save-certifications'] }],
    ['given a deadline', { state: 'todo', due: '2026-10-01' }],
    ['put off', { state: 'todo', putOffUntil: '2026-10-01' }],
  ] as const)('a step %s this year keeps its state', (_what, made) => {
    const before: Progress = { 'archive-last-year': mark('not-applicable') };
    expect(listCarryOver(before, { 'archive-last-year': made }).notApplicable).toEqual([]);
  });

  test('is nothing after a year of ticks alone', () => {
    const before: Progress = {
      'book-rooms': mark('done'),
      'share-codes': mark('todo', { due: '2026-01-05' }),
    };
    expect(isAnyCarried(listCarryOver(before, {}))).toBe(false);
  });

  test('never a tick, a run, a part, a deadline or a day, whatever both years hold', async () => {
    await checkProperty(
      'carry over',
      fc.property(anyProgress, anyProgress, (before, now) => {
        const { notes, notApplicable } = listCarryOver(before, now);
        return (
          notes.every(({ step, note }) => before[step]?.note === note && !now[step]?.note) &&
          notApplicable.every(
            (step) => before[step]?.state === 'not-applicable' && now[step]?.state !== 'done',
          ) &&
          STEP_IDS.filter((step) => before[step]?.state === 'done').every(
            (step) => !notApplicable.includes(step),
          )
        );
      }),
    );
  });
});

test('the note of a step of a pack goes along where the pack has the step this year too', () => {
  const kept = 'pack:mon-academie:bilan' as StepId;
  const before: Progress = {
    [kept]: { state: 'done', note: 'Voir le proviseur adjoint' },
    ['pack:pix-ia-2026-2027:codes' as StepId]: { state: 'done', note: 'De cette année-là' },
  };
  expect(listCarryOver(before, {}, [kept]).notes).toEqual([
    { step: kept, note: 'Voir le proviseur adjoint' },
  ]);
  expect(listCarryOver(before, { [kept]: { state: 'todo', note: 'Autre' } }, [kept]).notes).toEqual([]);
});

test('the note of a step that came back goes with it; that of one removed since, or of last year alone, does not', () => {
  const own = { title: 'Réunion', by: '11-20', yearly: true };
  const before: Progress = {
    ['own:a' as StepId]: { state: 'done', own, note: 'Salle B12' },
    ['own:b' as StepId]: { state: 'done', own: { ...own, yearly: false }, note: 'Une fois' },
  };
  const back: Progress = { ['own:a' as StepId]: { state: 'todo', own } };
  expect(listCarryOver(before, back).notes).toEqual([{ step: 'own:a', note: 'Salle B12' }]);
  expect(isAnyCarried(listCarryOver(before, {}))).toBe(false);
  const now: Progress = { ['own:a' as StepId]: { state: 'todo', own, note: 'Salle C3' } };
  expect(listCarryOver(before, now).notes).toEqual([]);
});
