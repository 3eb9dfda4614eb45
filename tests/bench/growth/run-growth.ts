import { bundleScript } from '../bundle-script.ts';
import type { Contender } from '../page/contender.ts';
import { measureLoad } from '../page/measures/load.ts';
import { type Stage, withStage } from '../page/stage.ts';
import type { Stop } from '../page/stops.ts';
import { openPopup } from '../popup/contender.ts';
import type { StoredSize } from '../popup/data.ts';
import { fillStorage } from '../popup/run-bench.ts';
import type { GrowthPoint } from './fit-order.ts';
import type { GrowthSeries } from './format-growth.ts';

/** Once, ten and a hundred times as many. */
const TIMES = [1, 10, 100] as const;

/** Rows of the list of pupils at the least. */
const LEAST_ROWS = 10;

/** What a bench of growth is asked. */
export interface GrowthOptions {
  readonly extensionDir: string;
  readonly runs: number;
  readonly onProgress: (words: string) => void;
}

async function repeat(runs: number, measure: () => Promise<number>): Promise<number[]> {
  // The first fills the caches.
  await measure();
  const values: number[] = [];
  for (let index = 0; index < runs; index += 1) values.push(await measure());
  return values;
}

const listRows = (rows: number): Stop => ({
  path: `/eleves?pageSize=${rows}&demo-heavy&demo-pupils=${LEAST_ROWS * 100}`,
  page: 'orga-students',
});

async function growRows(contender: Contender, { runs, onProgress }: GrowthOptions): Promise<GrowthPoint[]> {
  const probe = await bundleScript(new URL('../page/probe/main.ts', import.meta.url));
  const points: GrowthPoint[] = [];
  for (const times of TIMES) {
    const count = LEAST_ROWS * times;
    const measure = async () => (await measureLoad(contender, probe, listRows(count))).figures.loadScriptMs;
    points.push({ count, values: await repeat(runs, measure) });
    onProgress(`growth: ${count} rows`);
  }
  return points;
}

async function growStored(
  { launch }: Stage,
  { extensionDir, runs, onProgress }: GrowthOptions,
  what: keyof StoredSize,
): Promise<GrowthPoint[]> {
  const points: GrowthPoint[] = [];
  for (const count of TIMES) {
    const browser = await launch(extensionDir);
    await fillStorage({ browser }, { years: 1, establishments: 1, [what]: count });
    const measure = async () => (await openPopup({ subject: 'ours', browser })).shown;
    points.push({ count, values: await repeat(runs, measure) });
    await browser.close();
    onProgress(`growth: ${count} ${what}`);
  }
  return points;
}

/** Measures in a real Chromium what becomes of ten and a hundred times as much: of rows, school years and establishments. */
export function runGrowth(options: GrowthOptions): Promise<GrowthSeries[]> {
  return withStage(async (stage) => {
    const { extensionDir } = options;
    const browser = await stage.launch(extensionDir);
    const rows = await growRows({ subject: 'ours', extensionDir, browser }, options);
    await browser.close();
    const shown = 'popup, until the year is drawn';
    return [
      { figure: 'load of the list, our script', of: 'rows', unit: ' ms', points: rows },
      { figure: shown, of: 'school years', unit: ' ms', points: await growStored(stage, options, 'years') },
      {
        figure: shown,
        of: 'establishments',
        unit: ' ms',
        points: await growStored(stage, options, 'establishments'),
      },
    ];
  });
}
