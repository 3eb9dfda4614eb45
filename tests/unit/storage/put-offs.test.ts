import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StepId } from '../../../checklist/steps.ts';
import { parseChangeRequest } from '../../../storage/changes/change-request.ts';
import { getReplicaKey } from '../../../storage/keys.ts';
import { type FieldMap, mergeFieldMaps } from '../../../storage/merge/field-map.ts';
import { notePutOffs } from '../../../storage/put-offs/note-put-offs.ts';
import { formatCounts, parseCounts, sumPutOffs } from '../../../storage/put-offs/put-off-counts.ts';
import { readPutOffs } from '../../../storage/put-offs/read-put-offs.ts';
import { DEVICE, OTHER_DEVICE, PROGRESS, SCOPE } from '../../fixtures/changes.ts';
import { makeKeeper } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const STEP = 'book-rooms';
const NOTHING: FieldMap = new Map();
const at = (when: string) => Date.parse(`${when}:00Z`);

/** A day to put the step off until, as a device says it at an instant; `null` takes it up again. */
const change = (value: string | null, when: string, by = DEVICE, step: string = STEP): FieldMap =>
  new Map([[step, new Map([['putOffUntil', { value, at: at(when), by }]])]]);

/** All of them noted, one after the other, on one device. */
const note = (changes: readonly FieldMap[], device = DEVICE, from = NOTHING) =>
  changes.reduce((known, each) => notePutOffs(known, each, device), from);

describe('how often a step was put off', () => {
  test('three days, three times', () => {
    const days = ['2026-11-10T08:00', '2026-11-16T08:00', '2026-11-23T08:00'];
    expect(sumPutOffs(note(days.map((day) => change('2026-11-30', day))), STEP)).toBe(3);
  });

  test('another day chosen on the same day is no other time, and taken back on that day it was none', () => {
    const chosen = [change('2026-11-12', '2026-11-10T08:00'), change('2026-11-16', '2026-11-10T08:05')];
    expect(sumPutOffs(note(chosen), STEP)).toBe(1);
    expect(sumPutOffs(note([...chosen, change(null, '2026-11-10T08:06')]), STEP)).toBe(0);
    expect(sumPutOffs(note([...chosen, change(null, '2026-11-11T08:06')]), STEP)).toBe(1);
  });

  test('a change that comes twice counts once', () => {
    const one = change('2026-11-12', '2026-11-10T08:00');
    expect(sumPutOffs(note([one, one, one]), STEP)).toBe(1);
  });

  test('two computers that had not heard of each other: nothing is lost when they meet', () => {
    const here = note([change('2026-11-12', '2026-11-10T08:00'), change('2026-11-16', '2026-11-12T08:00')]);
    const there = note([change('2026-11-13', '2026-11-11T08:00', OTHER_DEVICE)], OTHER_DEVICE);
    expect(sumPutOffs(mergeFieldMaps(here, there), STEP)).toBe(3);
    expect(sumPutOffs(mergeFieldMaps(there, here), STEP)).toBe(3);
    expect(sumPutOffs(mergeFieldMaps(mergeFieldMaps(there, here), there), STEP)).toBe(3);
  });

  test.each<StepId>(['own:k3v9q0zt' as StepId, 'pack:referent-pix:former' as StepId])(
    'a step beside the sixteen, %s, as any of them',
    (step) => {
      const put = (value: string | null, when: string, by = DEVICE) => change(value, when, by, step);
      const twice = [put('2026-11-12', '2026-11-10T08:00'), put('2026-11-16', '2026-11-12T08:00')];
      const here = note(twice);
      expect(sumPutOffs(here, step)).toBe(2);
      // Changed on the day, taken back on the day, and heard of twice.
      expect(sumPutOffs(note([...twice, put('2026-11-20', '2026-11-12T09:00')]), step)).toBe(2);
      expect(sumPutOffs(note([...twice, put(null, '2026-11-12T09:00')]), step)).toBe(1);
      expect(sumPutOffs(note([...twice, ...twice]), step)).toBe(2);
      const there = note([put('2026-11-13', '2026-11-11T08:00', OTHER_DEVICE)], OTHER_DEVICE);
      expect(sumPutOffs(mergeFieldMaps(here, there), step)).toBe(3);
      expect(mergeFieldMaps(there, here)).toEqual(mergeFieldMaps(here, there));
      expect(sumPutOffs(here, STEP)).toBe(0);
      const days = Array.from({ length: 50 }, (_none, index) =>
        put('2026-12-18', new Date(Date.UTC(2026, 8, 1 + index, 8)).toISOString().slice(0, 16)),
      );
      expect(sumPutOffs(note(days), step)).toBe(35);
      const rubbish = new Map([
        [step, new Map([[`put-offs:${DEVICE}`, { value: 'x'.repeat(99), at: 1, by: DEVICE }]])],
      ]);
      expect(sumPutOffs(rubbish, step)).toBe(0);
    },
  );

  test('what is unreadable counts as nothing, and the most that is kept is 35', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseCounts(value)).toHaveLength(16);
      }),
    );
    expect(parseCounts('<script>')).toEqual(Array.from({ length: 16 }, () => 0));
    expect(parseCounts(formatCounts([1, 99, 3]))[1]).toBe(35);
  });

  test.each<StepId>([STEP, 'own:k3v9q0zt' as StepId, 'pack:referent-pix:former' as StepId])(
    'of %s is kept by the background, which no page tells, and comes from another computer too',
    async (step) => {
      const storage = new MemoryStorage();
      const keeper = makeKeeper(storage, { today: '2026-11-12' });
      for (const [index, until] of ['2026-11-13', '2026-11-16', '2026-11-20'].entries()) {
        const request = parseChangeRequest({
          schema: 2,
          type: 'change',
          id: `00000000-0000-4000-8000-00000000000${index}`,
          document: PROGRESS,
          entries: { [step]: { putOffUntil: [until, at(`2026-11-1${index}T08:00`)] } },
        });
        if (!request || request === 'newer') throw new Error('No change');
        expect(await keeper.apply(request)).toBe('kept');
      }
      await keeper.exchange();
      expect(await readPutOffs({ scope: SCOPE, step }, storage)).toBe(3);
      expect(keeper.reports).toEqual([]);
      const other = new MemoryStorage({
        sync: Object.fromEntries(storage.keys('sync').map((key) => [key, storage.peek('sync', key)])),
      });
      await makeKeeper(other, { today: '2026-11-12', device: OTHER_DEVICE }).exchange();
      expect(other.keys('local')).toContain(getReplicaKey(PROGRESS));
      expect(await readPutOffs({ scope: SCOPE, step }, other)).toBe(3);
    },
  );
});
