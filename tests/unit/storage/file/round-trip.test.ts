import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportFile } from '../../../../storage/file/export-from-storage.ts';
import { importFile } from '../../../../storage/file/import-into-storage.ts';
import { REGISTRY } from '../../../../storage/keys.ts';
import { isSameFieldMap } from '../../../../storage/merge/field-map.ts';
import type { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import { anyDocuments } from './any-documents.ts';
import {
  type Documents,
  makeFieldMap,
  makeStorage,
  makeTools,
  readDocuments,
  SCHOOL,
  show,
} from './worlds.ts';

/** Hundreds of storages, each a few turns of the event loop: seconds on a busy machine. */
const LOADED_MACHINE_MS = 30_000;

async function exportText(storage: MemoryStorage): Promise<string> {
  const exported = await exportFile(makeTools(storage));
  if (exported.outcome !== 'exported') throw new Error('Nothing was exported');
  return exported.text;
}

const DOCUMENTS: Documents = new Map([
  [
    SCHOOL,
    makeFieldMap({
      'update-admins': { state: [['done', '2026-09-02'], 1000, 'aaaa'], note: ['Salle 12', 1001, 'bbbb'] },
      'from-newer': { level: [{ deep: [1] }, 5, 'cccc'] },
    }),
  ],
  [
    REGISTRY,
    makeFieldMap({
      settings: { groupSize: [15, 12, 'aaaa'] },
      'establishment:0590001A': { name: ['Lycée', 12, 'aaaa'] },
    }),
  ],
]);

test('an export read by an empty browser gives the same documents, to the register', async () => {
  const target = makeStorage();
  const text = await exportText(makeStorage(DOCUMENTS));
  expect(await importFile(makeTools(target), text)).toMatchObject({
    outcome: 'imported',
    preview: { exportedOn: '2026-11-24', total: { ticks: 1, notes: 1, setBack: 0, others: 3 } },
  });
  const received = await readDocuments(target);
  for (const [name, held] of DOCUMENTS)
    expect(isSameFieldMap(received.get(name) ?? new Map(), held)).toBe(true);
});

test('what only storage.sync holds is exported as well', async () => {
  const target = makeStorage();
  await importFile(makeTools(target), await exportText(makeStorage(new Map(), DOCUMENTS)));
  expect(show(await readDocuments(target))).toEqual(show(DOCUMENTS));
});

test('an export of the import is the same text: nothing is lost or changed on the way', async () => {
  const text = await exportText(makeStorage(DOCUMENTS));
  const target = makeStorage();
  await importFile(makeTools(target), text);
  expect(await exportText(target)).toBe(text);
});

test('importing the same file again brings nothing and writes nothing', async () => {
  const text = await exportText(makeStorage(DOCUMENTS));
  const target = makeStorage();
  await importFile(makeTools(target), text);
  const writes = target.writes.length;
  expect(await importFile(makeTools(target), text)).toMatchObject({
    outcome: 'nothing-new',
    preview: { isNothingNew: true, total: { ticks: 0, notes: 0, setBack: 0, others: 0 } },
  });
  expect(target.writes.length).toBe(writes);
});

test(
  'any documents survive the way through a file',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyDocuments, async (documents) => {
        const target = makeStorage();
        const source = makeStorage(documents);
        const { outcome } = await importFile(makeTools(target), await exportText(source));
        const shown = show(await readDocuments(source));
        expect(show(await readDocuments(target))).toEqual(shown);
        expect(['imported', 'nothing-new', 'empty']).toContain(outcome);
      }),
      { seed: 20261124 },
    );
  },
  LOADED_MACHINE_MS,
);
