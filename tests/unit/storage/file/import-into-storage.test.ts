import { expect, test } from 'vitest';
import { parseFileHistory } from '../../../../storage/file/file-history.ts';
import { importFile, previewFile } from '../../../../storage/file/import-into-storage.ts';
import { undoImport } from '../../../../storage/file/undo-import.ts';
import {
  FILE_HISTORY_KEY,
  getReplicaKey,
  getRescueKey,
  REGISTRY,
  RESCUE_PREFIX,
} from '../../../../storage/keys.ts';
import { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import {
  copyAll,
  makeFieldMap,
  makeStorage,
  makeTools,
  readDocuments,
  SCHOOL,
  show,
  TODAY,
} from './worlds.ts';
import { makeStepText, TICK } from './wrong-files.ts';

const TEXT = makeStepText(TICK);
const NOTE = makeFieldMap({ 'run-exams': { note: ['Salle 12', 7, 'aaaa'] } });

test('an import is one write: the replica and the way back', async () => {
  const storage = makeStorage(new Map([[SCHOOL, NOTE]]));
  expect(await previewFile(makeTools(storage), TEXT)).toMatchObject({
    outcome: 'preview',
    preview: { total: { ticks: 1 } },
  });
  expect(storage.writes).toEqual([]);
  expect(await importFile(makeTools(storage), TEXT)).toMatchObject({
    outcome: 'imported',
    preview: { total: { ticks: 1 } },
  });
  expect(storage.writes.map(({ area, items }) => [area, Object.keys(items)])).toEqual([
    ['local', [getReplicaKey(SCHOOL), getReplicaKey(REGISTRY), FILE_HISTORY_KEY]],
  ]);
  expect(show(await readDocuments(storage))).toMatchObject({
    progress: { [SCHOOL]: { 'update-admins': { state: 'done' }, 'run-exams': { note: 'Salle 12' } } },
  });
});

test('the last export is remembered through an import and its undoing', async () => {
  const storage = new MemoryStorage({
    local: { [FILE_HISTORY_KEY]: { schema: 2, exportedOn: '2026-11-01' } },
  });
  await importFile(makeTools(storage), TEXT);
  const read = () => parseFileHistory(storage.peek('local', FILE_HISTORY_KEY)).history;
  expect(read()).toMatchObject({ exportedOn: '2026-11-01', undo: { day: TODAY } });
  await undoImport(makeTools(storage));
  expect(read()).toMatchObject({ exportedOn: '2026-11-01' });
  expect(read().undo).toBeUndefined();
});

test('when the browser refuses the write, all stays as it was', async () => {
  const storage = makeStorage(new Map([[SCHOOL, NOTE]]));
  const before = copyAll(storage);
  storage.refuse('write', 'local');
  const tools = makeTools(storage);
  expect(await importFile(tools, TEXT)).toEqual({ outcome: 'refused' });
  expect(tools.reports).toHaveLength(1);
  expect(copyAll(storage)).toEqual(before);
});

test('when storage.local cannot be read, nothing is written over it', async () => {
  const storage = makeStorage(new Map([[SCHOOL, NOTE]]));
  storage.refuse('read', 'local');
  const tools = makeTools(storage);
  expect(await previewFile(tools, TEXT)).toEqual({ outcome: 'refused' });
  expect(await importFile(tools, TEXT)).toEqual({ outcome: 'refused' });
  expect(await undoImport(tools)).toEqual({ outcome: 'refused' });
  expect(storage.writes).toEqual([]);
  expect(tools.reports).toHaveLength(3);
});

test('a school that forbids storage.sync can import all the same', async () => {
  const storage = makeStorage(new Map([[SCHOOL, NOTE]]));
  storage.refuse('read', 'sync');
  const tools = makeTools(storage);
  expect(await importFile(tools, TEXT)).toMatchObject({ outcome: 'imported' });
  expect(await undoImport(tools)).toMatchObject({ outcome: 'undone' });
  expect(tools.reports).toHaveLength(2);
});

test('a damaged replica is kept aside before the import writes over it', async () => {
  const damaged = { schema: 2, steps: { 'run-exams': { note: ['a'.repeat(300), 1, 'aaaa'] } } };
  const storage = new MemoryStorage({ local: { [getReplicaKey(SCHOOL)]: damaged } });
  await importFile(makeTools(storage), TEXT);
  expect(storage.peek('local', getRescueKey('local', getReplicaKey(SCHOOL), damaged))).toMatchObject({
    value: damaged,
  });
});

test('a document of a newer version is untouched, and the outcome says so', async () => {
  const newer = { schema: 3, steps: {}, more: 'words' };
  const storage = new MemoryStorage({ local: { [getReplicaKey(SCHOOL)]: newer } });
  expect(await importFile(makeTools(storage), TEXT)).toMatchObject({
    outcome: 'nothing-new',
    preview: { untouched: [SCHOOL], isNothingNew: true },
  });
  expect(storage.writes).toEqual([]);
});

test('an import that could not be undone is not made', async () => {
  const storage = new MemoryStorage({ local: { [FILE_HISTORY_KEY]: { schema: 3 } } });
  expect(await importFile(makeTools(storage), TEXT)).toEqual({ outcome: 'needs-update' });
  expect(storage.writes).toEqual([]);
});

test('an import leaves no rescue copy when nothing was damaged', async () => {
  const storage = makeStorage(new Map([[SCHOOL, NOTE]]));
  await importFile(makeTools(storage), TEXT);
  expect(storage.keys('local').filter((key) => key.startsWith(RESCUE_PREFIX))).toEqual([]);
});
