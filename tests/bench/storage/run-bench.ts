import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { launchExtensionBrowser } from '../../e2e/harness/launch.ts';
import type { BrowserName } from '../../e2e/harness/types.ts';
import { buildBenchExtension } from './bench-extension.ts';
import type { Bench, Sample } from './page/sample.ts';
import { createWriteBudget } from './write-budget.ts';

declare const bench: Bench;

const STORAGE_RUNS = 15;
/** The first runs, in which code and storage warm up, do not count. */
const WARM_UPS = 3;
const COUNTS = [1, 10, 30, 100];

/** All runs of one measure on so much data. */
export interface Series {
  readonly measure: 'tick' | 'hydrate' | 'merge';
  /** Establishment-years. */
  readonly count: number;
  readonly samples: readonly Sample[];
}

type Pace = (calls: number) => Promise<void>;

async function repeat(
  pace: Pace,
  { calls, runs }: { calls: number; runs: number },
  run: () => Promise<Sample>,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let index = 0; index < WARM_UPS + runs; index += 1) {
    await pace(calls);
    const sample = await run();
    if (index >= WARM_UPS) samples.push(sample);
  }
  return samples;
}

async function runAll(page: Page, pace: Pace, runs: number): Promise<Series[]> {
  const series: Series[] = [];
  const add = async (measure: Series['measure'], count: number, run: () => Promise<Sample>) => {
    const calls = measure === 'tick' ? 2 : 1;
    series.push({ measure, count, samples: await repeat(pace, { calls, runs }, run) });
  };
  for (const count of COUNTS) {
    await pace(2);
    await page.evaluate((wanted) => bench.fill(wanted), count);
    await add('hydrate', count, () => page.evaluate(() => bench.hydrate()));
    await add('tick', count, () => page.evaluate(() => bench.tick()));
    await add('merge', count, () => page.evaluate((wanted) => bench.merge(wanted), count));
  }
  return series;
}

/**
 * Runs all measures in one real browser, on the real `browser.storage`.
 * @param runs how often each counts
 */
export async function runBench(browser: BrowserName, runs = STORAGE_RUNS): Promise<Series[]> {
  const extensionDir = await buildBenchExtension();
  // No site is opened: the port leads nowhere.
  const extension = await launchExtensionBrowser(browser, { extensionDir, demoPort: 9 });
  try {
    const page = await extension.openExtensionPage('bench.html');
    return await runAll(page, createWriteBudget(browser), runs);
  } finally {
    await extension.close();
    await rm(extensionDir, { recursive: true, force: true });
  }
}
