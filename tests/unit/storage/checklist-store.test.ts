import { describe, expect, test } from 'vitest';
import { PROGRESS_KEY, SCOPE } from '../../fixtures/changes.ts';
import { mark, markAll } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { openSurface } from '../../fixtures/store.ts';
import { makeWriter, readStates } from '../../fixtures/writer.ts';

const item = (steps: object, schema = 1) => ({ [PROGRESS_KEY]: { schema, steps } });

describe('opening a surface', () => {
  test('shows nothing as to do before it has read, then what is kept', async () => {
    const storage = new MemoryStorage({
      sync: { ...item(markAll('done', ['share-codes'])), settings: { schema: 1, groupSize: 15, zone: 'C' } },
      local: { 'overlay-view': { schema: 1, view: 'pill' } },
    });
    const { store, opened } = openSurface(storage);
    expect(store.getState().phase).toBe('reading');
    await opened();
    expect(store.getState()).toMatchObject({
      phase: 'ready',
      progress: { 'share-codes': { state: 'done' } },
      settings: { groupSize: 15, zone: 'C' },
      overlayView: 'pill',
      isReadOnly: false,
      isDamaged: false,
      isPartial: false,
      isLocal: false,
      hasUnsaved: false,
    });
    expect(storage.writes).toEqual([]);
  });

  test('a tick made before it has read does nothing: no box is shown then', async () => {
    const storage = new MemoryStorage({ sync: item(markAll('done', ['share-codes'])) });
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
      const storage = new MemoryStorage({ [other]: item(markAll('done', ['share-codes'])) });
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
    const storage = new MemoryStorage({ sync: item(markAll('done', ['share-codes'])) });
    storage.refuse('read', 'sync');
    const { writer } = makeWriter(storage);
    const surface = openSurface(storage, { writer });
    await surface.opened();
    await surface.setStep('run-exams', 'done');
    await storage.settle();
    expect(surface.store.getState()).toMatchObject({ isPartial: true, isLocal: true, hasUnsaved: false });
    expect(storage.peek('sync', PROGRESS_KEY)).toEqual(item(markAll('done', ['share-codes']))[PROGRESS_KEY]);
    storage.allow('read', 'sync');
    await writer.retry(SCOPE);
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done', 'run-exams': 'done' });
  });

  test('what was a part is whole once it can be read anew', async () => {
    const storage = new MemoryStorage({ sync: item(markAll('done', ['share-codes'])) });
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
    const storage = new MemoryStorage({ sync: item(markAll('done', ['share-codes']), 2) });
    const { store, opened, setStep, sent } = openSurface(storage);
    await opened();
    await setStep('share-codes', 'todo');
    expect(store.getState()).toMatchObject({
      isReadOnly: true,
      progress: { 'share-codes': { state: 'done' } },
    });
    expect(sent).toEqual([]);
  });

  test('damaged data is shown for its readable part', async () => {
    const storage = new MemoryStorage({ sync: item({ 'share-codes': mark('done'), 'run-exams': 3 }) });
    const { store, opened } = openSurface(storage);
    await opened();
    expect(store.getState()).toMatchObject({
      isDamaged: true,
      progress: { 'share-codes': { state: 'done' } },
    });
    expect(storage.peek('sync', PROGRESS_KEY)).toMatchObject({ steps: { 'run-exams': 3 } });
  });
});
