import { describe, expect, test } from 'vitest';
import { changeTo, OTHER_KEY, PROGRESS_KEY, toRaw } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { openSurface } from '../../fixtures/store.ts';

/** A computer that has something of its own, something of another's, and habits. */
async function makeFull(): Promise<MemoryStorage> {
  const storage = new MemoryStorage({
    sync: { [OTHER_KEY]: item('done', ['book-rooms']), unknown: 1 },
    local: { 'overlay-view': { schema: 2, view: 'pill' }, 'rescue:sync:x:1': { value: 'rubbish' } },
  });
  const keeper = makeKeeper(storage);
  await keeper.exchange();
  await keeper.apply(changeTo('share-codes', 'done'));
  await storage.settle();
  expect(storage.keys('sync')).toContain(PROGRESS_KEY);
  return storage;
}
const listKeys = (storage: MemoryStorage) => [...storage.keys('sync'), ...storage.keys('local')];

describe('erasing everything', () => {
  test('leaves nothing in either area, whatever was to be written next', async () => {
    const storage = await makeFull();
    const keeper = makeKeeper(storage);
    const pending = [keeper.apply(changeTo('import-siecle', 'done')), keeper.exchange(), keeper.tidy()];
    const erased = keeper.eraseAll();
    const after = [keeper.exchange(), keeper.drain()];
    expect(await erased).toEqual({ outcome: 'erased' });
    await Promise.all([...pending, ...after]);
    await storage.settle();
    expect(listKeys(storage)).toEqual([]);
    expect(keeper.reports).toEqual([]);
  });

  test('takes along what waits in the outbox', async () => {
    const storage = await makeFull();
    const request = changeTo('import-siecle', 'done');
    await storage.write('local', { [`outbox:${request.id}`]: toRaw(request) });
    const keeper = makeKeeper(storage);
    await keeper.eraseAll();
    await keeper.drain();
    await storage.settle();
    expect(listKeys(storage)).toEqual([]);
  });

  test('shows an empty check-list on a surface that was open, where a tick then works', async () => {
    const storage = await makeFull();
    const keeper = makeKeeper(storage);
    const surface = openSurface(storage, { keeper });
    await surface.opened();
    expect(surface.getState('share-codes')).toBe('done');
    await keeper.eraseAll();
    await storage.settle();
    expect(surface.store.getState().progress).toEqual({});
    expect(surface.store.getState().overlayView).toBe('card');
    await surface.setStep('run-exams', 'done');
    await storage.settle();
    expect(readStates(storage, 'local')).toEqual({ 'run-exams': 'done' });
    expect(readStates(storage, 'sync')).toEqual({ 'run-exams': 'done' });
    expect(surface.store.getState()).toMatchObject({ hasUnsaved: false, isSaving: false });
  });

  test('works where nothing is kept', async () => {
    expect(await makeKeeper(new MemoryStorage()).eraseAll()).toEqual({ outcome: 'erased' });
  });
});

describe('what cannot be erased', () => {
  test.each(['write', 'read'] as const)(
    'a browser that refuses to %s storage.sync keeps all',
    async (call) => {
      const storage = await makeFull();
      const before = listKeys(storage);
      storage.refuse(call, 'sync');
      const keeper = makeKeeper(storage);
      expect(await keeper.eraseAll()).toEqual({ outcome: 'refused' });
      expect(keeper.reports).toHaveLength(1);
      storage.allow(call, 'sync');
      expect(listKeys(storage)).toEqual(before);
    },
  );

  test('a browser that refuses half-way keeps what is here, whole, and the next exchange shares it again', async () => {
    const storage = await makeFull();
    storage.refuse('write', 'local');
    const keeper = makeKeeper(storage);
    expect(await keeper.eraseAll()).toEqual({ outcome: 'refused' });
    storage.allow('write', 'local');
    await keeper.exchange();
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'book-rooms': 'done', 'share-codes': 'done' });
  });

  test('data of a newer version are left alone', async () => {
    const storage = await makeFull();
    await storage.write('sync', { 'registry:aaaaaaaa': { schema: 99 } });
    const before = listKeys(storage);
    expect(await makeKeeper(storage).eraseAll()).toEqual({ outcome: 'needs-update' });
    expect(listKeys(storage)).toEqual(before);
  });
});
