import { describe, expect, test } from 'vitest';
import { changeTo, PROGRESS_KEY } from '../../fixtures/changes.ts';
import { markAll } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { listOutbox, listWrites } from '../../fixtures/outbox.ts';
import { openSurface } from '../../fixtures/store.ts';
import { makeWriter } from '../../fixtures/writer.ts';

const item = (steps: object) => ({ [PROGRESS_KEY]: { schema: 1, steps } });

describe('following what other tabs do', () => {
  test('a tick in one tab shows in the other, and is written once', async () => {
    const storage = new MemoryStorage();
    const { writer } = makeWriter(storage);
    const [card, popup] = [openSurface(storage, { writer }), openSurface(storage, { writer })];
    await Promise.all([card.opened(), popup.opened()]);
    await card.setStep('share-codes', 'done');
    await storage.settle();
    expect(popup.getState('share-codes')).toBe('done');
    await popup.setStep('share-codes', 'todo');
    await storage.settle();
    expect(card.getState('share-codes')).toBe('todo');
    expect(listWrites(storage)).toHaveLength(2);
    expect(listOutbox(storage)).toEqual([]);
  });

  test('a change heard is never written back', async () => {
    const storage = new MemoryStorage();
    const surfaces = Array.from({ length: 4 }, () => openSurface(storage));
    await Promise.all(surfaces.map(({ opened }) => opened()));
    await makeWriter(storage).writer.apply(changeTo('share-codes', 'done'));
    await storage.settle();
    expect(surfaces.map(({ getState }) => getState('share-codes'))).toEqual(Array(4).fill('done'));
    expect(storage.writes).toHaveLength(1);
    expect(surfaces.flatMap(({ sent }) => sent)).toEqual([]);
  });

  test('a change told during the first read wins over the read', async () => {
    const storage = new MemoryStorage({ sync: item(markAll('todo', ['share-codes'])) });
    const release = storage.holdReads();
    const surface = openSurface(storage);
    const seen = surface.watch('share-codes');
    await storage.write('sync', item({ 'share-codes': { state: 'done', day: '2026-09-10', at: 2000 } }));
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
    await makeWriter(storage).writer.apply(changeTo('share-codes', 'done'));
    expect(surface.getState('share-codes')).toBeUndefined();
    await surface.refresh();
    expect(surface.getState('share-codes')).toBe('done');
  });

  test('a read that a later one has overtaken is ignored', async () => {
    const storage = new MemoryStorage({ sync: item(markAll('todo', ['share-codes'])) });
    const surface = openSurface(storage);
    await surface.opened();
    storage.holdEvents();
    const releaseOld = storage.holdReads();
    const old = surface.refresh();
    await storage.write('sync', item(markAll('done', ['share-codes'])));
    const seen = surface.watch('share-codes');
    const releaseNew = storage.holdReads();
    const fresh = surface.refresh();
    releaseNew();
    await fresh;
    releaseOld();
    await old;
    await surface.setOverlayView('pill');
    expect(seen).toEqual(['todo', 'done']);
    expect(surface.store.getState()).toMatchObject({ phase: 'ready', overlayView: 'pill' });
  });

  test('a refusal that a later read has overtaken is ignored too', async () => {
    const storage = new MemoryStorage({ sync: item(markAll('done', ['share-codes'])) });
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
    const storage = new MemoryStorage({ sync: item(markAll('done')) });
    const { store, opened } = openSurface(storage);
    await opened();
    await storage.remove('sync', PROGRESS_KEY);
    await storage.settle();
    expect(store.getState().progress).toEqual({});
  });

  test('a closed surface hears nothing more', async () => {
    const storage = new MemoryStorage();
    const surface = openSurface(storage);
    await surface.opened();
    surface.life.abort();
    await makeWriter(storage).writer.apply(changeTo('share-codes', 'done'));
    await storage.settle();
    expect(surface.getState('share-codes')).toBeUndefined();
  });
});

describe('the overlay view', () => {
  test('is followed in all tabs, and kept on this computer', async () => {
    const storage = new MemoryStorage();
    const [one, other] = [openSurface(storage), openSurface(storage)];
    await Promise.all([one.opened(), other.opened()]);
    const saved = one.setOverlayView('pill');
    expect(one.store.getState().overlayView).toBe('pill');
    await saved;
    await storage.settle();
    expect(other.store.getState().overlayView).toBe('pill');
    expect(storage.writes).toEqual([
      { area: 'local', items: { 'overlay-view': { schema: 1, view: 'pill' } } },
    ]);
  });

  test('of a newer version is never written over, however often it changes here', async () => {
    const newer = { schema: 2, view: 'bubble' };
    const storage = new MemoryStorage({ local: { 'overlay-view': newer } });
    const { store, opened, setOverlayView } = openSurface(storage);
    await opened();
    for (const view of ['pill', 'card', 'pill'] as const) {
      await setOverlayView(view);
      expect(store.getState().overlayView).toBe(view);
    }
    expect(storage.peek('local', 'overlay-view')).toEqual(newer);
    expect(storage.writes).toEqual([]);
  });

  test('holds for this tab when the browser refuses to keep it', async () => {
    const storage = new MemoryStorage();
    storage.refuse('write', 'local');
    const { store, opened, setOverlayView, reports } = openSurface(storage);
    await opened();
    await setOverlayView('pill');
    expect(store.getState().overlayView).toBe('pill');
    expect(reports).toHaveLength(1);
  });
});
