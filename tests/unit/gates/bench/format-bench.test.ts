import { expect, test } from 'vitest';
import { formatFigures, formatGoals } from '../../../bench/page/format-bench.ts';
import { makeResults } from '../../../fixtures/bench-results.ts';

const findRow = (table: string, start: string) =>
  table.split('\n').find((line) => line.startsWith(`| ${start}`));

test('a row of figures has ours and its peers side by side, and ours to each of the others', () => {
  const table = formatFigures(makeResults([{ stepFrames: 1 }, { stepFrames: 3 }, { stepFrames: 2 }]));
  expect(findRow(table, '`pushState`, until the new step is painted: frames')).toBe(
    '| `pushState`, until the new step is painted: frames, the slowest of a lap | 2 (1 to 3) | 1 | 1 | 1 | 1 | 1 | × 2 (1 to 3) | × 2 (1 to 3) | × 2 (1 to 3) | × 2 (1 to 3) |',
  );
});

test('there is no ratio to nothing', () => {
  const row = findRow(
    formatFigures(makeResults([{ redrawScriptMs: 5 }])),
    '100 rows re-rendered 100 times, script: ms',
  );
  expect(row).toMatch(/\| 5 (?:\| 0 ){5}(?:\| {2}){4}\|$/);
});

test('the goals say pass or falls short, never anything else', () => {
  const table = formatGoals(makeResults([{ redrawShare: 1.25 }]));
  expect(findRow(table, "under 1 % of the page's samples while 100 rows")).toMatch(
    /\| 1\.25 % \| falls short \|$/,
  );
  const verdicts = table
    .split('\n')
    .slice(2)
    .map((line) => line.split(' | ').at(-1));
  expect(new Set(verdicts)).toEqual(new Set(['pass |', 'falls short |']));
});
