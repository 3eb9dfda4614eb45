import { createChecklistStore } from '../../../../storage/surface/checklist-store.ts';
import { createCountedStorage } from './counted-storage.ts';
import { type BenchData, CURRENT_YEAR, TODAY } from './data.ts';
import { timePlainSet } from './plain-set.ts';
import type { Sample } from './sample.ts';
import { waitUntilReady } from './wait-until-ready.ts';

/** Opens a surface, as the popup does, and waits until it shows; against a plain write of what one year weighs. */
export async function timeHydration({ shown, registers }: BenchData, bytes: number): Promise<Sample> {
  const plain = await timePlainSet(bytes);
  const storage = createCountedStorage();
  const life = new AbortController();
  const start = performance.now();
  const { store } = createChecklistStore({
    storage,
    schoolYear: CURRENT_YEAR,
    send: async () => 'refused',
    readToday: () => TODAY,
    readInstant: Date.now,
    report: (error) => {
      throw error;
    },
    signal: life.signal,
  });
  await waitUntilReady(store);
  const ready = performance.now() - start;
  const { scope, progress } = store.getState();
  if (scope.establishment !== shown || Object.keys(progress).length === 0) throw new Error('Nothing shown');
  life.abort();
  return { registers, plain, spans: { shown: ready }, calls: storage.calls };
}
