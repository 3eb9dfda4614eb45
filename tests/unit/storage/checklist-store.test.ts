import { describe, expect, test } from 'vitest';
import { OTHER_KEY, REPLICA_KEY } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { item, markAll } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { openSurface } from '../../fixtures/store.ts';

const CODES = item('done', ['share-codes']);
const sync = { [OTHER_KEY]: CODES };

describe('opening a surface', () => {
  test('shows nothing as to do before it has read, then what is kept', async () => {
    const storage = new MemoryStorage({
      sync: { ...sync, settings: { schema: 1, groupSize: 15, zone: 'C' } },
      local: { 'overlay-view': { schema: 2, view: 'pill' } },
    });
    const { store, opened } = openSurface(storage);
    expect(store.getState().phase).toBe('reading');
    await opened();
    expect(store.getState()).toMatchObject({
      phase: 'ready',
      progress: { 'share-codes': { state: 'done' } },
      settings: { groupSize: 15, zone: 'C' },
      overlayView: 'pill',
      isDamaged: false,
      isPartial: false,
      isSaving: false,
      hasUnsaved: false,
    });
    expect(store.getState().readOnly).toBeUndefined();
    expect(store.getState().refusal).toBeUndefined();
    expect(storage.writes).toEqual([]);
  });

  test('a tick made before it has read does nothing: no box is shown then', async () => {
    const storage = new MemoryStorage({ sync });
    const release = storage.holdReads();
    const surface = openSurface(storage);
    await surface.setStep('run-exams', 'done');
    release();
    await surface.opened();
    await storage.settle();
    expect(surface.store.getState().progress).toEqual(markAll('done', ['share-codes']));
    expect(surface.sent).toEqual([]);
    expect(storage.writes).toEqual([]);
  });

  test.each([
    ['sync', 'local'],
    ['local', 'sync'],
  ] as const)(
    '%s refusing: %s is shown, said to be a part, and the refusal reported',
    async (refused, other) => {
      const storage = new MemoryStorage({ [other]: { [other === 'sync' ? OTHER_KEY : REPLICA_KEY]: CODES } });
      storage.refuse('read', refused);
      const { store, opened, reports } = openSurface(storage);
      await opened();
      expect(store.getState()).toMatchObject({
        phase: 'ready',
        isPartial: true,
        progress: { 'share-codes': { state: 'done' } },
      });
      expect(reports).toHaveLength(1);
    },
  );

  test('a tick while sync cannot be read is kept on this computer, and sync is not written over', async () => {
    const storage = new MemoryStorage({ sync });
    storage.refuse('read', 'sync');
    const keeper = makeKeeper(storage);
    const surface = openSurface(storage, { keeper });
    await surface.opened();
    await surface.setStep('run-exams', 'done');
    await storage.settle();
    expect(surface.store.getState()).toMatchObject({ isPartial: true, hasUnsaved: false });
    expect(storage.keys('sync')).toEqual([OTHER_KEY]);
    storage.allow('read', 'sync');
    await keeper.exchange();
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done', 'run-exams': 'done' });
  });

  test('what was a part is whole once it can be read anew', async () => {
    const storage = new MemoryStorage({ sync });
    storage.refuse('read', 'sync');
    const { store, opened, refresh } = openSurface(storage);
    await opened();
    expect(store.getState()).toMatchObject({ isPartial: true, progress: {} });
    storage.allow('read', 'sync');
    await refresh();
    expect(store.getState()).toMatchObject({
      isPartial: false,
      progress: { 'share-codes': { state: 'done' } },
    });
  });

  test('both refusing: unreadable, and nothing can be ticked', async () => {
    const storage = new MemoryStorage();
    storage.refuse('read', 'sync');
    storage.refuse('read', 'local');
    const { store, opened, setStep, sent } = openSurface(storage);
    await opened();
    await setStep('share-codes', 'done');
    expect(store.getState().phase).toBe('unreadable');
    expect(sent).toEqual([]);
  });

  test('data of a newer version is shown and cannot be changed', async () => {
    const storage = new MemoryStorage({
      sync: { [OTHER_KEY]: item('done', ['share-codes'], { schema: 3 }) },
    });
    const { store, opened, setStep, sent } = openSurface(storage);
    await opened();
    await setStep('share-codes', 'todo');
    expect(store.getState()).toMatchObject({
      readOnly: 'newer',
      progress: { 'share-codes': { state: 'done' } },
    });
    expect(sent).toEqual([]);
  });

  test('damaged data is shown for its readable part', async () => {
    const storage = new MemoryStorage({
      sync: { [OTHER_KEY]: { schema: 2, steps: { ...CODES.steps, 'run-exams': 3 } } },
    });
    const { store, opened } = openSurface(storage);
    await opened();
    expect(store.getState()).toMatchObject({
      isDamaged: true,
      progress: { 'share-codes': { state: 'done' } },
    });
    expect(storage.peek('sync', OTHER_KEY)).toMatchObject({ steps: { 'run-exams': 3 } });
  });
});
