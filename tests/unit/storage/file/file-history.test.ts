import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../checklist/day.ts';
import {
  type FileHistory,
  formatFileHistory,
  parseFileHistory,
} from '../../../../storage/file/file-history.ts';
import { shouldSuggestExport } from '../../../../storage/file/suggest-export.ts';
import { makeFieldMap, SCHOOL } from './worlds.ts';

const HISTORY: FileHistory = {
  exportedOn: '2026-11-01',
  undo: {
    day: '2026-11-24',
    changes: [
      {
        name: SCHOOL,
        imported: makeFieldMap({ 'run-exams': { note: ['Salle 12', 7, 'aaaa'] } }),
        previous: makeFieldMap({}),
      },
    ],
  },
  undone: [
    {
      name: SCHOOL,
      imported: makeFieldMap({ 'run-exams': { note: ['', 8, 'bbbb'] } }),
      previous: makeFieldMap({ 'run-exams': { note: ['Salle 12', 7, 'aaaa'] } }),
    },
  ],
};

test('a history is read back as it was written', () => {
  const stored = JSON.parse(JSON.stringify(formatFileHistory(HISTORY)));
  expect(parseFileHistory(stored)).toEqual({ history: HISTORY, isWritable: true });
});

test('no history, and rubbish, are a history of nothing', () => {
  for (const raw of [undefined, null, 'text', [], {}, { schema: 2, exportedOn: 'never', undo: [] }]) {
    expect(parseFileHistory(raw)).toEqual({ history: {}, isWritable: true });
  }
});

test('an undo whose fields cannot all be read is none: half of it would take values away', () => {
  const stored = JSON.parse(JSON.stringify(formatFileHistory(HISTORY)).replaceAll('"Salle 12"', '12'));
  expect(parseFileHistory(stored).history).toEqual({ exportedOn: '2026-11-01' });
});

test("a newer version's history is not to be written over", () => {
  expect(parseFileHistory({ schema: 3, exportedOn: '2026-11-01' })).toMatchObject({ isWritable: false });
});

test('reading anything never throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (documents, exportedOn) => {
      const raw = { schema: 2, exportedOn, undo: { day: '2026-11-24', documents } };
      expect(parseFileHistory(raw).isWritable).toBe(true);
    }),
    { seed: 20261124 },
  );
});

describe('an export is suggested at the end of the school year', () => {
  const cases: [Day, Day | undefined, boolean, boolean][] = [
    ['2027-06-14', undefined, true, false],
    ['2027-06-15', undefined, true, true],
    ['2027-07-31', undefined, true, true],
    ['2027-08-01', undefined, true, false],
    ['2027-01-10', undefined, true, false],
    ['2027-06-20', undefined, false, false],
    ['2027-06-20', '2027-06-14', true, true],
    ['2027-06-20', '2027-06-15', true, false],
    ['2027-06-20', '2026-07-02', true, true],
  ];
  test.each(cases)(
    'on %s, last exported on %s, with progress: %s → %s',
    (today, last, hasProgress, expected) => {
      expect(shouldSuggestExport(today, last, hasProgress)).toBe(expected);
    },
  );
});
