import { formatGrowth, type GrowthSeries } from '../../tests/bench/growth/format-growth.ts';
import { formatTable } from '../../tests/bench/page/format-bench.ts';
import type { Goal } from '../../tests/bench/page/goals.ts';
import { formatNumber, formatSpread, getMedian } from '../../tests/bench/page/spread.ts';

/** One line of the table that closes the bench. */
export interface BenchRow {
  readonly goal: string;
  /** The median, with its unit. */
  readonly figure: string;
  /** How many times what it is compared with; empty where nothing is. */
  readonly ratio: string;
  /** The least and the most of all runs. */
  readonly spread: string;
  readonly verdict: 'pass' | 'falls short';
}

/** What one part of the bench gives. */
export interface PartResult {
  readonly rows: readonly BenchRow[];
  readonly growth: readonly GrowthSeries[];
  /** Tables of its own, in Markdown. */
  readonly tables: readonly string[];
}

/** The part as it was last run; the tables of its own are printed and not kept. */
export interface KeptPart extends Omit<PartResult, 'tables'> {
  /** When, `YYYY-MM-DD HH:MM` in UTC. */
  readonly at: string;
  readonly runs: number;
  /** The load of the machine when it began: processes that were at work, over how many cores. */
  readonly load: string;
}

/** A goal as a line of the table. */
export function makeRow({ goal, values, unit, ratios, isMet }: Goal): BenchRow {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return {
    goal,
    figure: values.length > 0 ? `${formatNumber(getMedian(values))}${unit}` : 'nothing measured',
    ratio: ratios && ratios.length > 0 ? `× ${formatSpread(ratios)}` : '',
    spread: values.length > 1 ? `${formatNumber(least)} to ${formatNumber(most)}` : '',
    verdict: isMet ? 'pass' : 'falls short',
  };
}

/** A count that must be nothing: of faults, of points. */
export function makeCountRow(goal: string, count: number, of: string): BenchRow {
  return {
    goal,
    figure: `${count} of ${of}`,
    ratio: '',
    spread: '',
    verdict: count === 0 ? 'pass' : 'falls short',
  };
}

/** All goals in one table, in Markdown. */
function formatRows(rows: readonly BenchRow[]): string {
  return formatTable(
    ['goal', 'figure', 'ratio', 'spread', ''],
    ['---', '---:', '---:', '---:', '---'],
    rows.map(({ goal, figure, ratio, spread, verdict }) => [goal, figure, ratio, spread, verdict]),
  );
}

/** What the bench found, part by part, in Markdown: when each was run, the table of goals, and that of growth. */
export function formatBench(parts: Readonly<Record<string, KeptPart>>): string {
  const kept = Object.entries(parts);
  const growth = kept.flatMap(([, part]) => part.growth);
  return [
    kept.map(([name, { at, runs, load }]) => `- ${name}: ${at} UTC, ${runs} runs, load ${load}`).join('\n'),
    formatRows(kept.flatMap(([, { rows }]) => rows)),
    ...(growth.length > 0 ? [formatGrowth(growth)] : []),
  ].join('\n\n');
}

const BEGIN = '<!-- the last run: npm run bench writes what stands between -->';
const END = '<!-- the end of the last run -->';

/** A page whose part between the two marks is replaced. @throws when it has not both, once each */
export function replaceLastRun(page: string, text: string): string {
  const [before, ...afterBegin] = page.split(BEGIN);
  const [, after, ...more] = (afterBegin[0] ?? '').split(END);
  if (afterBegin.length !== 1 || after === undefined || more.length > 0)
    throw new Error(`docs/bench.md has no place for the last run: "${BEGIN}" to "${END}"`);
  return `${before}${BEGIN}\n\n${text}\n\n${END}${after}`;
}
