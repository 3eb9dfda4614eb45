import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TIMES_DIR, type TimeKind } from '../../tests/e2e/harness/spend-time.ts';
import { formatTable } from '../gates/format-table.ts';

/** One thing that an end-to-end test spent time on, as tests/e2e/harness/spend-time.ts writes it. */
export interface TimeSpan {
  readonly file: string;
  readonly browser: string;
  readonly kind: TimeKind;
  readonly what: string;
  readonly ms: number;
}

/** The spans of the last end-to-end run. */
export async function readTimes(): Promise<TimeSpan[]> {
  const names = (await readdir(TIMES_DIR)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(TIMES_DIR, name), 'utf8')));
  return texts
    .flatMap((text) => text.split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as TimeSpan);
}

interface Sum {
  count: number;
  ms: number;
}

function sumBy(spans: readonly TimeSpan[], nameOf: (span: TimeSpan) => string): [name: string, sum: Sum][] {
  const sums = new Map<string, Sum>();
  for (const span of spans) {
    const sum = sums.get(nameOf(span)) ?? { count: 0, ms: 0 };
    sum.count += 1;
    sum.ms += span.ms;
    sums.set(nameOf(span), sum);
  }
  return [...sums].sort(([, one], [, other]) => other.ms - one.ms);
}

const formatSeconds = (ms: number) => (ms / 1000).toFixed(0);

/** How many of the files and of the waits are named. */
const MOST_NAMED = 12;

/** What an end-to-end run waited for, kind by kind, and where most: tables in Markdown. Seconds are a worker's. */
export function formatProfile(spans: readonly TimeSpan[]): string {
  const whole = spans.filter(({ kind }) => kind === 'whole');
  const parts = spans.filter(({ kind }) => kind !== 'whole');
  const all = whole.reduce((sum, { ms }) => sum + ms, 0);
  const rest = all - parts.reduce((sum, { ms }) => sum + ms, 0);
  const share = (ms: number) => `${((100 * ms) / all).toFixed(0)} %`;
  const kinds = sumBy(parts, ({ kind }) => kind).map(([name, { count, ms }]) => [
    name,
    String(count),
    formatSeconds(ms),
    share(ms),
  ]);
  const files = sumBy(whole, ({ file }) => file).map(([name, { ms }]) => [
    name,
    formatSeconds(ms),
    share(ms),
  ]);
  const waits = sumBy(
    parts.filter(({ kind }) => kind === 'waiting'),
    ({ what }) => what.replace(/https:\S+/, 'an address'),
  ).map(([name, { count, ms }]) => [name, String(count), formatSeconds(ms)]);
  return [
    formatTable(
      ['what the time goes to', 'times', 'seconds', 'share'],
      [...kinds, ['the rest: clicks, reads, questions to the browser', '', formatSeconds(rest), share(rest)]],
    ),
    formatTable(['file, both browsers', 'seconds', 'share'], files.slice(0, MOST_NAMED)),
    formatTable(['waited for', 'times', 'seconds'], waits.slice(0, MOST_NAMED)),
  ].join('\n\n');
}
