import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARK_STATES, makeMark, mergeProgress, type Progress } from '../../../checklist/progress.ts';
import type { StepId } from '../../../checklist/steps.ts';
import { anyDay, anyMark, anyProgress } from '../../fixtures/arbitraries.ts';
import { mark } from '../../fixtures/marks.ts';

const even = fc.nat({ max: 50 }).map((half) => half * 2);
const odd = even.map((number) => number + 1);
const few = fc.nat({ max: 3 });

describe('merging two readings of a year', () => {
  test('the later mark of each step wins', () => {
    const first: Progress = {
      'update-admins': mark('done', { at: 5 }),
      'share-codes': mark('todo', { at: 9 }),
    };
    const second: Progress = {
      'update-admins': mark('todo', { at: 6 }),
      'share-codes': mark('done', { at: 8 }),
    };
    expect(mergeProgress(first, second)).toEqual({
      'update-admins': mark('todo', { at: 6 }),
      'share-codes': mark('todo', { at: 9 }),
    });
  });

  test('does not depend on the order of the two when no instant is the same', () => {
    fc.assert(
      fc.property(anyProgress(even), anyProgress(odd), (first, second) => {
        expect(mergeProgress(first, second)).toEqual(mergeProgress(second, first));
      }),
    );
  });

  test('does not depend on how three are grouped, equal instants included', () => {
    fc.assert(
      fc.property(anyProgress(few), anyProgress(few), anyProgress(few), (first, second, third) => {
        expect(mergeProgress(mergeProgress(first, second), third)).toEqual(
          mergeProgress(first, mergeProgress(second, third)),
        );
      }),
    );
  });

  test('with itself, or with an empty year, changes nothing', () => {
    fc.assert(
      fc.property(anyProgress(), (progress) => {
        expect(mergeProgress(progress, progress)).toEqual(progress);
        expect(mergeProgress(progress, {})).toEqual(progress);
        expect(mergeProgress({}, progress)).toEqual(progress);
      }),
    );
  });

  test('forgets no step', () => {
    fc.assert(
      fc.property(anyProgress(few), anyProgress(few), (first, second) => {
        const ids = Object.keys(mergeProgress(first, second)) as StepId[];
        expect(new Set(ids)).toEqual(new Set([...Object.keys(first), ...Object.keys(second)]));
      }),
    );
  });
});

describe('a new mark', () => {
  const states = fc.constantFrom(...MARK_STATES);

  test('is always later than the one before, even when the clock went back', () => {
    const past = fc.nat({ max: Number.MAX_SAFE_INTEGER - 1 });
    fc.assert(
      fc.property(anyMark(past), states, anyDay, fc.nat(), (previous, state, today, instant) => {
        const made = makeMark(previous, state, today, instant);
        expect(made.at).toBeGreaterThan(previous.at);
        expect(made).toMatchObject({ state, day: today });
      }),
    );
  });

  test('on a step never touched holds the state, the day and the instant', () => {
    expect(makeMark(undefined, 'done', '2026-09-10', 1000)).toEqual(mark('done'));
  });
});
