import { expect, test, vi } from 'vitest';
import { STEP_IDS } from '../../../checklist/steps.ts';
import type { PacerClock } from '../../../storage/keeper/pacer.ts';
import { getReplicaKey } from '../../../storage/keys.ts';
import { change, changeTo, NEXT_PROGRESS } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { fillOutbox, listOutbox } from '../../fixtures/outbox.ts';

/** A clock that a test moves: what waits is let go once its time has come. */
function makeClock(): PacerClock & { pass: (ms: number) => void } {
  let now = 0;
  const waits: { until: number; end: () => void }[] = [];
  return {
    readStopwatch: () => now,
    wait: (ms) =>
      new Promise((resolve) => {
        waits.push({ until: now + ms, end: resolve });
      }),
    pass(ms) {
      now += ms;
      for (const { until, end } of waits) if (until <= now) end();
    },
  };
}

const notes = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    change(STEP_IDS[index % STEP_IDS.length] ?? '', { note: `Salle ${index}` }, { at: 1000 + index }),
  );

test('what a script of a page puts into the outbox is applied at the pace of a hand, and none of it is lost', async () => {
  const clock = makeClock();
  const storage = new MemoryStorage({ local: fillOutbox(...notes(150)) });
  const keeper = makeKeeper(storage, { clock });
  await keeper.drain();
  expect(listOutbox(storage)).toHaveLength(90);
  // However often it is asked for meanwhile.
  await keeper.drain();
  clock.pass(9_999);
  await keeper.drain();
  expect(listOutbox(storage)).toHaveLength(90);
  clock.pass(1);
  await vi.waitFor(() => expect(listOutbox(storage)).toHaveLength(30));
  clock.pass(10_000);
  await vi.waitFor(() => expect(listOutbox(storage)).toEqual([]));
  expect(keeper.reports).toEqual([]);
});

test('a click of the user goes before all that waits there', async () => {
  const storage = new MemoryStorage({ local: fillOutbox(...notes(150)) });
  const keeper = makeKeeper(storage, { clock: makeClock() });
  await keeper.drain();
  expect(await keeper.apply(changeTo('run-exams', 'done', { at: 5000 }))).toBe('kept');
  expect(readStates(storage, 'local')).toMatchObject({ 'run-exams': 'done' });
  expect(listOutbox(storage)).toHaveLength(90);
});

test('clicks that wait for an update take no room of the others', async () => {
  const waiting = Array.from({ length: 80 }, (_, index) =>
    changeTo('share-codes', 'done', { document: NEXT_PROGRESS, at: 1000 + index }),
  );
  const storage = new MemoryStorage({
    local: {
      ...fillOutbox(...waiting, changeTo('run-exams', 'done')),
      [getReplicaKey(NEXT_PROGRESS)]: { schema: 99, steps: {} },
    },
  });
  await makeKeeper(storage, { clock: makeClock() }).drain();
  expect(readStates(storage, 'local')).toEqual({ 'run-exams': 'done' });
  expect(listOutbox(storage)).toHaveLength(80);
});
