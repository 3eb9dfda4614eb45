import { formatTable } from '../page/format-bench.ts';
import { formatNumber, getMedian } from '../page/spread.ts';
import { fitOrder, type GrowthPoint } from './fit-order.ts';

/** One figure on more and more of something. */
export interface GrowthSeries {
  readonly figure: string;
  /** What there is more of. */
  readonly of: string;
  readonly unit: string;
  readonly points: readonly GrowthPoint[];
}

/** The growth of each figure, in Markdown: its medians by count, and the order that fits. */
export function formatGrowth(series: readonly GrowthSeries[]): string {
  return formatTable(
    ['figure', 'of how many', 'median of each', 'order'],
    ['---', '---', '---', '---:'],
    series.map(({ figure, of, unit, points }) => [
      figure,
      of,
      points.map(({ count, values }) => `${count}: ${formatNumber(getMedian(values))}${unit}`).join('; '),
      formatNumber(fitOrder(points)),
    ]),
  );
}
