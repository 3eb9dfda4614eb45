import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { changeRequestSchema, parseChangeOutcome } from '../../../storage/change-request.ts';
import { changeTo, SCOPE } from '../../fixtures/changes.ts';

const request = changeTo('share-codes', 'done');

describe('a change asked of the background', () => {
  test('is accepted as our surfaces send it', () => {
    expect(v.parse(changeRequestSchema, request)).toEqual(request);
  });

  test('is accepted with the fields that a newer version added to its mark', () => {
    const newer = { ...request, mark: { ...request.mark, colour: 'blue' } };
    expect(v.parse(changeRequestSchema, newer)).toEqual(newer);
  });

  test.each([
    { ...request, step: 'unknown-step' },
    { ...request, id: 'first' },
    { ...request, id: undefined },
    { ...request, mark: undefined },
    { ...request, mark: 'done' },
    { ...request, mark: { ...request.mark, state: 'put-off' } },
    { ...request, mark: { ...request.mark, day: '2026-02-30' } },
    { ...request, mark: { ...request.mark, at: -1 } },
    { ...request, mark: { ...request.mark, at: 4_102_444_800_001 } },
    { ...request, mark: { ...request.mark, at: null } },
    { ...request, mark: { ...request.mark, parts: 'both' } },
    { ...request, scope: { ...SCOPE, schoolYear: '2026-2028' } },
    { ...request, scope: { ...SCOPE, establishment: '' } },
    { ...request, scope: { ...SCOPE, establishment: 'a:b' } },
    { ...request, scope: { ...SCOPE, establishment: 'x'.repeat(33) } },
    { ...request, scope: undefined },
    { ...request, type: 'change' },
    null,
    'change-step',
  ])('is refused as %j', (raw) => {
    expect(v.safeParse(changeRequestSchema, raw).success).toBe(false);
  });
});

test('an answer that is none of ours counts as refused', () => {
  expect(['sync', 'local', 'newer-version', 'refused'].map(parseChangeOutcome)).toEqual([
    'sync',
    'local',
    'newer-version',
    'refused',
  ]);
  expect([undefined, null, {}, 'ok', 1].map(parseChangeOutcome)).toEqual(Array(5).fill('refused'));
});
