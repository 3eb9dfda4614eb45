import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARK_STATES, type MarkState } from '../../../checklist/progress.ts';
import type { StepId } from '../../../checklist/steps.ts';
import type { RawStorage } from '../../../storage/browser-storage.ts';
import type { ChangeRequest } from '../../../storage/change-request.ts';
import { OUTBOX_PREFIX } from '../../../storage/keys.ts';
import { parseProgressItem } from '../../../storage/progress-item.ts';
import { PROGRESS_KEY } from '../../fixtures/changes.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { listOutbox } from '../../fixtures/outbox.ts';
import { openSurface } from '../../fixtures/store.ts';
import { makeWriter } from '../../fixtures/writer.ts';

/** What becomes of a tick's message: all goes well, it is lost, its answer is lost, the popup closes before both. */
const FATES = ['delivered', 'lost', 'answer-lost', 'closed'] as const;
type Fate = (typeof FATES)[number];

interface Tick {
  readonly surface: 0 | 1;
  readonly step: StepId;
  readonly state: MarkState;
  readonly fate: Fate;
  /** Milliseconds since the last tick of this surface; below zero for a clock that went back. */
  readonly after: number;
}

/** A tick, a wake of the background, the background's death and a new one, or some time that passes. */
type Event = Tick | 'drain' | 'new-background' | 'wait';

const tick: fc.Arbitrary<Tick> = fc.record({
  surface: fc.constantFrom(0 as const, 1 as const),
  step: fc.constantFrom('share-codes', 'run-exams'),
  state: fc.constantFrom(...MARK_STATES),
  fate: fc.constantFrom(...FATES),
  after: fc.integer({ min: -20, max: 20 }),
});
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: tick },
  { weight: 2, arbitrary: fc.constantFrom('drain' as const, 'new-background' as const, 'wait' as const) },
);

/** A background that may die between two of its calls to storage. */
function startBackground(storage: RawStorage) {
  let isDead = false;
  let failWaiting = (_error: Error) => {};
  const death = new Promise<never>((_resolve, reject) => {
    failWaiting = reject;
  });
  death.catch(() => {});
  const call = <Result>(task: () => Promise<Result>) => (isDead ? new Promise<never>(() => {}) : task());
  const { writer } = makeWriter({
    read: (area, keys) => call(() => storage.read(area, keys)),
    readAll: (area) => call(() => storage.readAll(area)),
    write: (area, items) => call(() => storage.write(area, items)),
    remove: (area, key) => call(() => storage.remove(area, key)),
    onChanged: () => {},
  });
  return {
    apply: (request: ChangeRequest) => Promise.race([writer.apply(request), death]),
    drain: () => Promise.race([writer.drain(), death]).catch(() => {}),
    die() {
      isDead = true;
      failWaiting(new Error('The background died'));
    },
  };
}

/** Two surfaces and one background at a time on one storage, through some events and then a last drain. */
async function live(events: readonly Event[]) {
  const storage = new MemoryStorage();
  let background = startBackground(storage);
  let now = 1_000_000;
  let fate: Fate = 'delivered';
  const fates = new Map<string, Fate>();
  const made: ChangeRequest[] = [];
  const send = async (request: ChangeRequest): Promise<unknown> => {
    const itsFate = fates.get(request.id);
    if (itsFate === 'lost') throw new Error('The message was lost');
    if (itsFate === 'closed') return new Promise(() => {});
    const outcome = await background.apply(request);
    if (itsFate === 'answer-lost') throw new Error('The answer was lost');
    return outcome;
  };
  const write = storage.write.bind(storage);
  storage.write = (area, items) => {
    for (const [key, item] of Object.entries(items)) {
      if (!key.startsWith(OUTBOX_PREFIX)) continue;
      const request = item as ChangeRequest;
      fates.set(request.id, fate);
      made.push(request);
    }
    return write(area, items);
  };
  const surfaces = [0, 1].map(() => openSurface(storage, { readInstant: () => now, send }));
  await Promise.all(surfaces.map(({ opened }) => opened()));
  const pending: (Promise<void> | undefined)[] = [];
  for (const each of events) {
    if (each === 'drain') pending.push(background.drain());
    else if (each === 'wait') await storage.settle();
    else if (each === 'new-background') {
      background.die();
      background = startBackground(storage);
    } else {
      now += each.after;
      fate = each.fate;
      const ticked = surfaces[each.surface]?.setStep(each.step, each.state);
      if (each.fate !== 'closed') pending.push(ticked);
    }
  }
  await Promise.all(pending);
  await storage.settle();
  await background.drain();
  await storage.settle();
  return { storage, surfaces, made };
}

/** The marks of the latest ticks on a step: several when they were made in the same millisecond. */
function listLatest(made: readonly ChangeRequest[], step: StepId) {
  const marks = made.filter((request) => request.step === step).map((request) => request.mark);
  const latest = Math.max(...marks.map(({ at }) => at));
  return marks.filter(({ at }) => at === latest);
}

test('whatever happens to messages and backgrounds, after a last drain the latest tick of each step is stored', async () => {
  let ticks = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 10 }), async (events) => {
      const { storage, surfaces, made } = await live(events);
      ticks += made.length;
      expect(made).toHaveLength(events.filter((each) => typeof each === 'object').length);
      const { progress } = parseProgressItem(storage.peek('sync', PROGRESS_KEY)).value;
      for (const step of ['share-codes', 'run-exams'] as const) {
        const latest = listLatest(made, step);
        if (latest.length === 0) expect(progress[step]).toBeUndefined();
        else expect(latest).toContainEqual(progress[step]);
      }
      expect(listOutbox(storage)).toEqual([]);
      for (const { store } of surfaces) {
        expect(store.getState().progress).toEqual(progress);
        expect(store.getState().hasUnsaved).toBe(false);
      }
    }),
  );
  expect(ticks).toBeGreaterThan(1000);
}, 60_000);
