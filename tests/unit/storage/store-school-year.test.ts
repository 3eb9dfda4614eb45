import { describe, expect, test, vi } from 'vitest';
import { STEP_IDS } from '../../../checklist/steps.ts';
import { getFindingsKey, getSyncKey } from '../../../storage/keys.ts';
import { NEXT_PROGRESS, NEXT_SCOPE as next, OTHER_DEVICE, OTHER_KEY, SCOPE } from '../../fixtures/changes.ts';
import { readStates } from '../../fixtures/keeper.ts';
import { item, markAll } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { openSurface } from '../../fixtures/store.ts';

const lastYear = { [OTHER_KEY]: item('done', STEP_IDS) };

describe('the next school year', () => {
  test('starts empty, and last year is untouched', async () => {
    const storage = new MemoryStorage({ sync: lastYear });
    const surface = openSurface(storage);
    await surface.opened();
    await surface.followYear(next.schoolYear);
    expect(surface.store.getState()).toMatchObject({ phase: 'ready', scope: next, progress: {} });
    await surface.setStep('share-codes', 'done');
    await storage.settle();
    expect(readStates(storage, 'sync', NEXT_PROGRESS)).toEqual({ 'share-codes': 'done' });
    expect(storage.peek('sync', OTHER_KEY)).toEqual(lastYear[OTHER_KEY]);
  });

  test('is not shown as read when last year’s own read ends late', async () => {
    const storage = new MemoryStorage({
      sync: { [getSyncKey(NEXT_PROGRESS, OTHER_DEVICE)]: item('done', STEP_IDS) },
    });
    const releaseLast = storage.holdReads();
    const surface = openSurface(storage);
    const releaseNext = storage.holdReads();
    const followed = surface.followYear(next.schoolYear);
    releaseLast();
    await storage.settle();
    expect(surface.store.getState().phase).toBe('reading');
    releaseNext();
    await followed;
    expect(surface.store.getState()).toMatchObject({ phase: 'ready', progress: markAll('done') });
  });

  test('is being read at once: nothing of last year is shown for it, and nothing can be ticked', async () => {
    const storage = new MemoryStorage({ sync: lastYear });
    const surface = openSurface(storage);
    await surface.opened();
    const release = storage.holdReads();
    const followed = surface.followYear(next.schoolYear);
    expect(surface.store.getState()).toMatchObject({ phase: 'reading', scope: next, progress: {} });
    await surface.setStep('share-codes', 'done');
    expect(surface.sent).toEqual([]);
    release();
    await followed;
    expect(surface.store.getState()).toMatchObject({ phase: 'ready', scope: next, progress: {} });
    await surface.setStep('share-codes', 'done');
    expect(surface.sent).toMatchObject([{ document: NEXT_PROGRESS, entries: { 'share-codes': {} } }]);
  });

  test('a tick of last year that could not be saved is not shown in it, and is still said not to be saved', async () => {
    const answers: ((outcome: string) => void)[] = [];
    const surface = openSurface(new MemoryStorage(), {
      send: () => new Promise((resolve) => answers.push(resolve)),
    });
    await surface.opened();
    const ticked = surface.setStep('share-codes', 'done');
    await vi.waitUntil(() => answers.length === 1);
    await surface.followYear(next.schoolYear);
    answers[0]?.('refused');
    await ticked;
    expect(surface.store.getState()).toMatchObject({ progress: {}, hasUnsaved: true });
  });
});

describe('what the import of pupils takes', () => {
  const found = (value: string) => ({
    schema: 2,
    importFormats: { value, read: '2026-09-02' },
  });
  const read = async (local: Record<string, unknown>, schoolYear = SCOPE.schoolYear) => {
    const surface = openSurface(new MemoryStorage({ local }));
    await surface.opened();
    await surface.followYear(schoolYear);
    return surface.store.getState().csvFormats;
  };
  const KEY = getFindingsKey(SCOPE);

  test("is said where it is not Siècle's, and stays the year after", async () => {
    expect(await read({ [KEY]: found('.csv') })).toBe('.csv');
    expect(await read({ [KEY]: found('.xml, .csv') })).toBe('.xml, .csv');
    expect(await read({ [KEY]: found('.csv') }, next.schoolYear)).toBe('.csv');
    expect(await read({ [KEY]: found('.csv'), [getFindingsKey(next)]: { schema: 2 } }, next.schoolYear)).toBe(
      '.csv',
    );
  });

  test("is Siècle's until its page has said otherwise, once it says so, and for anything unreadable", async () => {
    for (const local of [{}, { [KEY]: found('.xml, .zip') }, { [KEY]: found('<i>.csv') }, { [KEY]: 7 }])
      expect(await read(local)).toBeUndefined();
    const both = { [KEY]: found('.csv'), [getFindingsKey(next)]: found('.xml, .zip') };
    expect(await read(both, next.schoolYear)).toBeUndefined();
  });
});
