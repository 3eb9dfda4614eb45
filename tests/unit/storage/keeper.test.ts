import { describe, expect, test } from 'vitest';
import { STEP_IDS } from '../../../checklist/steps.ts';
import { DEVICE_KEY } from '../../../storage/keys.ts';
import {
  CLICK,
  change,
  changeTo,
  DEVICE,
  NEXT_PROGRESS,
  OTHER_KEY,
  PROGRESS_KEY,
  REPLICA_KEY,
} from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { listKeysWritten } from '../../fixtures/outbox.ts';

describe('saving a tick', () => {
  test('is durable on this computer at once, then in this computer’s item of storage.sync', async () => {
    const storage = new MemoryStorage();
    expect(await makeKeeper(storage).apply(changeTo('share-codes', 'done'))).toBe('kept');
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done' });
    await storage.settle();
    expect(storage.peek('sync', PROGRESS_KEY)).toEqual({
      schema: 2,
      steps: { 'share-codes': { state: [['done', '2026-09-10'], CLICK.toString(36)] } },
    });
    expect(storage.peek('local', DEVICE_KEY)).toEqual({ schema: 2, id: DEVICE });
  });

  test('two tabs ticking at the same time lose nothing, and storage.sync is written once', async () => {
    const storage = new MemoryStorage();
    const keeper = makeKeeper(storage);
    const outcomes = await Promise.all(STEP_IDS.map((id) => keeper.apply(changeTo(id, 'done'))));
    await storage.settle();
    expect(outcomes).toEqual(STEP_IDS.map(() => 'kept'));
    expect(Object.keys(readStates(storage, 'sync'))).toHaveLength(16);
    expect(listKeysWritten(storage, 'sync').length).toBeLessThanOrEqual(16);
  });

  test('the later click on one step wins, whichever arrives last', async () => {
    const early = changeTo('share-codes', 'todo');
    const late = changeTo('share-codes', 'not-applicable', { at: CLICK + 1 });
    for (const requests of [
      [early, late],
      [late, early],
    ]) {
      const storage = new MemoryStorage({ sync: { [OTHER_KEY]: item('done', ['share-codes']) } });
      const keeper = makeKeeper(storage);
      await Promise.all(requests.map((request) => keeper.apply(request)));
      await storage.settle();
      expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'not-applicable' });
    }
  });

  test('a note and a tick of one step made in two places are both kept', async () => {
    const storage = new MemoryStorage({
      sync: { [OTHER_KEY]: item('done', ['share-codes'], { at: CLICK + 9 }) },
    });
    await makeKeeper(storage).apply(change('share-codes', { note: 'Salle B' }));
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done' });
    expect(storage.peek('local', REPLICA_KEY)).toMatchObject({
      steps: { 'share-codes': { note: ['Salle B', CLICK, DEVICE] } },
    });
  });

  test('a click older than what is stored writes nothing to storage.sync', async () => {
    const stored = { [OTHER_KEY]: item('done', ['share-codes'], { at: CLICK + 9 }) };
    const storage = new MemoryStorage({ sync: stored });
    expect(await makeKeeper(storage).apply(changeTo('share-codes', 'todo'))).toBe('kept');
    await storage.settle();
    expect(listKeysWritten(storage, 'sync')).toEqual([]);
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done' });
  });

  test('the same change applied twice is one change', async () => {
    const storage = new MemoryStorage();
    const keeper = makeKeeper(storage);
    const request = changeTo('share-codes', 'done');
    expect(await Promise.all([keeper.apply(request), keeper.apply(request)])).toEqual(['kept', 'kept']);
    expect(listKeysWritten(storage, 'local')).toEqual([[DEVICE_KEY, REPLICA_KEY]]);
  });

  test('the months it follows do not touch another school year', async () => {
    const storage = new MemoryStorage({ sync: { [OTHER_KEY]: item('done', STEP_IDS) } });
    await makeKeeper(storage).apply(changeTo('share-codes', 'done', { document: NEXT_PROGRESS }));
    await storage.settle();
    expect(readStates(storage, 'sync', NEXT_PROGRESS)).toEqual({ 'share-codes': 'done' });
    expect(storage.peek('sync', OTHER_KEY)).toEqual(item('done', STEP_IDS));
  });

  test('one change refused does not stop the next', async () => {
    const storage = new MemoryStorage();
    const keeper = makeKeeper(storage);
    storage.refuse('read', 'sync');
    storage.refuse('read', 'local');
    expect(await keeper.apply(changeTo('share-codes', 'done'))).toBe('refused');
    storage.allow('read', 'sync');
    storage.allow('read', 'local');
    expect(await keeper.apply(changeTo('share-codes', 'done'))).toBe('kept');
  });
});

describe('data of a newer version', () => {
  const newer = item('done', ['update-admins'], { schema: 3 });

  test.each([
    ['sync', OTHER_KEY],
    ['sync', PROGRESS_KEY],
    ['local', REPLICA_KEY],
  ] as const)('in %s, %s: not one write in its year', async (area, key) => {
    const storage = new MemoryStorage({ [area]: { [key]: newer } });
    const keeper = makeKeeper(storage);
    expect(await keeper.apply(changeTo('share-codes', 'done'))).toBe('newer-version');
    await keeper.exchange();
    await keeper.tidy();
    await keeper.drain();
    await storage.settle();
    const keys = [...listKeysWritten(storage, 'sync'), ...listKeysWritten(storage, 'local')].flat();
    expect(keys.filter((written) => written.includes('2026-2027'))).toEqual([]);
    expect(storage.peek(area, key)).toEqual(newer);
  });

  test('that keeps this computer’s id in a way unknown here is not written over', async () => {
    const kept = { schema: 3, ids: ['a', 'b'] };
    const storage = new MemoryStorage({ local: { [DEVICE_KEY]: kept } });
    expect(await makeKeeper(storage).apply(changeTo('share-codes', 'done'))).toBe('refused');
    expect(storage.writes).toEqual([]);
  });

  test('in what this computer notes of the exchange and of silence is not written over', async () => {
    const local = { exchange: { schema: 3, log: [] }, silence: { schema: 3, log: [] } };
    const storage = new MemoryStorage({ sync: { [OTHER_KEY]: item('done', ['share-codes']) }, local });
    const keeper = makeKeeper(storage);
    storage.refuse('write', 'sync');
    await keeper.apply(changeTo('run-exams', 'done'));
    await keeper.tidy();
    await storage.settle();
    for (const [key, value] of Object.entries(local)) expect(storage.peek('local', key)).toEqual(value);
  });
});
