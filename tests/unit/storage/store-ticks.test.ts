import { describe, expect, test } from 'vitest';
import { changeTo, OTHER_KEY } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { openSurface } from '../../fixtures/store.ts';

describe('ticking a step', () => {
  test('shows at once, in the turn of the click', async () => {
    const surface = openSurface(new MemoryStorage(), { send: () => new Promise(() => {}) });
    await surface.opened();
    void surface.setStep('share-codes', 'done');
    expect(surface.getState('share-codes')).toBe('done');
  });

  test('and un-ticking it again shows each state once, without a flicker', async () => {
    const storage = new MemoryStorage();
    const surface = openSurface(storage);
    await surface.opened();
    const seen = surface.watch('share-codes');
    await surface.setStep('share-codes', 'done');
    await storage.settle();
    await surface.setStep('share-codes', 'todo');
    await storage.settle();
    expect(seen).toEqual([undefined, 'done', 'todo']);
  });

  test('no flicker back when the events come late', async () => {
    const storage = new MemoryStorage();
    const surface = openSurface(storage);
    await surface.opened();
    const deliver = storage.holdEvents();
    const seen = surface.watch('share-codes');
    await surface.setStep('share-codes', 'done');
    await surface.setStep('share-codes', 'todo');
    deliver();
    expect(seen).toEqual([undefined, 'done', 'todo']);
  });

  test('bears the instant of the click, later than the mark it follows even on a clock that went back', async () => {
    const storage = new MemoryStorage({
      sync: { [OTHER_KEY]: item('done', ['share-codes'], { at: 9_000_000 }) },
    });
    const surface = openSurface(storage, { readInstant: () => 5 });
    await surface.opened();
    await Promise.all([surface.setStep('share-codes', 'todo'), surface.setStep('share-codes', 'done')]);
    await surface.setStep('run-exams', 'done');
    const times = surface.sent.flatMap(({ entries }) =>
      Object.values(entries as Record<string, { state: [unknown, number] }>).map(({ state }) => state[1]),
    );
    expect(times).toEqual([9_000_001, 9_000_002, 5]);
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done', 'run-exams': 'done' });
  });

  test('no flicker back when a slow background saves the tick after the un-tick was clicked', async () => {
    const storage = new MemoryStorage();
    const waiting: (() => void)[] = [];
    const surface = openSurface(storage, {
      send: async (request, save) => {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
        return save(request);
      },
    });
    await surface.opened();
    const seen = surface.watch('share-codes');
    const ticked = surface.setStep('share-codes', 'done');
    const unticked = surface.setStep('share-codes', 'todo');
    await storage.settle();
    for (const resume of waiting) {
      resume();
      await storage.settle();
      await storage.settle();
    }
    await Promise.all([ticked, unticked]);
    await storage.settle();
    expect(seen).toEqual([undefined, 'done', 'todo']);
  });

  test('un-ticks its parts with it, else it would be done again', async () => {
    const storage = new MemoryStorage({
      sync: {
        [OTHER_KEY]: { schema: 2, steps: { 'archive-last-year': { 'part:save-certifications': [true, 5] } } },
      },
    });
    const surface = openSurface(storage);
    await surface.opened();
    await surface.setStep('archive-last-year', 'done');
    expect(surface.store.getState().progress['archive-last-year']?.parts).toEqual(['save-certifications']);
    await surface.setStep('archive-last-year', 'todo');
    await storage.settle();
    expect(surface.store.getState().progress['archive-last-year']).toEqual({
      state: 'todo',
      day: '2026-09-10',
    });
  });

  test('the tick of another tab made later replaces it', async () => {
    const storage = new MemoryStorage();
    const surface = openSurface(storage);
    await surface.opened();
    await surface.setStep('share-codes', 'done');
    await storage.settle();
    await makeKeeper(storage).apply(changeTo('share-codes', 'not-applicable'));
    await storage.settle();
    expect(surface.getState('share-codes')).toBe('not-applicable');
  });
});
