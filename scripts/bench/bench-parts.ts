import { runGrowth } from '../../tests/bench/growth/run-growth.ts';
import { listStorageGrowth } from '../../tests/bench/growth/storage-growth.ts';
import { formatFigures } from '../../tests/bench/page/format-bench.ts';
import { judgeGoals } from '../../tests/bench/page/goals.ts';
import { runBench as runPageBench } from '../../tests/bench/page/run-bench.ts';
import type { OptionalPeer } from '../../tests/bench/page/subjects.ts';
import { formatPopupFigures, judgePopupGoals } from '../../tests/bench/popup/format-bench.ts';
import { runPopupBench } from '../../tests/bench/popup/run-bench.ts';
import { formatBenchTable } from '../../tests/bench/storage/format-bench.ts';
import { judgeStorage } from '../../tests/bench/storage/judge-storage.ts';
import { runBench as runStorageBench } from '../../tests/bench/storage/run-bench.ts';
import { readCover } from '../../tests/e2e/cover-figures.ts';
import { readReach } from '../../tests/e2e/reach-figures.ts';
import { runCommand } from '../checks/run-command.ts';
import { findBrowser } from '../find-browsers.ts';
import { type BenchRow, makeCountRow, makeRow, type PartResult } from './bench-row.ts';

/** What a part is told. */
export interface PartOptions {
  /** Our extension for Chromium, unpacked, its day fixed. */
  readonly extensionDir: string;
  readonly isQuick: boolean;
  readonly runs: number;
  /** Those that the cost to a page is compared with. */
  readonly peers: readonly OptionalPeer[];
  readonly onProgress: (words: string) => void;
}

const BROWSERS = ['chromium', 'firefox'] as const;
type BrowserName = (typeof BROWSERS)[number];

async function runStorage({ runs, onProgress }: PartOptions): Promise<PartResult> {
  const [rows, growth, tables] = [[] as BenchRow[], [] as PartResult['growth'][number][], [] as string[]];
  for (const browser of BROWSERS) {
    const series = await runStorageBench(browser, runs);
    onProgress(`storage: ${browser}`);
    rows.push(...judgeStorage(browser, series).map(makeRow));
    growth.push(...listStorageGrowth(browser, series));
    tables.push(`storage, ${browser}\n\n${formatBenchTable(series)}`);
  }
  return { rows, growth, tables };
}

async function runPage(options: PartOptions): Promise<PartResult> {
  const results = await runPageBench(options);
  return { rows: judgeGoals(results).map(makeRow), growth: [], tables: [formatFigures(results)] };
}

/** The panel is measured beside the popup. */
async function runPopup(options: PartOptions): Promise<PartResult> {
  const measured = await runPopupBench(options);
  return { rows: judgePopupGoals(measured).map(makeRow), growth: [], tables: [formatPopupFigures(measured)] };
}

/** A command that measures and leaves its figures. What it printed when it failed, else nothing. */
async function runVisits(args: readonly string[], variables: Record<string, string> = {}): Promise<string> {
  const { isOk, output } = await runCommand('vitest', ['run', ...args], { variables });
  return isOk ? '' : output;
}

/** Both browsers at once: what is counted is the same however busy the machine. */
async function countInBoth(count: (browser: BrowserName) => Promise<BenchRow>): Promise<PartResult> {
  for (const browser of BROWSERS) await findBrowser(browser);
  return { rows: await Promise.all(BROWSERS.map(count)), growth: [], tables: [] };
}

function runCover({ isQuick, onProgress }: PartOptions): Promise<PartResult> {
  return countInBoth(async (browser) => {
    const output = await runVisits(['--project', `deep-${browser}`, 'cover-whole'], {
      COVER: isQuick ? 'quick' : 'whole',
    });
    if (output !== '') onProgress(output);
    onProgress(`cover: ${browser}`);
    const states = await readCover(browser);
    const faults = Math.max(output === '' ? 0 : 1, states.filter(({ fault }) => fault !== '').length);
    return makeCountRow(`what opens by itself covers nothing, ${browser}`, faults, `${states.length} states`);
  });
}

function runReach({ onProgress }: PartOptions): Promise<PartResult> {
  return countInBoth(async (browser) => {
    const output = await runVisits(['--project', `e2e-${browser}`, 'tests/e2e/reach']);
    if (output !== '') onProgress(output);
    onProgress(`reach: ${browser}`);
    const pages = await readReach(browser);
    const sum = (name: 'dead' | 'points') => pages.reduce((total, page) => total + page[name], 0);
    const points = `${sum('points').toLocaleString('en')} points`;
    const dead = Math.max(output === '' ? 0 : 1, sum('dead'));
    return makeCountRow(`no point of the page is dead, ${browser}`, dead, points);
  });
}

async function runGrowthPart(options: PartOptions): Promise<PartResult> {
  return { rows: [], growth: await runGrowth(options), tables: [] };
}

/** The parts of the bench in their order, with how often each measures: in a quick bench, and in a whole one. */
export const BENCH_PARTS: Readonly<
  Record<
    string,
    {
      readonly run: (options: PartOptions) => Promise<PartResult>;
      readonly runs: readonly [quick: number, whole: number];
    }
  >
> = {
  storage: { run: runStorage, runs: [3, 15] },
  page: { run: runPage, runs: [1, 9] },
  popup: { run: runPopup, runs: [3, 9] },
  growth: { run: runGrowthPart, runs: [2, 9] },
  cover: { run: runCover, runs: [1, 1] },
  reach: { run: runReach, runs: [1, 1] },
};
