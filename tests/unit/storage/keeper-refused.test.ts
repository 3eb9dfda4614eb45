import { describe, expect, test } from 'vitest';
import { EXCHANGE_KEY, getSyncKey } from '../../../storage/keys.ts';
import {
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
import { fillOutbox, listKeysWritten, listOutbox } from '../../fixtures/outbox.ts';

const device = { device: { schema: 2, id: DEVICE } };

/** A storage that refuses items of storage.sync one by one. */
class FullStorage extends MemoryStorage {
  readonly full = new Set<string>();
  refusals = 0;
  onRefusal: () => void = () => undefined;

  override async write(area: 'sync' | 'local', items: Record<string, unknown>): Promise<void> {
    if (area === 'sync' && Object.keys(items).some((key) => this.full.has(key))) {
      this.refusals += 1;
      this.onRefusal();
      throw new Error('Resource::kQuotaBytesPerItem quota exceeded');
    }
    return super.write(area, items);
  }
}

describe('when the browser refuses storage.sync', () => {
  test('the tick is kept on this computer, the refusal is noted, and the next exchange mends it', async () => {
    const storage = new MemoryStorage();
    storage.refuse('write', 'sync');
    const keeper = makeKeeper(storage);
    expect(await keeper.apply(changeTo('share-codes', 'done'))).toBe('kept');
    await storage.settle();
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done' });
    expect(storage.peek('local', EXCHANGE_KEY)).toMatchObject({ refusal: { reason: 'other' } });
    expect(keeper.refusals).toHaveLength(1);
    storage.allow('write', 'sync');
    await keeper.exchange();
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
    expect(storage.peek('local', EXCHANGE_KEY)).toEqual({ schema: 2 });
  });

  test('for lack of room in one item, the others go one by one: first that this computer is there, for all to know since when it is not', async () => {
    const storage = new FullStorage();
    storage.full.add(PROGRESS_KEY);
    const keeper = makeKeeper(storage);
    await keeper.apply(changeTo('share-codes', 'done'));
    await keeper.apply(changeTo('run-exams', 'done', { document: NEXT_PROGRESS }));
    await storage.settle();
    expect(listKeysWritten(storage, 'sync')[0]).toEqual([getSyncKey('registry', DEVICE)]);
    expect(readStates(storage, 'sync', NEXT_PROGRESS)).toEqual({ 'run-exams': 'done' });
    expect(storage.keys('sync')).not.toContain(PROGRESS_KEY);
    expect(storage.peek('local', EXCHANGE_KEY)).toMatchObject({ refusal: { reason: 'full' } });
    expect(keeper.refusals.length).toBeGreaterThan(0);
    storage.full.clear();
    await keeper.exchange();
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
  });

  test('a tick made while it is tried item by item does not wait for the next try: there may be room again', async () => {
    const storage = new FullStorage();
    storage.full.add(PROGRESS_KEY);
    const keeper = makeKeeper(storage);
    storage.onRefusal = () => {
      // The whole was refused, then each item: room comes just after.
      if (storage.refusals < 2) return;
      storage.full.clear();
      void keeper.apply(changeTo('run-exams', 'done'));
    };
    await keeper.apply(changeTo('share-codes', 'done'));
    await storage.settle();
    expect(storage.refusals).toBe(2);
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done', 'run-exams': 'done' });
    expect(storage.peek('local', EXCHANGE_KEY)).toEqual({ schema: 2 });
  });

  test('even its reading, the tick is kept, nothing is written over, and the refusal stays noted', async () => {
    const noted = { [EXCHANGE_KEY]: { schema: 2, refusal: { reason: 'full', day: '2026-09-09' } } };
    const storage = new MemoryStorage({ sync: { [OTHER_KEY]: item('done', ['run-exams']) }, local: noted });
    storage.refuse('read', 'sync');
    const keeper = makeKeeper(storage);
    expect(await keeper.apply(changeTo('share-codes', 'done'))).toBe('kept');
    await keeper.exchange();
    await storage.settle();
    expect(listKeysWritten(storage, 'sync')).toEqual([]);
    expect(storage.peek('local', EXCHANGE_KEY)).toEqual(noted[EXCHANGE_KEY]);
    expect(keeper.refusals.length).toBeGreaterThan(0);
  });
});

describe('when the browser refuses to write storage.local', () => {
  test('the tick goes straight to storage.sync, and its waiting copy stays', async () => {
    const request = changeTo('share-codes', 'done');
    const storage = new MemoryStorage({ local: { ...device, ...fillOutbox(request) } });
    storage.refuse('write', 'local');
    expect(await makeKeeper(storage).apply(request)).toBe('kept');
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
    expect(listOutbox(storage)).toHaveLength(1);
  });

  test('a computer without an id yet says that the tick is not saved', async () => {
    const storage = new MemoryStorage();
    storage.refuse('write', 'local');
    expect(await makeKeeper(storage).apply(changeTo('share-codes', 'done'))).toBe('refused');
    await storage.settle();
    expect(storage.keys('sync')).toEqual([]);
  });

  test('nor is the item of storage.sync written over when it cannot be read', async () => {
    const storage = new MemoryStorage({
      sync: { [PROGRESS_KEY]: item('done', ['run-exams']) },
      local: device,
    });
    storage.refuse('write', 'local');
    storage.refuse('read', 'sync');
    expect(await makeKeeper(storage).apply(changeTo('share-codes', 'done'))).toBe('refused');
    expect(storage.peek('sync', PROGRESS_KEY)).toEqual(item('done', ['run-exams']));
  });

  test('both areas refusing: the answer is "refused", and nothing has changed', async () => {
    const storage = new MemoryStorage({ local: device });
    storage.refuse('write', 'sync');
    storage.refuse('write', 'local');
    const keeper = makeKeeper(storage);
    expect(await keeper.apply(changeTo('share-codes', 'done'))).toBe('refused');
    expect(storage.writes).toEqual([]);
    expect(keeper.reports).toHaveLength(2);
  });
});

test('a browser that refuses everything after the click says that the exchange is to be tried again', async () => {
  const storage = new MemoryStorage();
  const keeper = makeKeeper(storage);
  await keeper.apply(changeTo('share-codes', 'done'));
  storage.refuse('read', 'sync');
  storage.refuse('read', 'local');
  await storage.settle();
  expect(keeper.refusals).toHaveLength(1);
  storage.allow('read', 'sync');
  storage.allow('read', 'local');
  await keeper.exchange();
  await storage.settle();
  expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
});

describe('when the browser refuses to read storage.local', () => {
  const replica = item('done', ['share-codes'], { by: DEVICE });

  test('the replica is not written over, this computer takes no other id, and the change waits', async () => {
    const silent = getSyncKey('progress:default:2026-2027', 'gggggggg');
    const storage = new MemoryStorage({
      sync: { [silent]: item('done', ['run-exams']), [PROGRESS_KEY]: item('done', ['share-codes']) },
      local: { ...device, [REPLICA_KEY]: replica },
    });
    const keeper = makeKeeper(storage, { device: 'nnnnnnnn', today: '2027-07-01' });
    storage.refuse('read', 'local');
    expect(await keeper.apply(changeTo('book-rooms', 'done'))).toBe('refused');
    await keeper.exchange();
    await keeper.tidy();
    await storage.settle();
    expect(storage.writes).toEqual([]);
    expect(storage.peek('local', REPLICA_KEY)).toEqual(replica);
    expect(storage.peek('local', 'device')).toEqual(device.device);
  });
});
