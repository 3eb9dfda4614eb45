import { describe, expect, test, vi } from 'vitest';
import { NEXT_PROGRESS_KEY, NEXT_SCOPE as next, PROGRESS_KEY } from '../../fixtures/changes.ts';
import { markAll } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { openSurface } from '../../fixtures/store.ts';

const item = (steps: object) => ({ [PROGRESS_KEY]: { schema: 1, steps } });

describe('the next school year', () => {
  const DONE = { schema: 1, steps: markAll('done') };

  test('starts empty, and last year is untouched', async () => {
    const storage = new MemoryStorage({ sync: item(markAll('done')) });
    const surface = openSurface(storage);
    await surface.opened();
    await surface.follow(next);
    expect(surface.store.getState()).toMatchObject({ phase: 'ready', scope: next, progress: {} });
    await surface.setStep('share-codes', 'done');
    await storage.settle();
    expect(storage.peek('sync', NEXT_PROGRESS_KEY)).toMatchObject({
      steps: { 'share-codes': { state: 'done' } },
    });
    expect(storage.peek('sync', PROGRESS_KEY)).toEqual(item(markAll('done'))[PROGRESS_KEY]);
  });

  test('is not shown as read when last year’s own read ends late', async () => {
    const storage = new MemoryStorage({ sync: { [NEXT_PROGRESS_KEY]: DONE } });
    const releaseLast = storage.holdReads();
    const surface = openSurface(storage);
    const releaseNext = storage.holdReads();
    const followed = surface.follow(next);
    releaseLast();
    await storage.settle();
    expect(surface.store.getState().phase).toBe('reading');
    releaseNext();
    await followed;
    expect(surface.store.getState()).toMatchObject({ phase: 'ready', progress: markAll('done') });
  });

  test('is being read at once: nothing of last year is shown for it, and nothing can be ticked', async () => {
    const storage = new MemoryStorage({ sync: item(markAll('done')) });
    const surface = openSurface(storage);
    await surface.opened();
    const release = storage.holdReads();
    const followed = surface.follow(next);
    expect(surface.store.getState()).toMatchObject({ phase: 'reading', scope: next, progress: {} });
    await surface.setStep('share-codes', 'done');
    expect(surface.sent).toEqual([]);
    release();
    await followed;
    expect(surface.store.getState()).toMatchObject({ phase: 'ready', scope: next, progress: {} });
    await surface.setStep('share-codes', 'done');
    expect(surface.sent).toMatchObject([{ step: 'share-codes', mark: { state: 'done' }, scope: next }]);
  });

  test('a tick of last year whose answer comes late is not shown in it', async () => {
    const answers: ((outcome: string) => void)[] = [];
    const surface = openSurface(new MemoryStorage(), {
      send: () => new Promise((resolve) => answers.push(resolve)),
    });
    await surface.opened();
    const ticked = surface.setStep('share-codes', 'done');
    await vi.waitUntil(() => answers.length === 1);
    await surface.follow(next);
    answers[0]?.('refused');
    await ticked;
    expect(surface.store.getState()).toMatchObject({ progress: {}, hasUnsaved: false });
  });
});
