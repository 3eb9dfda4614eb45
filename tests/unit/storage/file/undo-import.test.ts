import { describe, expect, test } from 'vitest';
import { importFile } from '../../../../storage/file/import-into-storage.ts';
import { undoImport } from '../../../../storage/file/undo-import.ts';
import { getDocument, readWorld } from '../../../../storage/keeper/world.ts';
import { carryYearlySteps } from '../../../../storage/keeper/yearly-steps.ts';
import { DEVICE_KEY, FILE_HISTORY_KEY, REGISTRY } from '../../../../storage/keys.ts';
import { MAX_TIME } from '../../../../storage/merge/register.ts';
import { formatItem } from '../../../../storage/schema/format-item.ts';
import { toProgress } from '../../../../storage/schema/to-progress.ts';
import { listEstablishments } from '../../../../storage/schema/to-registry.ts';
import { asksAdoption, isAnythingLeft } from '../../../../storage/surface/orphan.ts';
import type { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import {
  copyAll,
  type Documents,
  INSTANT,
  LAST_YEAR,
  makeFieldMap,
  makeStorage,
  makeTools,
  NO_SCHOOL,
  readDocuments,
  SCHOOL,
  show,
  TODAY,
  toText,
} from './worlds.ts';

const HERE: Documents = new Map([
  [
    SCHOOL,
    makeFieldMap({
      'update-admins': { state: [['done', '2026-09-02'], 1000, 'aaaa'], note: ['Vu', 1000, 'aaaa'] },
      'share-codes': { due: ['2026-09-20', 1000, 'aaaa'] },
    }),
  ],
]);
const FILE: Documents = new Map([
  [
    SCHOOL,
    makeFieldMap({
      'update-admins': { state: [['todo', '2026-09-03'], 2000, 'bbbb'], note: ['Revu', 2000, 'bbbb'] },
      'archive-last-year': { 'part:save-certifications': [true, 5, 'bbbb'], note: ['Clé USB', 5, 'bbbb'] },
      'run-exams': { state: [['done', '2026-09-05'], 5, 'bbbb'], 'run:2026-09-05': [true, 5, 'bbbb'] },
    }),
  ],
  [
    REGISTRY,
    makeFieldMap({
      settings: { groupSize: [15, 5, 'bbbb'], zone: ['C', 5, 'bbbb'] },
      'device:aaaa': { nickname: ['CDI', 5, 'bbbb'] },
      'establishment:0590001A': { name: ['Collège', 5, 'bbbb'] },
    }),
  ],
]);

async function importHere(here = HERE, file = FILE) {
  const storage = makeStorage(here);
  const tools = makeTools(storage);
  expect(await importFile(tools, await toText(file))).toMatchObject({ outcome: 'imported' });
  return { storage, tools };
}

describe('a step that the user added, in the file alone', () => {
  const added: Parameters<typeof makeFieldMap>[0][string] = {
    title: ['Voter le budget', 5, 'bbbb'],
    by: ['11-25', 5, 'bbbb'],
    yearly: [true, 5, 'bbbb'],
    gone: [false, 5, 'bbbb'],
    note: ['Salle 3', 5, 'bbbb'],
  };
  const read = async (storage: MemoryStorage, name = SCHOOL) =>
    toProgress((await readDocuments(storage)).get(name) ?? new Map());

  test('goes with the undoing, and so does who sees to another', async () => {
    const file = makeFieldMap({ 'own:k3v9': added, 'share-codes': { who: ['JD', 5, 'bbbb'] } });
    const { storage, tools } = await importHere(HERE, new Map([[SCHOOL, file]]));
    expect(await read(storage)).toMatchObject({ 'own:k3v9': {}, 'share-codes': { who: 'JD' } });
    await undoImport(tools);
    const undone = await read(storage);
    expect(Object.keys(undone)).not.toContain('own:k3v9');
    expect(undone['share-codes'] ?? {}).not.toHaveProperty('who');
  });

  test('stays whole once it was ticked', async () => {
    const file = makeFieldMap({ 'own:k3v9': added });
    const { storage, tools } = await importHere(HERE, new Map([[SCHOOL, file]]));
    const since = makeFieldMap({ 'own:k3v9': { state: [['done', '2026-09-10'], INSTANT, 'cccc'] } });
    await storage.write('sync', { [`${SCHOOL}:cccc`]: formatItem(SCHOOL, since, 'cccc') });
    await undoImport(tools);
    expect(await read(storage)).toMatchObject({ 'own:k3v9': { state: 'done', note: 'Salle 3' } });
  });

  test('takes that of this year with it from nobody, where it was in the file of last year', async () => {
    const here: Documents = new Map([[SCHOOL, makeFieldMap({ 'own:k3v9': added })]]);
    const file: Documents = new Map([[LAST_YEAR, makeFieldMap({ 'own:k3v9': added })]]);
    const { storage, tools } = await importHere(here, file);
    await undoImport(tools);
    expect(Object.keys(await read(storage, LAST_YEAR))).not.toContain('own:k3v9');
    const world = await readWorld(storage);
    const state = new Map([LAST_YEAR, SCHOOL].map((name) => [name, getDocument(world, name)]));
    const carried = carryYearlySteps(world, state, TODAY);
    expect(Object.keys(toProgress(carried.get(SCHOOL)?.merged ?? new Map()))).toContain('own:k3v9');
  });
});

test('undoing brings back what was seen, signed by this computer, and can be done once', async () => {
  const { storage, tools } = await importHere();
  expect(show(await readDocuments(storage))).not.toEqual(show(HERE));
  expect(await undoImport(tools)).toEqual({ outcome: 'undone', untouched: [] });
  const documents = await readDocuments(storage);
  expect(show(documents)).toEqual(show(HERE));
  expect(documents.get(SCHOOL)?.get('update-admins')?.get('note')).toEqual({
    value: 'Vu',
    at: INSTANT,
    by: 'newhere1',
  });
  expect(documents.get(SCHOOL)?.get('run-exams')?.get('state')?.value).toEqual(['todo', TODAY]);
  expect(documents.get(SCHOOL)?.get('share-codes')?.get('due')?.at).toBe(1000);
  expect(storage.peek('local', DEVICE_KEY)).toEqual({ schema: 2, id: 'newhere1' });
  expect(await undoImport(tools)).toEqual({ outcome: 'nothing-to-undo' });
});

test('the id that this computer has is the one that signs', async () => {
  const { storage, tools } = await importHere();
  await storage.write('local', { [DEVICE_KEY]: { schema: 2, id: 'already1' } });
  await undoImport(tools);
  expect((await readDocuments(storage)).get(SCHOOL)?.get('update-admins')?.get('note')?.by).toBe('already1');
});

test('a clock that went back still undoes', async () => {
  const { storage } = await importHere();
  await undoImport(makeTools(storage, { readInstant: () => 3 }));
  expect(show(await readDocuments(storage))).toEqual(show(HERE));
});

test('what another device or this one changed since the import is left alone', async () => {
  const { storage, tools } = await importHere();
  const since = makeFieldMap({
    'update-admins': { note: ['Vu, revu', 3000, 'cccc'] },
    'run-exams': { state: [['not-applicable', '2026-11-22'], 3000, 'cccc'] },
  });
  await storage.write('sync', { [`${SCHOOL}:cccc`]: formatItem(SCHOOL, since, 'cccc') });
  await undoImport(tools);
  expect(toProgress((await readDocuments(storage)).get(SCHOOL) ?? new Map())).toMatchObject({
    'update-admins': { state: 'done', day: '2026-09-02', note: 'Vu, revu' },
    'run-exams': { state: 'not-applicable', day: '2026-11-22' },
  });
});

test('a document that a newer version has written since stays, and can be undone after the update', async () => {
  const { storage, tools } = await importHere();
  const newer = { schema: 3, steps: {} };
  await storage.write('sync', { [`${SCHOOL}:cccc`]: newer });
  expect(await undoImport(tools)).toEqual({ outcome: 'undone', untouched: [SCHOOL] });
  expect(show(await readDocuments(storage))).toMatchObject({ settings: { groupSize: 20, zone: 'A' } });
  await storage.remove('sync', [`${SCHOOL}:cccc`]);
  expect(await undoImport(tools)).toEqual({ outcome: 'undone', untouched: [] });
  expect(show(await readDocuments(storage))).toEqual(show(HERE));
});

test('what an imported adoption handed over is taken back too', async () => {
  const note = makeFieldMap({ 'run-exams': { note: ['Salle 12', 3, 'aaaa'] } });
  const here: Documents = new Map([[NO_SCHOOL, note]]);
  const registry = makeFieldMap({ 'establishment:0590001A': { adoption: ['adopted', 9, 'bbbb'] } });
  const { storage, tools } = await importHere(here, new Map([[REGISTRY, registry]]));
  expect(show(await readDocuments(storage))).toMatchObject({ progress: { [SCHOOL]: {}, [NO_SCHOOL]: {} } });
  await undoImport(tools);
  expect(show(await readDocuments(storage))).toEqual(show(here));
});

test('what was noted without a school is offered to the right one after a file of the wrong one was undone', async () => {
  const note = makeFieldMap({ 'run-exams': { note: ['Salle 12', 3, 'aaaa'] } });
  const wrong = makeFieldMap({ 'establishment:0750001B': { adoption: ['adopted', 9, 'bbbb'] } });
  const { storage, tools } = await importHere(new Map([[NO_SCHOOL, note]]), new Map([[REGISTRY, wrong]]));
  await undoImport(tools);
  const documents = await readDocuments(storage);
  const registry = documents.get(REGISTRY) ?? new Map();
  const orphan = documents.get(NO_SCHOOL) ?? new Map();
  expect(asksAdoption(registry, orphan, { uai: '0590001A', name: 'Lycée' })).toBe(true);
  expect(isAnythingLeft(registry, orphan)).toBe(true);
});

test('when the browser refuses the write, all stays as it was and the undo can be tried again', async () => {
  const { storage, tools } = await importHere();
  const before = copyAll(storage);
  storage.refuse('write', 'local');
  expect(await undoImport(tools)).toEqual({ outcome: 'refused' });
  expect(tools.reports).toHaveLength(1);
  expect(copyAll(storage)).toEqual(before);
  storage.allow('write', 'local');
  expect(await undoImport(tools)).toMatchObject({ outcome: 'undone' });
});

test("a newer version's history of files is not written over", async () => {
  const { storage, tools } = await importHere();
  await storage.write('local', { [FILE_HISTORY_KEY]: { schema: 3 } });
  expect(await undoImport(tools)).toEqual({ outcome: 'needs-update' });
  expect(storage.peek('local', FILE_HISTORY_KEY)).toEqual({ schema: 3 });
});

const OTHER: Documents = new Map([
  [REGISTRY, makeFieldMap({ 'establishment:0750001B': { name: ['Lycée du fichier', 5, 'bbbb'] } })],
  [
    'progress:0750001B:2026-2027',
    makeFieldMap({ 'run-exams': { note: ['Salle 3', MAX_TIME - 10, 'bbbb'] } }),
  ],
]);
const listSchools = async (storage: MemoryStorage) =>
  listEstablishments((await readDocuments(storage)).get(REGISTRY) ?? new Map()).map(({ uai }) => uai);

/** Another computer notes something for the school of the file. */
function noteElsewhere(storage: MemoryStorage): Promise<void> {
  const since = makeFieldMap({ 'share-codes': { note: ['Fait', 3000, 'cccc'] } });
  const name = 'progress:0750001B:2026-2027';
  return storage.write('sync', { [`${name}:cccc`]: formatItem(name, since, 'cccc') });
}

test('a school that came with the file goes with it, and comes again with it', async () => {
  const { storage, tools } = await importHere(HERE, OTHER);
  for (let turn = 0; turn < 3; turn += 1) {
    expect(await listSchools(storage)).toEqual(['0750001B']);
    await undoImport(tools);
    expect(await listSchools(storage)).toEqual([]);
    await importFile(tools, await toText(OTHER));
  }
});

test('a school of the file for which something was noted since stays', async () => {
  const { storage, tools } = await importHere(HERE, OTHER);
  await noteElsewhere(storage);
  await undoImport(tools);
  expect(await listSchools(storage)).toEqual(['0750001B']);
});

test('a school that the file had removed is there again', async () => {
  const here: Documents = new Map([
    [REGISTRY, makeFieldMap({ 'establishment:0750001B': { name: ['Lycée', 5, 'aaaa'] } })],
  ]);
  const removed = makeFieldMap({ 'establishment:0750001B': { removed: [true, 9, 'bbbb'] } });
  const { storage, tools } = await importHere(here, new Map([[REGISTRY, removed]]));
  expect(await listSchools(storage)).toEqual([]);
  await undoImport(tools);
  expect(await listSchools(storage)).toEqual(['0750001B']);
});

test('a school of a file imported again stays when something was noted for it since', async () => {
  const { storage, tools } = await importHere(HERE, OTHER);
  await undoImport(tools);
  await importFile(tools, await toText(OTHER));
  await noteElsewhere(storage);
  await undoImport(tools);
  expect(await listSchools(storage)).toEqual(['0750001B']);
});

test('a school of the file whose pages were read here since stays', async () => {
  const { storage, tools } = await importHere(HERE, OTHER);
  await storage.write('local', { 'findings:0750001B:2026-2027': { schema: 2 } });
  await undoImport(tools);
  expect(await listSchools(storage)).toEqual(['0750001B']);
});
