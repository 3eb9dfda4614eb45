import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BENCH_PARTS } from '../../../../scripts/bench/bench-parts.ts';
import { formatBench } from '../../../../scripts/bench/bench-row.ts';
import { KEPT_FILE, keepPart, readKeptParts } from '../../../../scripts/bench/kept-parts.ts';

/** A Markdown table is padded when it is formatted. */
const squeeze = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

describe('what the parts of the bench found', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is in the tree, and is what the page says', () => {
    expect(KEPT_FILE).toMatch(/^docs\//);
    const said = squeeze(readFileSync('docs/bench.md', 'utf8'));
    expect(said).toContain(`between -->\n\n${squeeze(formatBench(readKeptParts()))}\n\n<!-- the end`);
  });

  it('stays when another part is run alone, on a fresh copy of the tree', () => {
    const file = join(folder, 'bench.json');
    writeFileSync(file, readFileSync(KEPT_FILE));
    const before = readKeptParts(file);
    const row = { goal: 'a goal', figure: '1 %', ratio: '', spread: '', verdict: 'pass' as const };
    const run = { at: '2026-11-30 18:00', runs: 1, load: '1.0 on 2 cores' };
    keepPart('page', { rows: [row], growth: [], tables: ['a table'] }, run, file);
    const { page, ...others } = readKeptParts(file);
    const { page: _before, ...othersBefore } = before;
    expect(others).toEqual(othersBefore);
    expect(Object.keys(others)).toEqual(
      expect.arrayContaining(['storage', 'popup', 'growth', 'cover', 'reach']),
    );
    expect(page).toEqual({ ...run, rows: [row], growth: [] });
    const order = Object.keys(BENCH_PARTS);
    expect(Object.keys(readKeptParts(file)).map((name) => order.indexOf(name))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
