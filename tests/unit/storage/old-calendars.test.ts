import { expect, test } from 'vitest';
import { REGISTRY } from '../../../storage/keys.ts';
import { toCorrections } from '../../../storage/schema/to-registry.ts';
import { readArea } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { openSurface } from '../../fixtures/store.ts';

test('a calendar of three years ago stays on this computer', async () => {
  const storage = new MemoryStorage();
  const surface = openSurface(storage);
  await surface.opened();
  for (const year of ['2023-2024', '2025-2026', '2026-2027']) {
    await surface.set(REGISTRY, `calendar:${year}`, { firstSchoolDay: `${year.slice(0, 4)}-09-02` });
    await storage.settle();
  }
  const has = (area: 'sync' | 'local', year: '2023-2024' | '2025-2026' | '2026-2027') =>
    toCorrections(readArea(storage, area, REGISTRY), year).user.firstSchoolDay !== undefined;
  const years = ['2023-2024', '2025-2026', '2026-2027'] as const;
  expect(years.map((year) => has('local', year))).toEqual([true, true, true]);
  expect(years.map((year) => has('sync', year))).toEqual([false, true, true]);
});
