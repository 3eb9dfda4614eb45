import { expect, test } from 'vitest';
import { importFile } from '../../../../storage/file/import-into-storage.ts';
import { undoImport } from '../../../../storage/file/undo-import.ts';
import {
  type Documents,
  makeFieldMap,
  makeStorage,
  makeTools,
  readDocuments,
  SCHOOL,
  show,
  toText,
} from './worlds.ts';

test('runs that the import had pushed past the limit of twelve come back', async () => {
  const run = (from: number, count: number, at: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `run:2026-09-${from + index}`,
        [true, at + index, 'aaaa'] as const,
      ]),
    );
  const here: Documents = new Map([[SCHOOL, makeFieldMap({ 'run-exams': run(10, 12, 1) })]]);
  const file: Documents = new Map([[SCHOOL, makeFieldMap({ 'run-exams': run(23, 5, 100) })]]);
  const storage = makeStorage(here);
  const tools = makeTools(storage);
  await importFile(tools, await toText(file));
  expect(show(await readDocuments(storage))).not.toEqual(show(here));
  await undoImport(tools);
  expect(show(await readDocuments(storage))).toEqual(show(here));
});
