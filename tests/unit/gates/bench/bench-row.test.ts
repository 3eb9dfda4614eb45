import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BENCH_PARTS } from '../../../../scripts/bench/bench-parts.ts';
import {
  formatBench,
  makeCountRow,
  makeRow,
  type PartResult,
  replaceLastRun,
} from '../../../../scripts/bench/bench-row.ts';

const goal = { goal: 'under 3 %', figure: '', unit: ' %', isMet: true };
const keep = (part: Partial<PartResult>) => ({
  rows: [],
  growth: [],
  tables: [],
  ...part,
  at: '2026-11-30 04:00',
  runs: 3,
  load: '8.0 on 2 cores',
});

describe('the table that closes the bench', () => {
  it('has the goal, the median, the ratio, the spread and the verdict', () => {
    const row = makeRow({ ...goal, values: [2, 1, 4], ratios: [0.5, 0.4, 0.6] });
    expect(row).toEqual({
      goal: 'under 3 %',
      figure: '2 %',
      ratio: '× 0.5 (0.4 to 0.6)',
      spread: '1 to 4',
      verdict: 'pass',
    });
    expect(formatBench({ page: keep({ rows: [row] }) })).toContain(
      '| under 3 % | 2 % | × 0.5 (0.4 to 0.6) | 1 to 4 | pass |',
    );
  });

  it('says that nothing was measured, and what falls short', () => {
    expect(makeRow({ ...goal, values: [], isMet: false })).toMatchObject({
      figure: 'nothing measured',
      spread: '',
      verdict: 'falls short',
    });
    expect(makeCountRow('nothing covered', 1, '38 states')).toMatchObject({ verdict: 'falls short' });
    expect(makeCountRow('nothing covered', 0, '38 states')).toMatchObject({ figure: '0 of 38 states' });
  });

  it('says of each part when it was run, how often and how busy the machine was, and the growth of all', () => {
    const points = [1, 10, 100].map((count) => ({ count, values: [count * 2] }));
    const text = formatBench({
      growth: keep({ growth: [{ figure: 'load', of: 'rows', unit: ' ms', points }] }),
    });
    expect(text).toContain('- growth: 2026-11-30 04:00 UTC, 3 runs, load 8.0 on 2 cores');
    expect(text).toContain('| load | rows | 1: 2 ms; 10: 20 ms; 100: 200 ms | 1 |');
  });
});

describe('the page of the benches', () => {
  it('has a place for the last run, which is replaced and nothing else', () => {
    const page = readFileSync('docs/bench.md', 'utf8');
    const once = replaceLastRun(page, 'FOUND');
    expect(once).toContain('\n\nFOUND\n\n');
    expect(replaceLastRun(replaceLastRun(page, 'OTHER'), 'FOUND')).toBe(once);
    expect(once.split('FOUND')[1]).toBe(page.slice(page.indexOf('\n\n<!-- the end of the last run -->')));
  });

  it('without that place is not written', () => {
    expect(() => replaceLastRun('# Benches', 'FOUND')).toThrow(/no place for the last run/);
  });

  it('names every part', () => {
    const page = readFileSync('docs/bench.md', 'utf8');
    expect(Object.keys(BENCH_PARTS)).toHaveLength(6);
    for (const name of Object.keys(BENCH_PARTS)) expect(page).toContain(`\`${name}\``);
  });
});
