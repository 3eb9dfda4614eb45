import { fitOrder } from '../growth/fit-order.ts';
import { listStorageGrowth } from '../growth/storage-growth.ts';
import type { Goal } from '../page/goals.ts';
import type { Series } from './run-bench.ts';

/** Twice as much may take twice as long, and a little more for the noise of a busy machine. */
const MOST_ORDER = 1.1;

/** The goals of one measure; each run of its least count beside the plain write of that very run, of as many bytes. */
function judgeMeasure(browser: string, series: readonly Series[]): Goal[] {
  return listStorageGrowth(browser, series).map(({ figure, points }) => {
    const order = fitOrder(points);
    const [first] = points;
    const plain = series[0]?.samples ?? [];
    const ratios = (first?.values ?? []).map((value, index) => value / (plain[index]?.plain ?? Number.NaN));
    return {
      goal: `${figure} grows no faster than what is stored (order at most ${MOST_ORDER})`,
      figure: `${order}`,
      values: Number.isNaN(order) ? [] : [order],
      unit: '',
      isMet: order <= MOST_ORDER,
      ...(ratios.length > 0 && ratios.every(Number.isFinite) && { ratios }),
    };
  });
}

/** That what is stored may grow: no time grows faster than the establishment-years do. No run at all meets none. */
export function judgeStorage(browser: string, series: readonly Series[]): Goal[] {
  return [...new Set(series.map(({ measure }) => measure))].flatMap((measure) =>
    judgeMeasure(
      browser,
      series.filter((one) => one.measure === measure),
    ),
  );
}
