import { describe, expect, it } from 'vitest';
import { fitOrder } from '../../../bench/growth/fit-order.ts';
import { judgeStorage } from '../../../bench/storage/judge-storage.ts';
import type { Series } from '../../../bench/storage/run-bench.ts';

const orderOf = (grow: (count: number) => number, counts = [1, 10, 100]) =>
  fitOrder(counts.map((count) => ({ count, values: [grow(count)] })));

describe('the order of growth', () => {
  it.each([
    ['nothing at all', () => 7, 0],
    ['the square root', (count: number) => 3 * Math.sqrt(count), 0.5],
    ['the count itself', (count: number) => 3 * count, 1],
    ['its square', (count: number) => count * count, 2],
  ])('of %s is found', (_name, grow, order) => {
    expect(orderOf(grow)).toBeCloseTo(order);
  });

  it('goes by medians', () => {
    const points = [1, 10, 100].map((count) => ({ count, values: [count, 1000 * count, count] }));
    expect(fitOrder(points)).toBeCloseTo(1);
  });

  it('of one count, or of what takes no time, is none', () => {
    expect(orderOf((count) => count, [10])).toBeNaN();
    expect(orderOf(() => 0)).toBeNaN();
  });
});

describe('the goals of storage', () => {
  const makeSeries = (grow: (count: number) => number): Series[] =>
    [1, 10, 100].map((count) => ({
      measure: 'hydrate',
      count,
      samples: [{ registers: count, plain: 2, spans: { shown: grow(count) } }],
    }));

  it('are met by a time that grows as what is stored, and missed by its square', () => {
    const [met] = judgeStorage(
      'chromium',
      makeSeries((count) => 4 * count),
    );
    expect(met).toMatchObject({ isMet: true, ratios: [2] });
    const [missed] = judgeStorage(
      'chromium',
      makeSeries((count) => count ** 1.2),
    );
    expect(missed?.isMet).toBe(false);
  });

  it('compare each measure with the plain write of its own runs', () => {
    const sample = (plain: number, span: string) => [{ registers: 1, plain, spans: { [span]: 12 } }];
    const goals = judgeStorage('chromium', [
      { measure: 'hydrate', count: 1, samples: sample(2, 'shown') },
      { measure: 'tick', count: 1, samples: sample(4, 'kept here') },
      { measure: 'hydrate', count: 10, samples: sample(1, 'shown') },
      { measure: 'tick', count: 10, samples: sample(1, 'kept here') },
    ]);
    expect(goals.map(({ ratios }) => ratios)).toEqual([[6], [3]]);
  });

  it('are missed where nothing could be fitted', () => {
    const [goal] = judgeStorage(
      'firefox',
      makeSeries(() => 0),
    );
    expect(goal).toMatchObject({ isMet: false, values: [] });
  });
});
