import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseGroupSize, splitIntoSessions } from '../../../checklist/nudges/group-size.ts';

describe('the nudge about groups of 20', () => {
  test.each([undefined, 0, 1, 19])('%s candidates: the advice alone', (candidates) => {
    expect(adviseGroupSize(candidates, 20)).toEqual({ kind: 'advice', groupSize: 20 });
  });

  test('20 candidates: nothing to say', () => {
    expect(adviseGroupSize(20, 20)).toBeUndefined();
  });

  test.each([
    [21, [11, 10]],
    [24, [12, 12]],
    [40, [20, 20]],
    [41, [14, 14, 13]],
    [400, Array.from({ length: 20 }, () => 20)],
  ])('%i candidates: sessions of %j', (candidates, split) => {
    expect(adviseGroupSize(candidates, 20)).toEqual({ kind: 'too-many', groupSize: 20, candidates, split });
  });

  test('sessions hold everyone, none is over the size, and no two differ by more than one', () => {
    const sizes = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), sizes, (candidates, size) => {
        const split = splitIntoSessions(candidates, size);
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(candidates);
        expect(Math.max(...split)).toBeLessThanOrEqual(size);
        expect(Math.max(...split) - Math.min(...split)).toBeLessThanOrEqual(1);
        expect(split).toHaveLength(Math.ceil(candidates / size));
        expect(split).toEqual([...split].sort((first, second) => second - first));
      }),
    );
  });
});
