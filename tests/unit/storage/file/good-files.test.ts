import { describe, expect, test } from 'vitest';
import { decodeFile } from '../../../../storage/file/decode-file.ts';
import { importFile } from '../../../../storage/file/import-into-storage.ts';
import { undoImport } from '../../../../storage/file/undo-import.ts';
import { makeFieldMap, makeStorage, makeTools, readDocuments, SCHOOL, show } from './worlds.ts';
import { makeStepText, makeText, TICK, WRONG_FILES } from './wrong-files.ts';

const NOTE = { note: ['À vérifier : œuvre, élèves', 1000, 'aaaa'] };
const TICKED = makeStepText({ ...TICK, ...NOTE });
const step = (fields: unknown) => makeStepText(fields);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) =>
  new Uint8Array(
    [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))].flatMap((code) =>
      isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
    ),
  );

/** Files that a person may have of ours, saved again by whatever they opened them with. */
const GOOD_FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['as we write it', utf8(TICKED)],
  ['with the mark of UTF-8', utf8(`\uFEFF${TICKED}`)],
  ['in UTF-16, little end first', utf16(TICKED, true)],
  ['in UTF-16, big end first', utf16(TICKED, false)],
  [
    'laid out, with the line ends of Windows',
    utf8(JSON.stringify(JSON.parse(TICKED), null, 2).replace(/\n/g, '\r\n')),
  ],
  ['with spaces around', utf8(`\n\n  ${TICKED}\t\n`)],
  ['with accents in two characters', utf8(TICKED.normalize('NFD'))],
  [
    'with its letters spelt out',
    utf8(TICKED.replace(/[^\0-~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)),
  ],
  ['with a field of a later version beside', utf8(step({ ...TICK, tomorrow: [1, 1000, 'aaaa'] }))],
  ['with a field that is no register beside', utf8(step({ ...TICK, due: 'tomorrow' }))],
  ['with a year of long ago beside', utf8(TICKED.replace('"2026-2027"', '"1990-1991":{},"2026-2027"'))],
  ['without the day of its export', utf8(TICKED.replace('"exportedOn":"2026-11-20",', ''))],
  ['of another school', utf8(makeStepText(TICK, '0123456X'))],
  ['of the year before', utf8(makeStepText(TICK, '0590001A', '2025-2026'))],
  ['of no school', utf8(makeStepText(TICK, 'default'))],
  ['with settings alone', utf8(makeText({ registry: { settings: { groupSize: [15, 1000, 'aaaa'] } } }))],
];

describe('a good file brings what it has, and undoing takes all of it back', () => {
  test.each(GOOD_FILES)('%s', async (_name, bytes) => {
    const storage = makeStorage(
      new Map([[SCHOOL, makeFieldMap({ 'run-exams': { note: ['Salle 12', 7, 'aaaa'] } })]]),
    );
    const before = show(await readDocuments(storage));
    const text = decodeFile(bytes);
    expect(text).toBeDefined();
    expect(await importFile(makeTools(storage), text ?? '')).toMatchObject({ outcome: 'imported' });
    const after = show(await readDocuments(storage));
    expect(after).not.toEqual(before);
    expect(after).toMatchObject({ progress: (before as { progress: object }).progress });
    expect(await undoImport(makeTools(storage))).toMatchObject({ outcome: 'undone' });
    expect(show(await readDocuments(storage))).toEqual(before);
  });

  test('with those that are refused, sixty files are tried', () => {
    expect(GOOD_FILES.length + WRONG_FILES.length).toBeGreaterThanOrEqual(60);
  });
});
