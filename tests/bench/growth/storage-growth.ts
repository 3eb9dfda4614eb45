import type { Series } from '../storage/run-bench.ts';
import type { GrowthSeries } from './format-growth.ts';

/** How the times of the storage bench grow with the establishment-years stored. */
export function listStorageGrowth(browser: string, series: readonly Series[]): GrowthSeries[] {
  const names = series.flatMap(({ measure, samples }) =>
    Object.keys(samples[0]?.spans ?? {}).map((span) => ({ measure, span })),
  );
  const unique = names.filter(
    ({ measure, span }, index) =>
      names.findIndex((other) => other.measure === measure && other.span === span) === index,
  );
  return unique.map(({ measure, span }) => ({
    figure: `storage, ${browser}, ${measure}: ${span}`,
    of: 'establishment-years',
    unit: ' ms',
    points: series
      .filter((one) => one.measure === measure)
      .map(({ count, samples }) => ({
        count,
        values: samples.map(({ spans }) => spans[span] ?? Number.NaN),
      })),
  }));
}
