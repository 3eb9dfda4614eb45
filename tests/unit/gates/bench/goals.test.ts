import { describe, expect, test } from 'vitest';
import { CONTENT_SCRIPT_BUDGET } from '../../../../scripts/sizes/budgets.ts';
import type { Run } from '../../../bench/page/figures.ts';
import { judgeGoals } from '../../../bench/page/goals.ts';
import type { BenchResults } from '../../../bench/page/results.ts';
import { makeResults } from '../../../fixtures/bench-results.ts';

const listMissed = (results: BenchResults) =>
  judgeGoals(results)
    .filter(({ isMet }) => !isMet)
    .map(({ goal }) => goal);

/** Three runs, of which so many have these figures. */
const runs = (bad: Partial<Run>, count: number) =>
  Array.from({ length: 3 }, (_none, index) => (index < count ? bad : {}));

describe('goals', () => {
  test('are all met by an overlay that costs next to nothing', () => {
    expect(listMissed(makeResults())).toEqual([]);
    expect(judgeGoals(makeResults())).toHaveLength(13);
  });

  test.each([
    ['a step one frame late, once', { stepFrames: 2 }, 1, /first frame after a `pushState`/],
    ['a pill one frame late after one load', { loadFrames: 2 }, 1, /after a load/],
    ["1 % of the page's samples, more often than not", { redrawShare: 1 }, 2, /while 100 rows/],
    ['3 % while the list loads, more often than not', { loadShare: 3 }, 2, /while the list loads/],
    ['1 % while it is paged through', { pageShare: 1 }, 2, /paged through/],
    ['3 % while somebody types', { typeShare: 3 }, 2, /five letters/],
    ['an object left behind once a lap', { keptGrowth: 175 }, 2, /no growth of the heap/],
    ['a node left behind once a lap', { nodeGrowth: 25 }, 2, /no growth of nodes/],
    ['a listener left behind once a lap', { listenerGrowth: 25 }, 2, /no growth of listeners/],
    ['a shift of the page, once', { layoutShift: 0.1001 }, 1, /layout shift 0/],
    ['a shift of the page that is gone: another hides it', { layoutShift: 0.05 }, 1, /layout shift 0/],
    ['a shift on one first visit', { firstShift: 0.003 }, 1, /the first visit of all/],
    ['one long task of ours, once', { ownLongTasks: 1 }, 1, /no long task/],
  ])('%s misses one goal', (_name, bad, count, goal) => {
    expect(listMissed(makeResults(runs(bad, count)))).toEqual([expect.stringMatching(goal)]);
  });

  test('the noise of one run in three misses no goal that goes by the median', () => {
    const noisy = { redrawShare: 5, keptGrowth: 500, nodeGrowth: 100, listenerGrowth: 100 };
    expect(listMissed(makeResults(runs(noisy, 1)))).toEqual([]);
  });

  test("long tasks of the page's own miss none", () => {
    expect(listMissed(makeResults([{ longTasks: 50 }]))).toEqual([]);
  });

  test('one byte over the budget of the content script misses one', () => {
    expect(listMissed(makeResults([{}], { size: CONTENT_SCRIPT_BUDGET }))).toEqual([]);
    expect(listMissed(makeResults([{}], { size: CONTENT_SCRIPT_BUDGET + 1 }))).toEqual([
      'content script at most 32,000 bytes gzip',
    ]);
  });

  test('nothing measured meets no goal of a measure', () => {
    expect(listMissed(makeResults([]))).toHaveLength(12);
  });
});
