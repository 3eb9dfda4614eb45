import { parseChangeRequest } from '../../../../storage/changes/change-request.ts';
import { hasOutboxItem } from '../../../../storage/changes/outbox.ts';
import { createKeeper } from '../../../../storage/keeper/keeper.ts';
import { type ChecklistStore, createChecklistStore } from '../../../../storage/surface/checklist-store.ts';
import { createCountedStorage } from './counted-storage.ts';
import { BENCH_STEP, CURRENT_YEAR, TODAY } from './data.ts';
import { PLAIN_PREFIX, timePlainSet } from './plain-set.ts';
import type { Sample } from './sample.ts';
import { waitUntilReady } from './wait-until-ready.ts';

const fail = (error: unknown): never => {
  throw error;
};

/** A clock on which every turn has long come: what is measured is the work, not the wait between two writes. */
function makeHurry() {
  let now = 0;
  return {
    readStopwatch: () => {
      now += 60_000;
      return now;
    },
    wait: async () => {},
  };
}

/** A surface and the keeper, wired to each other and to storage as the popup and the background are. */
export async function createTicker() {
  const storage = createCountedStorage();
  const life = new AbortController();
  const world = { storage, readInstant: Date.now, readToday: () => TODAY, report: fail };
  const keeper = createKeeper({ ...world, ...makeHurry(), onRefused: () => fail(new Error('refused')) });
  let onEcho = () => {};
  storage.onChanged((area, changes) => {
    // A plain write is none of the keeper's: what it cost would be counted as the tick's.
    if (Object.keys(changes).some((key) => key.startsWith(PLAIN_PREFIX))) return;
    if (area === 'sync') keeper.exchange().then(onEcho, fail);
    else if (hasOutboxItem(changes)) keeper.drain().catch(fail);
  }, life.signal);
  const surface: ChecklistStore = createChecklistStore({
    ...world,
    schoolYear: CURRENT_YEAR,
    send: (raw) => {
      const request = parseChangeRequest(raw);
      return request && request !== 'newer' ? keeper.apply(request) : fail(raw);
    },
    signal: life.signal,
  });
  await waitUntilReady(surface.store);

  const hearEcho = () =>
    new Promise<void>((resolve) => {
      onEcho = resolve;
    });
  /** What to write plainly for comparison: as much as the last tick wrote. */
  let plainBytes = 1000;
  return {
    /** Ticks or un-ticks a step. */
    async tick(): Promise<Omit<Sample, 'registers'>> {
      const plain = await timePlainSet(plainBytes);
      storage.reset();
      const synced = new Promise<number>((resolve) => {
        storage.onSynced = () => resolve(performance.now());
      });
      const echo = hearEcho();
      const isDone = surface.store.getState().progress[BENCH_STEP]?.state === 'done';
      const start = performance.now();
      await surface.setStep(BENCH_STEP, isDone ? 'todo' : 'done');
      const applied = performance.now();
      const end = await synced;
      await echo;
      const calls = structuredClone(storage.calls);
      plainBytes = calls.sync.bytes;
      return { plain, spans: { 'kept here': applied - start, 'in storage.sync': end - start }, calls };
    },
    end: () => life.abort(),
  };
}
