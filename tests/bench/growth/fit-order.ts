import { getMedian } from '../page/spread.ts';

/** What was measured of so much. */
export interface GrowthPoint {
  /** How many years, rows or the like. */
  readonly count: number;
  /** Run by run. */
  readonly values: readonly number[];
}

/**
 * The order of growth that fits best: the slope of a straight line through the medians, both axes being logarithms, by
 * least squares. 0 is a figure that does not grow, 1 one that grows as the count does, 2 with its square.
 * @returns NaN with fewer than two counts, or a median that is not above 0
 */
export function fitOrder(points: readonly GrowthPoint[]): number {
  const logs = points.map(({ count, values }) => [Math.log(count), Math.log(getMedian(values))] as const);
  if (logs.length < 2 || !logs.flat().every(Number.isFinite)) return Number.NaN;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const across = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return across / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
