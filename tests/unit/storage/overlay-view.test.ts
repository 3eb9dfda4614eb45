import { describe, expect, test } from 'vitest';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { openSurface } from '../../fixtures/store.ts';

describe('the overlay view', () => {
  test('is followed in all tabs, and kept on this computer', async () => {
    const storage = new MemoryStorage();
    const [one, other] = [openSurface(storage), openSurface(storage)];
    await Promise.all([one.opened(), other.opened()]);
    const saved = one.setHabit('view', 'pill');
    expect(one.store.getState().overlayView).toBe('pill');
    await saved;
    await storage.settle();
    expect(other.store.getState().overlayView).toBe('pill');
    expect(storage.writes).toEqual([
      { area: 'local', items: { 'overlay-view': { schema: 2, view: 'pill' } } },
    ]);
  });

  test('of a newer version is never written over, however often it changes here', async () => {
    const newer = { schema: 3, view: 'bubble' };
    const storage = new MemoryStorage({ local: { 'overlay-view': newer } });
    const { store, opened, setHabit } = openSurface(storage);
    await opened();
    for (const view of ['pill', 'card', 'pill'] as const) {
      await setHabit('view', view);
      expect(store.getState().overlayView).toBe(view);
    }
    expect(storage.peek('local', 'overlay-view')).toEqual(newer);
    expect(storage.writes).toEqual([]);
  });

  test('holds for this tab when the browser refuses to keep it', async () => {
    const storage = new MemoryStorage();
    storage.refuse('write', 'local');
    const { store, opened, setHabit, reports } = openSurface(storage);
    await opened();
    await setHabit('view', 'pill');
    expect(store.getState().overlayView).toBe('pill');
    expect(reports).toHaveLength(1);
  });
});
