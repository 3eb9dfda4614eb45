import { describe, expect, test } from 'vitest';
import { changeTo, PROGRESS_KEY, SCOPE } from '../../fixtures/changes.ts';
import { mark } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { makeWriter, readStates } from '../../fixtures/writer.ts';

const RUBBISH = { schema: 1, steps: { 'update-admins': mark('done'), 'share-codes': 'yes' } };
const isRescue = (key: string) => key.startsWith('rescue:');

describe('a stored year that cannot be read whole', () => {
  test('is copied aside before anything is written over it', async () => {
    const storage = new MemoryStorage({ sync: { [PROGRESS_KEY]: RUBBISH } });
    await makeWriter(storage).writer.apply(changeTo('share-codes', 'done'));
    expect(storage.writes.map(({ area, items }) => [area, Object.keys(items).some(isRescue)])).toEqual([
      ['local', true],
      ['sync', false],
    ]);
    const [key = ''] = storage.keys('local').filter(isRescue);
    expect(storage.peek('local', key)).toEqual({
      area: 'sync',
      key: PROGRESS_KEY,
      day: '2026-09-10',
      value: RUBBISH,
    });
    expect(readStates(storage, 'sync')).toEqual({ 'update-admins': 'done', 'share-codes': 'done' });
  });

  test('is copied once, however often the year is opened', async () => {
    const storage = new MemoryStorage({ sync: { [PROGRESS_KEY]: RUBBISH } });
    const { writer } = makeWriter(storage);
    await Promise.all([writer.rescue(SCOPE), writer.rescue(SCOPE), writer.rescue(SCOPE)]);
    expect(storage.writes).toHaveLength(1);
    expect(storage.peek('sync', PROGRESS_KEY)).toEqual(RUBBISH);
  });

  test('two different values are both kept', async () => {
    const storage = new MemoryStorage({
      sync: { [PROGRESS_KEY]: RUBBISH },
      local: { [PROGRESS_KEY]: 'rubbish' },
    });
    await makeWriter(storage).writer.rescue(SCOPE);
    expect(storage.keys('local').filter(isRescue)).toHaveLength(2);
  });

  test('is not written over when it cannot be copied', async () => {
    const storage = new MemoryStorage({ sync: { [PROGRESS_KEY]: RUBBISH } });
    storage.refuse('write', 'local');
    expect(await makeWriter(storage).writer.apply(changeTo('share-codes', 'done'))).toBe('refused');
    expect(storage.peek('sync', PROGRESS_KEY)).toEqual(RUBBISH);
  });

  test('a good one is not copied', async () => {
    const storage = new MemoryStorage({
      sync: { [PROGRESS_KEY]: { schema: 1, steps: { 'update-admins': mark('done') } } },
    });
    await makeWriter(storage).writer.rescue(SCOPE);
    expect(storage.writes).toEqual([]);
  });
});
