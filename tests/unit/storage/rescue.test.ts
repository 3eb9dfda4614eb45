import { describe, expect, test } from 'vitest';
import { changeTo, DEVICE, OTHER_KEY, PROGRESS_KEY, REPLICA_KEY } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const RUBBISH = { schema: 2, steps: { ...item('done', ['update-admins']).steps, 'share-codes': 'yes' } };
const isRescue = (key: string) => key.startsWith('rescue:');
const listRescued = (storage: MemoryStorage) =>
  storage
    .keys('local')
    .filter(isRescue)
    .map((key) => storage.peek('local', key));
const device = { device: { schema: 2, id: DEVICE } };

describe('a stored item that cannot be read whole', () => {
  test('is copied aside before anything is written over it', async () => {
    const storage = new MemoryStorage({ sync: { [PROGRESS_KEY]: RUBBISH }, local: device });
    await makeKeeper(storage).apply(changeTo('share-codes', 'done'));
    await storage.settle();
    const areas = storage.writes.map(({ area, items }) => [area, Object.keys(items).some(isRescue)]);
    expect(areas[0]).toEqual(['local', true]);
    expect(areas.slice(1).map(([, rescued]) => rescued)).not.toContain(true);
    expect(listRescued(storage)).toEqual([
      { schema: 2, area: 'sync', key: PROGRESS_KEY, day: '2026-09-10', value: RUBBISH },
    ]);
    expect(readStates(storage, 'sync')).toEqual({ 'update-admins': 'done', 'share-codes': 'done' });
  });

  test('is copied once, however often it is read, and not written over when it is another’s', async () => {
    const storage = new MemoryStorage({ sync: { [OTHER_KEY]: RUBBISH } });
    for (let round = 0; round < 3; round += 1) await makeKeeper(storage).exchange();
    expect(listRescued(storage)).toHaveLength(1);
    expect(storage.peek('sync', OTHER_KEY)).toEqual(RUBBISH);
  });

  test('is copied for each value it had', async () => {
    const storage = new MemoryStorage({
      sync: { [OTHER_KEY]: RUBBISH },
      local: { [REPLICA_KEY]: 'rubbish' },
    });
    await makeKeeper(storage).exchange();
    await storage.write('sync', { [OTHER_KEY]: { ...RUBBISH, more: 1 } });
    await makeKeeper(storage).exchange();
    expect(listRescued(storage)).toHaveLength(3);
    expect(readStates(storage, 'local')).toEqual({ 'update-admins': 'done' });
  });

  test('is not written over when it cannot be copied', async () => {
    const storage = new MemoryStorage({ sync: { [PROGRESS_KEY]: RUBBISH }, local: device });
    storage.refuse('write', 'local');
    const keeper = makeKeeper(storage);
    expect(await keeper.apply(changeTo('share-codes', 'done'))).toBe('refused');
    await keeper.tidy().catch(() => {});
    await storage.settle();
    expect(storage.peek('sync', PROGRESS_KEY)).toEqual(RUBBISH);
  });

  test('that came between two looks is copied before the next write as well', async () => {
    const storage = new MemoryStorage({ local: device });
    const keeper = makeKeeper(storage);
    await keeper.apply(changeTo('share-codes', 'done'));
    await storage.settle();
    await storage.write('sync', { [PROGRESS_KEY]: RUBBISH });
    await keeper.drain();
    await storage.settle();
    expect(listRescued(storage)).toMatchObject([{ value: RUBBISH }]);
    expect(readStates(storage, 'sync')).toEqual({ 'update-admins': 'done', 'share-codes': 'done' });
  });

  test('though no JSON, is copied, and does not keep clicks from being saved', async () => {
    const odd = { schema: 2, steps: { 'run-exams': { colour: [10n, 5] } } };
    const storage = new MemoryStorage({ local: { [REPLICA_KEY]: odd } });
    expect(await makeKeeper(storage).apply(changeTo('share-codes', 'done'))).toBe('kept');
    expect(listRescued(storage)).toMatchObject([{ area: 'local', value: odd }]);
  });

  test('is not copied when it is good', async () => {
    const storage = new MemoryStorage({ sync: { [OTHER_KEY]: item('done', ['update-admins']) } });
    await makeKeeper(storage).exchange();
    expect(listRescued(storage)).toEqual([]);
  });
});
