import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkSizes, measureBuild, weighEntries } from '../../../scripts/checks/bundle-size.ts';
import {
  type Budgets,
  type BuiltEntry,
  CONTENT_SCRIPT_BUDGET,
  readBudgets,
  settleBudgets,
} from '../../../scripts/sizes/budgets.ts';
import { writeTree } from '../../fixtures/temporary-tree.ts';

const build = (entries: Record<string, BuiltEntry>) => new Map(Object.entries(entries));
const BEFORE = { 'pix/hosts.ts': 300, 'pix/catalogue.ts': 100 };
const BUDGETS: Budgets = { popup: { gzip: 1000, budget: 1100, modules: BEFORE } };
const check = (gzip: number, modules: Record<string, number> = BEFORE) =>
  checkSizes(build({ popup: { gzip, modules } }), BUDGETS);

describe('the size budgets in the tree', () => {
  test('hold every page of Pix to 32,000 bytes', () => {
    expect(CONTENT_SCRIPT_BUDGET).toBe(32_000);
    const overlays = Object.values(readBudgets()).map(({ overlay }) => overlay?.budget ?? Number.NaN);
    expect(overlays).toHaveLength(2);
    for (const budget of overlays) expect(budget).toBeLessThanOrEqual(32_000);
  });

  test('leave each entry a tenth more than it weighed, and know its modules', () => {
    const entries = Object.values(readBudgets()).flatMap((budgets) => Object.values(budgets));
    expect(entries.length).toBeGreaterThan(20);
    for (const { gzip, budget, modules } of entries) {
      expect(budget).toBeLessThanOrEqual(gzip * 1.1);
      expect(budget).toBeGreaterThanOrEqual(gzip);
      expect(Object.keys(modules).length).toBeGreaterThan(0);
    }
  });
});

describe('the size of an entry', () => {
  test('within its budget passes, and is told', () => {
    const tally = check(1100);
    expect(tally).toMatchObject({ passed: 1, failed: 0 });
    expect(tally.detail).toContain('popup: 1100 of 1100 bytes gzip');
  });

  test('one byte over fails, and names what grew, the most first', () => {
    const tally = check(1101, { 'pix/hosts.ts': 350, 'pix/catalogue.ts': 90, 'pix/pages/new.ts': 700 });
    expect(tally).toMatchObject({ passed: 0, failed: 1 });
    expect(tally.detail.split('\n')).toEqual([
      'popup: 1101 of 1100 bytes gzip (1000 when the budget was settled)',
      '  pix/pages/new.ts: 700 bytes more before shortening, new',
      '  pix/hosts.ts: 50 bytes more before shortening',
    ]);
  });

  test('over its budget with no module grown says that, and of many names the first eight', () => {
    expect(check(1101).detail).toContain('no module has grown');
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`new-${index}.ts`, index + 1]));
    expect(check(1101, many).detail).toContain('and 3 more modules');
  });

  test('without a budget fails, as does a budget without its entry, and a build of nothing', () => {
    const entry = { gzip: 10, modules: {} };
    const both = checkSizes(build({ popup: entry, panel: entry }), BUDGETS);
    expect(both.detail).toContain('panel: 10 bytes gzip, and no budget');
    expect(checkSizes(build({}), BUDGETS).detail).toContain('popup: has a budget and is not built');
    expect(checkSizes(build({}), {}).failed).toBe(1);
  });

  test('settles its budget a tenth above, and that of what every page pays at its limit', () => {
    const settled = settleBudgets(
      build({
        popup: { gzip: 1005, modules: BEFORE },
        overlay: { gzip: 31_000, modules: {} },
      }),
    );
    expect(settled).toEqual({
      overlay: { gzip: 31_000, budget: 32_000, modules: {} },
      popup: { gzip: 1005, budget: 1105, modules: BEFORE },
    });
  });
});

describe('a build', () => {
  test('is measured once compressed, scripts and styles only', () => {
    const root = writeTree({
      'content-scripts/overlay.js': 'a'.repeat(100_000),
      'popup.css': randomBytes(5000).toString('hex'),
      'manifest.json': '{}',
    });
    const sizes = measureBuild(root);
    expect([...sizes.keys()].sort()).toEqual(['content-scripts/overlay.js', 'popup.css']);
    expect(sizes.get('content-scripts/overlay.js')).toBeLessThan(500);
    expect(sizes.get('popup.css')).toBeGreaterThan(4000);
  });

  test('weighs for an entry all the files that it loads', () => {
    const root = writeTree({
      'build/popup.js': randomBytes(5000).toString('hex'),
      'build/shared.js': randomBytes(5000).toString('hex'),
      'parts/popup.json': JSON.stringify({ files: ['popup.js', 'shared.js'], modules: { 'a.ts': 3 } }),
    });
    const [name, entry] = [...weighEntries(`${root}/build`, `${root}/parts`)][0] ?? [];
    expect(name).toBe('popup');
    expect(entry?.modules).toEqual({ 'a.ts': 3 });
    expect(entry?.gzip).toBeGreaterThan(8000);
  });
});
