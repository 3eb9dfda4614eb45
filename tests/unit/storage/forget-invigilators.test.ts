import { expect, test } from 'vitest';
import { getInvigilatorsKey } from '../../../storage/document-names.ts';
import { makeKeeper } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const KEPT = '0590001A';
const REMOVED = '0590002B';
const names = (establishment: string, schoolYear: '2025-2026' | '2026-2027') =>
  getInvigilatorsKey({ establishment, schoolYear });
const ITEM = { schema: 2, usual: 'Mme Corvo', bySession: {} };

const NOW = Date.UTC(2026, 10, 20, 9);
const ITEMS = [
  names(KEPT, '2025-2026'),
  names(KEPT, '2026-2027'),
  names(REMOVED, '2026-2027'),
  'invigilators:of another form',
];

test.each([
  ['an hour', 1, ITEMS.slice(1)],
  ['more than a day', 25, [ITEMS[1], ITEMS[3]]],
])('names of persons go with the year, and with a school removed %s ago', async (_since, hours, kept) => {
  const entries = {
    [`establishment:${KEPT}`]: { name: ['Lycée', 1] },
    [`establishment:${REMOVED}`]: { name: ['Lycée', 1], removed: [true, NOW - hours * 3_600_000] },
  };
  const storage = new MemoryStorage({
    local: {
      'replica:registry': { schema: 2, entries },
      ...Object.fromEntries(ITEMS.map((key) => [key, ITEM])),
    },
  });
  await makeKeeper(storage, { readInstant: () => NOW, today: '2026-11-20' }).tidy();
  await storage.settle();
  expect(storage.keys('local').filter((key) => key.startsWith('invigilators:'))).toEqual(kept);
});
