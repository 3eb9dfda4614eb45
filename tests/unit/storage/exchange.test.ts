import { describe, expect, test } from 'vitest';
import { findRefusalReason } from '../../../storage/exchange-record.ts';
import { EXCHANGE_KEY, getReplicaKey, getSyncKey, SILENCE_KEY } from '../../../storage/keys.ts';
import {
  changeTo,
  OTHER_DEVICE,
  OTHER_KEY,
  PROGRESS,
  PROGRESS_KEY,
  REPLICA_KEY,
} from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { listKeysWritten } from '../../fixtures/outbox.ts';

const other = { [OTHER_KEY]: item('done', ['share-codes']) };

describe('what another computer wrote', () => {
  test('is taken into this one’s replica, and who wrote it and when is noted', async () => {
    const storage = new MemoryStorage({ sync: other });
    await makeKeeper(storage).exchange();
    expect(storage.peek('local', REPLICA_KEY)).toEqual(item('done', ['share-codes'], { by: OTHER_DEVICE }));
    expect(storage.peek('local', EXCHANGE_KEY)).toEqual({
      schema: 2,
      received: { by: OTHER_DEVICE, day: '2026-09-10' },
    });
  });

  test('is taken once: another exchange writes nothing, on another day either', async () => {
    const storage = new MemoryStorage({ sync: other });
    await makeKeeper(storage).exchange();
    await storage.settle();
    const before = storage.writes.length;
    await makeKeeper(storage, { today: '2026-09-11' }).exchange();
    await storage.settle();
    // But for the day on which this computer looked at the others.
    const keys = storage.writes.slice(before).flatMap(({ items }) => Object.keys(items));
    expect(keys).toEqual([SILENCE_KEY]);
  });

  test('is still here when the sync service takes it away', async () => {
    const storage = new MemoryStorage({ sync: other });
    await makeKeeper(storage).exchange();
    await storage.remove('sync', [OTHER_KEY]);
    await makeKeeper(storage).exchange();
    await storage.settle();
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done' });
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
  });

  test('of the first version is taken in, from both areas, and is from nobody', async () => {
    const mark = { state: 'done', day: '2026-09-10', at: 1000 };
    const storage = new MemoryStorage({
      sync: {
        [PROGRESS]: { schema: 1, steps: { 'share-codes': mark } },
        settings: { schema: 1, groupSize: 15 },
      },
      local: { [PROGRESS]: { schema: 1, steps: { 'run-exams': mark } } },
    });
    await makeKeeper(storage).exchange();
    await storage.settle();
    expect(storage.peek('local', REPLICA_KEY)).toEqual(
      item('done', ['run-exams', 'share-codes'], { by: 'v1' }),
    );
    expect(storage.peek('local', getReplicaKey('registry'))).toMatchObject({
      entries: { settings: { groupSize: [15, 1, 'v1'] } },
    });
    expect(storage.peek('local', EXCHANGE_KEY)).toBeUndefined();
    expect(readStates(storage, 'sync')).toEqual({ 'run-exams': 'done', 'share-codes': 'done' });
  });
});

describe('this computer’s own item', () => {
  test('taken away by the sync service is written again', async () => {
    const storage = new MemoryStorage();
    await makeKeeper(storage).apply(changeTo('share-codes', 'done'));
    await storage.settle();
    await storage.remove('sync', storage.keys('sync'));
    await makeKeeper(storage).exchange();
    await storage.settle();
    expect(storage.keys('sync').sort()).toEqual([PROGRESS_KEY, getSyncKey('registry', 'mmmmmmmm')]);
  });

  test('says once a week that it lives, not more', async () => {
    const storage = new MemoryStorage();
    await makeKeeper(storage).apply(changeTo('share-codes', 'done'));
    await storage.settle();
    const before = listKeysWritten(storage, 'sync').length;
    for (let day = 11; day < 17; day += 1) {
      await makeKeeper(storage, { today: `2026-09-${day}` }).tidy();
      await storage.settle();
    }
    expect(listKeysWritten(storage, 'sync')).toHaveLength(before);
    await makeKeeper(storage, { today: '2026-09-17' }).tidy();
    await storage.settle();
    expect(listKeysWritten(storage, 'sync').slice(before)).toEqual([['registry:mmmmmmmm']]);
  });

  test('that said it lived at the last time there is, is not written for ever', async () => {
    const registry = getSyncKey('registry', 'mmmmmmmm');
    const lastTime = {
      schema: 2,
      entries: { 'device:mmmmmmmm': { seen: ['2026-01-01', 4_102_444_800_000] } },
    };
    const storage = new MemoryStorage({ sync: { [registry]: lastTime } });
    await makeKeeper(storage).apply(changeTo('share-codes', 'done'));
    await storage.settle();
    for (let round = 0; round < 3; round += 1) {
      await makeKeeper(storage).exchange();
      await storage.settle();
    }
    // The registry once, to put its time in the short form.
    expect(listKeysWritten(storage, 'sync')).toEqual([[PROGRESS_KEY], [registry]]);
  });

  test('on a clock beyond 2100 is not written for ever', async () => {
    const storage = new MemoryStorage();
    const today = '2121-03-04';
    await makeKeeper(storage, { today }).apply(changeTo('share-codes', 'done'));
    await storage.settle();
    const before = storage.writes.length;
    for (let round = 0; round < 3; round += 1) {
      await makeKeeper(storage, { today }).exchange();
      await storage.settle();
    }
    expect(listKeysWritten(storage, 'sync').length).toBeLessThanOrEqual(2);
    expect(storage.writes.length - before).toBeLessThanOrEqual(1);
  });
});

test.each([
  ['Error: QUOTA_BYTES quota exceeded', 'full'],
  ['Error: Resource::kQuotaBytesPerItem quota exceeded', 'full'],
  ['Error: MAX_ITEMS quota exceeded', 'full'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
  ['Error: This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'other'],
  ['Error: storage is disabled by policy', 'other'],
])('%s is said to be: %s', (error, reason) => {
  expect(findRefusalReason(error)).toBe(reason);
});
