import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importFile, previewFile } from '../../../../storage/file/import-into-storage.ts';
import { undoImport } from '../../../../storage/file/undo-import.ts';
import { filterFields, RUN_PREFIX } from '../../../../storage/merge/field-map.ts';
import { anyDocuments } from './any-documents.ts';
import {
  type Documents,
  INSTANT,
  makeFieldMap,
  makeStorage,
  makeTools,
  readDocuments,
  SCHOOL,
  show,
  toText,
} from './worlds.ts';

const makeNote = (text: string, at: number): Documents =>
  new Map([[SCHOOL, makeFieldMap({ 'run-exams': { note: [text, at, 'bbbb'] } })]]);

const readNote = async (storage: ReturnType<typeof makeStorage>) =>
  (await readDocuments(storage)).get(SCHOOL)?.get('run-exams')?.get('note')?.value;

test('a file whose import was undone by mistake can be imported again, as often as the user changes their mind', async () => {
  const storage = makeStorage();
  const tools = makeTools(storage);
  const text = await toText(makeNote('Salle 12', 5));
  for (let turn = 0; turn < 3; turn += 1) {
    expect(await previewFile(tools, text)).toMatchObject({ preview: { total: { notes: 1 } } });
    expect(await importFile(tools, text)).toMatchObject({ outcome: 'imported' });
    expect(await readNote(storage)).toBe('Salle 12');
    expect(await undoImport(tools)).toMatchObject({ outcome: 'undone' });
    expect(await readNote(storage)).toBe('');
  }
});

test('what was written since the undo stays', async () => {
  const storage = makeStorage();
  const tools = makeTools(storage);
  const text = await toText(makeNote('Salle 12', 5));
  await importFile(tools, text);
  await undoImport(tools);
  await importFile(tools, await toText(makeNote('Salle 14', INSTANT + 10)));
  expect(await importFile(tools, text)).toMatchObject({ outcome: 'nothing-new' });
  expect(await readNote(storage)).toBe('Salle 14');
});

test('after the wrong file was undone, the right one brings all it has', async () => {
  const storage = makeStorage();
  const tools = makeTools(storage);
  await importFile(tools, await toText(makeNote('Salle A', 5)));
  await undoImport(tools);
  const right = await toText(makeNote('Salle B', 9));
  expect(await previewFile(tools, right)).toMatchObject({ preview: { total: { notes: 1 } } });
  await importFile(tools, right);
  expect(await readNote(storage)).toBe('Salle B');
});

test('a file older than what stood here before the wrong one brings nothing', async () => {
  const storage = makeStorage(makeNote('Salle 10', 7));
  const tools = makeTools(storage);
  await importFile(tools, await toText(makeNote('Salle 12', 9)));
  await undoImport(tools);
  expect(await readNote(storage)).toBe('Salle 10');
  const older = await toText(makeNote('Salle 8', 5));
  expect(await importFile(tools, older)).toMatchObject({ outcome: 'nothing-new' });
});

test('the first of two files undone may be chosen again', async () => {
  const storage = makeStorage();
  const tools = makeTools(storage);
  const first = await toText(makeNote('Salle 12', 5));
  for (const text of [first, await toText(makeNote('Salle 14', 6))]) {
    await importFile(tools, text);
    await undoImport(tools);
  }
  await importFile(tools, first);
  expect(await readNote(storage)).toBe('Salle 12');
});

test('an adoption that was undone is not said anew: the question asks again', async () => {
  const answer = (adoption: string, at: number): Documents =>
    new Map([['registry', makeFieldMap({ 'establishment:0590001A': { adoption: [adoption, at, 'bbbb'] } })]]);
  const storage = makeStorage(answer('declined', 3));
  const tools = makeTools(storage);
  const text = await toText(answer('adopted', 5));
  await importFile(tools, text);
  await undoImport(tools);
  expect(await importFile(tools, text)).toMatchObject({ outcome: 'nothing-new' });
  const registry = (await readDocuments(storage)).get('registry');
  expect(registry?.get('establishment:0590001A')?.get('adoption')?.value).toBe('declined');
});

/** What depends on when it was said is left out: the twelve runs that are kept, and what a past adoption takes over. */
const anyTimeless = anyDocuments.map(
  (documents): Documents =>
    new Map(
      [...documents].map(([name, fields]) => [
        name,
        filterFields(fields, (_entry, field) => field !== 'adoption' && !field.startsWith(RUN_PREFIX)),
      ]),
    ),
);

test('importing, undoing and importing again shows what importing once shows', async () => {
  await fc.assert(
    fc.asyncProperty(anyTimeless, anyTimeless, anyTimeless, async (here, others, file) => {
      const storage = makeStorage(here, others);
      const tools = makeTools(storage);
      const text = await toText(file);
      await importFile(tools, text);
      const once = show(await readDocuments(storage));
      await undoImport(tools);
      await importFile(tools, text);
      expect(show(await readDocuments(storage))).toEqual(once);
    }),
    { seed: 20261125 },
  );
}, 30_000);
