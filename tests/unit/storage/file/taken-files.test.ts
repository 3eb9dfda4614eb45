import { describe, expect, test } from 'vitest';
import { makeExport } from '../../../../storage/file/export-file.ts';
import { formatFileHistory, parseFileHistory } from '../../../../storage/file/file-history.ts';
import { formatExport } from '../../../../storage/file/format-export.ts';
import { importFile, previewFile } from '../../../../storage/file/import-into-storage.ts';
import { listWhose, parseTakenFiles } from '../../../../storage/file/taken-files.ts';
import { undoImport } from '../../../../storage/file/undo-import.ts';
import { readWorld } from '../../../../storage/keeper/world.ts';
import { DEVICE_KEY, FILE_HISTORY_KEY, getProgressName, REGISTRY } from '../../../../storage/keys.ts';
import type { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import {
  type Documents,
  makeFieldMap,
  makeStorage,
  makeTools,
  readDocuments,
  SCHOOL,
  show,
  TODAY,
} from './worlds.ts';

const OFFICE = 'office01';
const LIBRARY = 'library1';
const WHOSE = [{ establishment: '0590001A', schoolYear: '2026-2027' }] as const;

/** A computer with an id, a nickname and a tick of its own. */
async function makeComputer(id: string, nickname: string, step: string, at = 1000): Promise<MemoryStorage> {
  const documents: Documents = new Map([
    [SCHOOL, makeFieldMap({ [step]: { state: [['done', '2026-09-02'], at, id] } })],
    [REGISTRY, makeFieldMap({ [`device:${id}`]: { nickname: [nickname, 1, id] } })],
  ]);
  const storage = makeStorage(documents);
  await storage.write('local', { [DEVICE_KEY]: { schema: 2, id } });
  return storage;
}

const exportFrom = async (storage: MemoryStorage, day = TODAY) =>
  formatExport(makeExport(await readWorld(storage), day));
const readHistory = (storage: MemoryStorage) =>
  parseFileHistory(storage.peek('local', FILE_HISTORY_KEY)).history;
const readTaken = (storage: MemoryStorage) => readHistory(storage).taken ?? [];
const previewOf = async (storage: MemoryStorage, text: string) => {
  const seen = await previewFile(makeTools(storage), text);
  if (seen.outcome !== 'preview') throw new Error(seen.outcome);
  return seen.preview;
};

describe('the file of a colleague', () => {
  test('says whose year it is and which computer it comes from, and is remembered once taken in', async () => {
    const office = await makeComputer(OFFICE, 'PC secrétariat', 'update-admins');
    const library = await makeComputer(LIBRARY, 'CDI', 'run-exams');
    const text = await exportFrom(office, '2026-11-20');
    expect((await previewOf(library, text)).source).toEqual({
      device: OFFICE,
      nickname: 'PC secrétariat',
      isOwn: false,
      whose: WHOSE,
    });
    expect(readTaken(library)).toEqual([]);
    expect(await importFile(makeTools(library), text)).toMatchObject({ outcome: 'imported' });
    const line = { device: OFFICE, exportedOn: '2026-11-20', day: TODAY, whose: WHOSE };
    expect(readTaken(library)).toEqual([line]);
  });

  test('is merged both ways: both computers then hold the same, and each remembers the other', async () => {
    const office = await makeComputer(OFFICE, 'PC secrétariat', 'update-admins');
    const library = await makeComputer(LIBRARY, 'CDI', 'run-exams');
    await importFile(makeTools(library), await exportFrom(office));
    await importFile(makeTools(office), await exportFrom(library));
    expect(show(await readDocuments(office))).toEqual(show(await readDocuments(library)));
    expect(readTaken(office).map(({ device }) => device)).toEqual([LIBRARY]);
    expect(readTaken(library).map(({ device }) => device)).toEqual([OFFICE]);
  });

  test('with nothing new in it is noted as taken in, and nothing else is written', async () => {
    const office = await makeComputer(OFFICE, 'PC secrétariat', 'update-admins');
    const library = await makeComputer(LIBRARY, 'CDI', 'run-exams');
    await importFile(
      makeTools(library, { readToday: () => '2026-11-12' }),
      await exportFrom(office, '2026-11-11'),
    );
    const undo = readHistory(library).undo;
    const again = await exportFrom(office, '2026-11-20');
    expect((await previewOf(library, again)).isNothingNew).toBe(true);
    expect(await importFile(makeTools(library), again)).toMatchObject({ outcome: 'noted' });
    expect(readTaken(library)).toMatchObject([{ device: OFFICE, exportedOn: '2026-11-20', day: TODAY }]);
    expect(readHistory(library).undo).toEqual(undo);
  });

  test('that is older than one taken in before is said to be, loses nothing, and leaves the line as it was', async () => {
    const library = await makeComputer(LIBRARY, 'CDI', 'run-exams');
    const before = await makeComputer(OFFICE, 'PC secrétariat', 'share-codes');
    const after = await makeComputer(OFFICE, 'PC secrétariat', 'update-admins', 2000);
    await importFile(makeTools(library), await exportFrom(after, '2026-11-20'));
    const older = await exportFrom(before, '2026-11-02');
    expect((await previewOf(library, older)).source.laterTaken).toBe('2026-11-20');
    expect(await importFile(makeTools(library), older)).toMatchObject({ outcome: 'imported' });
    expect(readTaken(library)).toMatchObject([{ exportedOn: '2026-11-20' }]);
    expect(show(await readDocuments(library))).toMatchObject({
      progress: { [SCHOOL]: { 'update-admins': { state: 'done' }, 'share-codes': { state: 'done' } } },
    });
  });

  test('leaves no line once its import is undone, but the one that was there before', async () => {
    const library = await makeComputer(LIBRARY, 'CDI', 'run-exams');
    const office = await makeComputer(OFFICE, 'PC secrétariat', 'update-admins');
    await importFile(
      makeTools(library, { readToday: () => '2026-11-12' }),
      await exportFrom(office, '2026-11-11'),
    );
    await undoImport(makeTools(library));
    expect(readTaken(library)).toEqual([]);

    await importFile(
      makeTools(library, { readToday: () => '2026-11-12' }),
      await exportFrom(office, '2026-11-11'),
    );
    const later = await makeComputer(OFFICE, 'PC secrétariat', 'book-rooms');
    await importFile(makeTools(library), await exportFrom(later, '2026-11-20'));
    expect(readTaken(library)).toMatchObject([{ exportedOn: '2026-11-20', day: TODAY }]);
    await undoImport(makeTools(library));
    expect(readTaken(library)).toMatchObject([{ exportedOn: '2026-11-11', day: '2026-11-12' }]);
  });
});

test("this computer's own file is said to be, and leaves no line", async () => {
  const office = await makeComputer(OFFICE, 'PC secrétariat', 'update-admins');
  const own = await exportFrom(office);
  await office.remove('local', [`replica:${SCHOOL}`]);
  expect((await previewOf(office, own)).source).toMatchObject({ device: OFFICE, isOwn: true });
  expect(await importFile(makeTools(office), own)).toMatchObject({ outcome: 'imported' });
  expect(readTaken(office)).toEqual([]);
});

test('a file that does not say where it comes from is taken in, with a line that names no computer', async () => {
  const office = await makeComputer(OFFICE, 'PC secrétariat', 'update-admins');
  const { exportedBy: _, ...older } = JSON.parse(await exportFrom(office));
  const library = await makeComputer(LIBRARY, 'CDI', 'run-exams');
  expect(await importFile(makeTools(library), JSON.stringify(older))).toMatchObject({ outcome: 'imported' });
  expect(readTaken(library)).toEqual([{ exportedOn: TODAY, day: TODAY, whose: WHOSE }]);
  const wrong = { ...older, exportedBy: 'Mme Corvo' };
  expect((await previewOf(library, JSON.stringify(wrong))).source.device).toBeUndefined();
});

test('whose years are told of the latest year alone, and of no establishment only where there is none', () => {
  const name = (establishment: string, schoolYear: '2025-2026' | '2026-2027') =>
    getProgressName({ establishment, schoolYear });
  expect(listWhose([name('default', '2026-2027'), name('0590001A', '2025-2026')])).toEqual([
    { establishment: 'default', schoolYear: '2026-2027' },
  ]);
  expect(
    listWhose([name('default', '2026-2027'), name('0590001B', '2026-2027'), name('0590001A', '2026-2027')]),
  ).toEqual(['0590001A', '0590001B'].map((establishment) => ({ establishment, schoolYear: '2026-2027' })));
  expect(listWhose([REGISTRY])).toEqual([]);
});

test('the list is bounded, one line a computer, and what cannot be read of it is left out', () => {
  const line = (device: unknown, day: unknown = TODAY) => ({ device, day, whose: [SCHOOL, 'rubbish', 3] });
  expect(parseTakenFiles([line('aaaa'), line('aaaa'), line('x', 'yesterday'), 7, null])).toEqual([
    { device: 'aaaa', day: TODAY, whose: WHOSE },
  ]);
  expect(parseTakenFiles(line('aaaa'))).toEqual([]);
  const many = Array.from({ length: 40 }, (_, index) => line(`pc${index}`));
  expect(parseTakenFiles(many)).toHaveLength(12);
  const taken = parseTakenFiles(many);
  expect(parseFileHistory(formatFileHistory({ taken })).history).toEqual({ taken });
});
