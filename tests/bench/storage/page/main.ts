import { browserStorage } from '../../../../storage/browser-storage.ts';
import { countBytes } from './counted-storage.ts';
import { type BenchData, makeData } from './data.ts';
import { timeHydration } from './hydrate.ts';
import { timeMerge } from './merge.ts';
import type { Bench } from './sample.ts';
import { createTicker } from './tick.ts';

const oneYear = makeData(1);
const bytesOfOneYear = countBytes(oneYear.sync);
let data: BenchData = oneYear;
let ticker: Awaited<ReturnType<typeof createTicker>> | undefined;

async function clear(area: 'sync' | 'local'): Promise<void> {
  await browserStorage.remove(area, Object.keys(await browserStorage.readAll(area)));
}

const bench: Bench = {
  async fill(count) {
    ticker?.end();
    ticker = undefined;
    data = makeData(count);
    await clear('sync');
    await clear('local');
    await browserStorage.write('sync', { ...data.sync });
    await browserStorage.write('local', { ...data.local });
  },
  async tick() {
    ticker ??= await createTicker();
    return { registers: data.registers, ...(await ticker.tick()) };
  },
  hydrate: () => timeHydration(data, bytesOfOneYear),
  merge: timeMerge,
};

Object.assign(globalThis, { bench });
