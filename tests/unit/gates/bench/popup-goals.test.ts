import { describe, expect, test } from 'vitest';
import { formatPopupFigures, formatPopupGoals, judgePopupGoals } from '../../../bench/popup/format-bench.ts';
import type { PopupTimes } from '../../../bench/popup/probe.ts';
import { listShares, PARTS, type PopupRun } from '../../../bench/popup/results.ts';

const at = (paint: number, shown = paint): PopupTimes => ({ parsed: 20, ran: 50, paint, shown });
const makeRun = (cold: number, warm: number, panel = 1): PopupRun => ({
  cold: { ours: at(cold, 400), panel: at(cold * panel, 400), scripted: at(120), word: at(100) },
  warm: { ours: at(warm, 200), panel: at(warm * panel, 200), scripted: at(60), word: at(50) },
});
const ALL = [true, true, true, true];

describe('the goal of the popup', () => {
  test('is met at one and a half times a word, and missed just above', () => {
    expect(judgePopupGoals([makeRun(150, 75)]).map(({ isMet }) => isMet)).toEqual(ALL);
    expect(judgePopupGoals([makeRun(151, 76)]).map(({ isMet }) => isMet)).toEqual(ALL.map(() => false));
  });

  test('is asked of the panel too', () => {
    const goals = judgePopupGoals([makeRun(150, 75, 1.1)]);
    expect(goals.map(({ isMet }) => isMet)).toEqual([true, true, false, false]);
    expect(goals.filter(({ goal }) => goal.includes('panel'))).toHaveLength(2);
  });

  test('goes by the median: one slow opening in three misses nothing', () => {
    const runs = [makeRun(120, 60), makeRun(900, 600), makeRun(120, 60)];
    expect(judgePopupGoals(runs).map(({ isMet }) => isMet)).toEqual(ALL);
  });

  test('is met by nothing when nothing was measured', () => {
    expect(judgePopupGoals([]).map(({ isMet }) => isMet)).toEqual(ALL.map(() => false));
  });

  test('is said to pass or to fall short, with the ratio', () => {
    expect(formatPopupGoals([makeRun(200, 60)])).toMatch(/× 2 \| falls short \|\n.*× 1\.2 \| pass \|\n/);
  });
});

test('the parts of the time until the year is drawn are all of it', () => {
  for (const paint of [30, 80]) {
    const run = makeRun(paint, paint);
    const shares = PARTS.map((part) => listShares([run], 'cold', part)[0] ?? Number.NaN);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100);
    expect(shares.every((share) => share >= 0)).toBe(true);
  }
});

test('figures are ratios and shares, no milliseconds', () => {
  const rows = formatPopupFigures([makeRun(200, 60)])
    .split('\n')
    .slice(2);
  expect(rows).toHaveLength(10);
  for (const row of rows) expect(row).toMatch(/\| (× [\d.]+|[\d.]+ %) \| (× [\d.]+|[\d.]+ %) \|$/);
});
