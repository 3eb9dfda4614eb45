import type { BrowserName } from '../../e2e/harness/types.ts';

/** Chromium refuses more than 120 calls a minute that write to `storage.sync`. */
const MAX_CALLS = 110;
const MINUTE_MS = 61_000;

/** Keeps below the browser's rate: a wait between two runs, never within one. Firefox has none. */
export function createWriteBudget(browser: BrowserName) {
  const times: number[] = [];
  return async (calls: number): Promise<void> => {
    if (browser === 'firefox') return;
    const oldest = times.at(-(MAX_CALLS - calls));
    const rest = oldest === undefined ? 0 : oldest + MINUTE_MS - Date.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    for (let count = 0; count < calls; count += 1) times.push(Date.now());
  };
}
