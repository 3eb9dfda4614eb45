import { describe, expect, test } from 'vitest';
import { changeTo, OTHER_KEY } from '../../fixtures/changes.ts';
import { makeKeeper } from '../../fixtures/keeper.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { listKeysWritten, listOutbox } from '../../fixtures/outbox.ts';
import { openSurface } from '../../fixtures/store.ts';

const marked = (state: 'todo' | 'done', at?: number) => ({
  [OTHER_KEY]: item(state, ['share-codes'], at === undefined ? {} : { at }),
});

describe('following what other tabs do', () => {
  test('a tick in one tab shows in the other, and is kept once', async () => {
    const storage = new MemoryStorage();
    const keeper = makeKeeper(storage);
    const [card, popup] = [openSurface(storage, { keeper }), openSurface(storage, { keeper })];
    await Promise.all([card.opened(), popup.opened()]);
    await card.setStep('share-codes', 'done');
    await storage.settle();
    expect(popup.getState('share-codes')).toBe('done');
    await popup.setStep('share-codes', 'todo');
    await storage.settle();
    expect(card.getState('share-codes')).toBe('todo');
    expect(listKeysWritten(storage, 'local')).toHaveLength(2);
    expect(listOutbox(storage)).toEqual([]);
  });

  test('a change heard is never written back', async () => {
    const storage = new MemoryStorage();
    const surfaces = Array.from({ length: 4 }, () => openSurface(storage));
    await Promise.all(surfaces.map(({ opened }) => opened()));
    await makeKeeper(storage).apply(changeTo('share-codes', 'done'));
    await storage.settle();
    expect(surfaces.map(({ getState }) => getState('share-codes'))).toEqual(Array(4).fill('done'));
    expect(listKeysWritten(storage, 'local')).toHaveLength(1);
    expect(listKeysWritten(storage, 'sync')).toHaveLength(1);
    expect(surfaces.flatMap(({ sent }) => sent)).toEqual([]);
  });

  test('a change told during the first read wins over the read', async () => {
    const storage = new MemoryStorage({ sync: marked('todo') });
    const release = storage.holdReads();
    const surface = openSurface(storage);
    const seen = surface.watch('share-codes');
    await storage.write('sync', marked('done', 2000));
    await storage.settle();
    expect(surface.store.getState().phase).toBe('reading');
    release();
    expect(seen).toEqual([undefined]);
    await surface.opened();
    expect(seen).toEqual([undefined, 'done']);
  });

  test('what happened while it could hear nothing is shown once it reads anew', async () => {
    const storage = new MemoryStorage();
    const surface = openSurface(storage);
    await surface.opened();
    storage.holdEvents();
    await makeKeeper(storage).apply(changeTo('share-codes', 'done'));
    expect(surface.getState('share-codes')).toBeUndefined();
    await surface.refresh();
    expect(surface.getState('share-codes')).toBe('done');
  });

  test('a read that a later one has overtaken is ignored', async () => {
    const storage = new MemoryStorage({ sync: marked('todo') });
    const surface = openSurface(storage);
    await surface.opened();
    storage.holdEvents();
    const releaseOld = storage.holdReads();
    const old = surface.refresh();
    await storage.write('sync', marked('done', 2000));
    const seen = surface.watch('share-codes');
    const releaseNew = storage.holdReads();
    const fresh = surface.refresh();
    releaseNew();
    await fresh;
    releaseOld();
    await old;
    await surface.setHabit('view', 'pill');
    expect(seen).toEqual(['todo', 'done']);
    expect(surface.store.getState()).toMatchObject({ phase: 'ready', overlayView: 'pill' });
  });

  test('a refusal that a later read has overtaken is ignored too', async () => {
    const storage = new MemoryStorage({ sync: marked('done', 2000) });
    const surface = openSurface(storage);
    await surface.opened();
    storage.refuse('read', 'sync');
    storage.refuse('read', 'local');
    const refused = surface.refresh();
    storage.allow('read', 'sync');
    storage.allow('read', 'local');
    await Promise.all([refused, surface.refresh()]);
    expect(surface.store.getState()).toMatchObject({ phase: 'ready', isPartial: false });
    expect(surface.getState('share-codes')).toBe('done');
  });

  test('settings changed elsewhere are followed', async () => {
    const storage = new MemoryStorage();
    const { store, opened } = openSurface(storage);
    await opened();
    await storage.write('sync', { settings: { schema: 1, groupSize: 12 } });
    await storage.settle();
    expect(store.getState().settings).toEqual({ groupSize: 12, zone: 'A' });
  });

  test('the year cleared elsewhere is shown empty', async () => {
    const storage = new MemoryStorage({ sync: marked('done') });
    const { store, opened } = openSurface(storage);
    await opened();
    await storage.remove('sync', [OTHER_KEY]);
    await storage.settle();
    expect(store.getState().progress).toEqual({});
  });

  test('a closed surface hears nothing more', async () => {
    const storage = new MemoryStorage();
    const surface = openSurface(storage);
    await surface.opened();
    surface.life.abort();
    await makeKeeper(storage).apply(changeTo('share-codes', 'done'));
    await storage.settle();
    expect(surface.getState('share-codes')).toBeUndefined();
  });
});
