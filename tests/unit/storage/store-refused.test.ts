import { describe, expect, test, vi } from 'vitest';
import { DEVICE } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { listOutbox } from '../../fixtures/outbox.ts';
import { openSurface } from '../../fixtures/store.ts';

describe('a tick that cannot be saved', () => {
  test('stays shown and is flagged, then saved on retry', async () => {
    const storage = new MemoryStorage();
    storage.refuse('write', 'sync');
    storage.refuse('write', 'local');
    const surface = openSurface(storage);
    await surface.opened();
    await surface.setStep('share-codes', 'done');
    expect(surface.store.getState().hasUnsaved).toBe(true);
    expect(surface.getState('share-codes')).toBe('done');
    storage.allow('write', 'local');
    await surface.retry();
    await storage.settle();
    expect(surface.store.getState().hasUnsaved).toBe(false);
    expect(surface.getState('share-codes')).toBe('done');
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done' });
  });

  test('because the background and the outbox are out of reach is flagged and reported', async () => {
    const storage = new MemoryStorage();
    storage.refuse('write', 'local');
    const surface = openSurface(storage, { send: () => Promise.reject(new Error('gone')) });
    await surface.opened();
    await surface.setStep('share-codes', 'done');
    expect(surface.store.getState().hasUnsaved).toBe(true);
    expect(surface.getState('share-codes')).toBe('done');
    expect(surface.reports).toEqual([new Error('The browser refuses to write local'), new Error('gone')]);
  });

  test('because the background is gone waits in the outbox: reported, and not flagged', async () => {
    const storage = new MemoryStorage();
    const surface = openSurface(storage, { send: () => Promise.reject(new Error('gone')) });
    await surface.opened();
    await surface.setStep('share-codes', 'done');
    expect(surface.store.getState().hasUnsaved).toBe(false);
    expect(surface.getState('share-codes')).toBe('done');
    expect(surface.reports).toEqual([new Error('gone')]);
    expect(listOutbox(storage)).toHaveLength(1);
  });

  test('on this computer goes straight to storage.sync when its message arrives', async () => {
    const storage = new MemoryStorage({ local: { device: { schema: 2, id: DEVICE } } });
    storage.refuse('write', 'local');
    const surface = openSurface(storage);
    await surface.opened();
    await surface.setStep('share-codes', 'done');
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
    expect(surface.store.getState().hasUnsaved).toBe(false);
    expect(surface.reports).toEqual([new Error('The browser refuses to write local')]);
  });

  test('is no longer flagged once storage shows that it was saved after all', async () => {
    const storage = new MemoryStorage({ local: { device: { schema: 2, id: DEVICE } } });
    storage.refuse('write', 'local');
    const surface = openSurface(storage, {
      send: async (request, save) => {
        await save(request);
        throw new Error('the answer was lost');
      },
    });
    await surface.opened();
    const deliver = storage.holdEvents();
    await surface.setStep('share-codes', 'done');
    expect(surface.store.getState().hasUnsaved).toBe(true);
    deliver();
    await storage.settle();
    expect(surface.store.getState().hasUnsaved).toBe(false);
    expect(surface.getState('share-codes')).toBe('done');
  });

  test('does not flag the click that followed it', async () => {
    const answers: ((outcome: string) => void)[] = [];
    const surface = openSurface(new MemoryStorage(), {
      send: () => new Promise((resolve) => answers.push(resolve)),
    });
    await surface.opened();
    const ticked = surface.setStep('share-codes', 'done');
    void surface.setStep('share-codes', 'todo');
    await vi.waitUntil(() => answers.length === 2);
    answers[0]?.('refused');
    await ticked;
    expect(surface.store.getState().hasUnsaved).toBe(false);
  });

  test('because a newer version wrote meanwhile is taken back', async () => {
    const surface = openSurface(new MemoryStorage(), { send: () => Promise.resolve('newer-version') });
    await surface.opened();
    await surface.setStep('share-codes', 'done');
    expect(surface.getState('share-codes')).toBeUndefined();
    expect(surface.store.getState().hasUnsaved).toBe(false);
  });

  test('to sync lives on this computer, and says so until it is there', async () => {
    const storage = new MemoryStorage();
    const keeper = makeKeeper(storage);
    storage.refuse('write', 'sync');
    const surface = openSurface(storage, { keeper });
    await surface.opened();
    await surface.setStep('share-codes', 'done');
    await storage.settle();
    expect(surface.store.getState()).toMatchObject({ refusal: 'other', hasUnsaved: false, isSaving: false });
    expect(surface.getState('share-codes')).toBe('done');
    storage.allow('write', 'sync');
    await keeper.exchange();
    await storage.settle();
    expect(surface.store.getState().refusal).toBeUndefined();
    expect(surface.getState('share-codes')).toBe('done');
  });

  test('a retry with nothing failed sends nothing', async () => {
    const surface = openSurface(new MemoryStorage());
    await surface.opened();
    await surface.retry();
    expect(surface.sent).toEqual([]);
  });
});

describe('the overlay view while storage.local cannot be read', () => {
  test('is as chosen here, and nothing is written over what may be there', async () => {
    const storage = new MemoryStorage({ local: { 'overlay-view': { schema: 99, view: 'corner' } } });
    storage.refuse('read', 'local');
    const surface = openSurface(storage);
    await surface.opened();
    await surface.setHabit('view', 'pill');
    expect(surface.store.getState().overlayView).toBe('pill');
    expect(storage.writes).toEqual([]);
  });
});
