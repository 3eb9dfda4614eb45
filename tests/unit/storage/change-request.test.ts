import { describe, expect, test } from 'vitest';
import { parseChangeOutcome, parseChangeRequest } from '../../../storage/changes/change-request.ts';
import { change, changeTo, toRaw } from '../../fixtures/changes.ts';

const request = changeTo('share-codes', 'done');
const raw = toRaw(request) as Record<string, unknown> & { entries: Record<string, unknown> };
const FIRST = {
  type: 'change-step',
  id: request.id,
  scope: { establishment: 'default', schoolYear: '2026-2027' },
  step: 'share-codes',
  mark: { state: 'done', day: '2026-09-10', at: 5, parts: ['save-certifications'] },
};
const state = (value: unknown) => ({ 'share-codes': { state: value } });

describe('a change asked of the background', () => {
  test('is accepted as our surfaces send it', () => {
    expect(parseChangeRequest(structuredClone(raw))).toEqual(request);
  });

  test('is accepted with a step and fields that this version does not know', () => {
    const newer = change('step-of-tomorrow', { colour: { red: [1, 2] }, 'part:x': true });
    expect(parseChangeRequest(structuredClone(toRaw(newer)))).toEqual(newer);
  });

  test('is accepted as the first version sent it', () => {
    expect(parseChangeRequest(FIRST)).toEqual({
      id: request.id,
      document: 'progress:default:2026-2027',
      changes: new Map([
        [
          'share-codes',
          new Map([
            ['state', { value: ['done', '2026-09-10'], at: 5, by: 'here' }],
            ['part:save-certifications', { value: true, at: 5, by: 'here' }],
          ]),
        ],
      ]),
    });
  });

  test('of a newer version waits', () => {
    expect(parseChangeRequest({ ...raw, schema: 3 })).toBe('newer');
  });

  test.each([
    { ...raw, id: 'first' },
    { ...raw, id: undefined },
    { ...raw, type: 'change-all' },
    { ...raw, document: 'progress:default:2026-2028' },
    { ...raw, document: 'progress::2026-2027' },
    { ...raw, document: 'device' },
    { ...raw, document: undefined },
    { ...raw, entries: undefined },
    { ...raw, entries: {} },
    { ...raw, entries: { 'share-codes': {} } },
    { ...raw, entries: [] },
    { ...raw, entries: state('done') },
    { ...raw, entries: state([['done', '2026-02-30'], 5]) },
    { ...raw, entries: state([['done', '2026-09-10'], -1]) },
    { ...raw, entries: state([['done', '2026-09-10'], 4_102_444_800_001]) },
    { ...raw, entries: { ...raw.entries, 'run-exams': { note: [3, 5] } } },
    { ...FIRST, step: 'Étape' },
    { ...FIRST, step: { toString: 1 } },
    { ...FIRST, mark: 'done' },
    { ...FIRST, mark: { ...FIRST.mark, at: null } },
    { ...FIRST, mark: { ...FIRST.mark, parts: [{ toString: 1 }] } },
    { ...FIRST, scope: undefined },
    { ...FIRST, scope: { establishment: 'a:b', schoolYear: '2026-2027' } },
    null,
    'change',
    [],
  ])('is refused as %j', (bad) => {
    expect(parseChangeRequest(bad)).toBeUndefined();
  });
});

test('an answer that is none of ours counts as refused', () => {
  const ours = ['kept', 'newer-version', 'refused'];
  expect(ours.map(parseChangeOutcome)).toEqual(ours);
  expect([undefined, null, {}, 'ok', 1].map(parseChangeOutcome)).toEqual(Array(5).fill('refused'));
});
