import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importFile } from '../../../../storage/file/import-into-storage.ts';
import { undoImport } from '../../../../storage/file/undo-import.ts';
import { anyDocuments } from './any-documents.ts';
import { makeStorage, makeTools, readDocuments, show, toText } from './worlds.ts';

/** Hundreds of storages, each a few turns of the event loop: seconds on a busy machine. */
const LOADED_MACHINE_MS = 30_000;

test(
  'undoing shows again exactly what was shown before any import',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyDocuments, anyDocuments, anyDocuments, async (here, others, file) => {
        const storage = makeStorage(here, others);
        const before = show(await readDocuments(storage));
        const tools = makeTools(storage);
        const { outcome } = await importFile(tools, await toText(file));
        const undone = await undoImport(tools);
        expect(undone.outcome).toBe(outcome === 'imported' ? 'undone' : 'nothing-to-undo');
        expect(show(await readDocuments(storage))).toEqual(before);
      }),
      { seed: 20261124 },
    );
  },
  LOADED_MACHINE_MS,
);
