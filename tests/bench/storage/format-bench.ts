import type { Calls, CallsByArea } from './page/counted-storage.ts';
import type { Sample } from './page/sample.ts';
import type { Series } from './run-bench.ts';

const COLUMNS = [
  'measure',
  'establishment-years',
  'registers',
  'calls of storage',
  'bytes written',
  'times a plain set: median (least to most)',
  'growth',
];

function getMedian(values: readonly number[]): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const round = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 2 });

function describeArea(area: string, { read, write, remove }: Calls): string[] {
  const counts = Object.entries({ read, write, remove }).filter(([, count]) => count > 0);
  return counts.length > 0
    ? [`${area}: ${counts.map(([call, count]) => `${count} ${call}`).join(', ')}`]
    : [];
}

function describeCalls(calls: CallsByArea | undefined): string {
  return calls
    ? (['local', 'sync'] as const).flatMap((area) => describeArea(area, calls[area])).join('; ')
    : 'none';
}

function describeBytes(calls: CallsByArea | undefined): string {
  if (!calls || calls.local.bytes + calls.sync.bytes === 0) return '0';
  return `local: ${calls.local.bytes.toLocaleString('en')}; sync: ${calls.sync.bytes.toLocaleString('en')}`;
}

const getTimes = (samples: readonly Sample[], span: string) =>
  samples.map(({ spans }) => spans[span] ?? Number.NaN);

/** One row by part of what a measure times. */
function formatRows({ measure, count, samples }: Series, all: readonly Series[]): string[] {
  const [first] = samples;
  const least = all.find((other) => other.measure === measure)?.samples ?? [];
  return Object.keys(first?.spans ?? {}).map((span) => {
    const ratios = samples.map(({ spans, plain }) => (spans[span] ?? Number.NaN) / plain);
    const growth = getMedian(getTimes(samples, span)) / getMedian(getTimes(least, span));
    const cells = [
      `${measure}: ${span}`,
      count,
      first?.registers.toLocaleString('en'),
      describeCalls(first?.calls),
      describeBytes(first?.calls),
      `${round(getMedian(ratios))} (${round(Math.min(...ratios))} to ${round(Math.max(...ratios))})`,
      `× ${round(growth)}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

/** The table of one browser, in Markdown. */
export function formatBenchTable(series: readonly Series[]): string {
  const measures = [...new Set(series.map(({ measure }) => measure))];
  return [
    `| ${COLUMNS.join(' | ')} |`,
    `| --- | ---: | ---: | --- | --- | ---: | ---: |`,
    ...measures.flatMap((measure) =>
      series.filter((one) => one.measure === measure).flatMap((one) => formatRows(one, series)),
    ),
  ].join('\n');
}
