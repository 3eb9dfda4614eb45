import { describe, expect, test } from 'vitest';
import { importFile, previewFile } from '../../../../storage/file/import-into-storage.ts';
import { readExportFile } from '../../../../storage/file/read-file.ts';
import { toProgress } from '../../../../storage/schema/to-progress.ts';
import { toSettings } from '../../../../storage/schema/to-registry.ts';
import { copyAll, INSTANT, makeFieldMap, makeStorage, makeTools, SCHOOL } from './worlds.ts';
import { makeStepText, makeText, TICK, WRONG_FILES } from './wrong-files.ts';

function readGood(text: string) {
  const reading = readExportFile(text, INSTANT);
  if (!reading.ok) throw new Error(`Refused: ${reading.reason}`);
  return reading.file;
}

describe('a wrong file is refused for what it is, and storage is untouched', () => {
  test.each(WRONG_FILES)('$name: $reason', async ({ text, reason }) => {
    const storage = makeStorage(
      new Map([[SCHOOL, makeFieldMap({ 'run-exams': { note: ['Salle 12', 7, 'aaaa'] } })]]),
    );
    const before = copyAll(storage);
    const tools = makeTools(storage);
    expect(await previewFile(tools, text)).toEqual({ outcome: reason });
    expect(await importFile(tools, text)).toEqual({ outcome: reason });
    expect(storage.writes).toEqual([]);
    expect(copyAll(storage)).toEqual(before);
    expect(tools.reports).toEqual([]);
  });
});

test('every reason has at least one file', () => {
  const reasons = new Set(WRONG_FILES.map(({ reason }) => reason));
  expect([...reasons].sort()).toEqual([
    'empty',
    'key-twice',
    'newer',
    'no-room',
    'not-json',
    'not-ours',
    'too-big',
    'too-many-schools',
    'unreadable',
  ]);
});

test('bad fields fall alone and are counted', () => {
  const text = makeText({
    registry: { settings: { groupSize: [500, 1, 'aaaa'], zone: ['B', 1, 'aaaa'] } },
    progress: {
      '0590001A': { '2026-2027': { 'update-admins': { ...TICK, note: ['a'.repeat(281), 1, 'aaaa'] } } },
      nowhere: { '2026-2027': { 'update-admins': TICK, 'run-exams': { ...TICK, due: [null, 1, 'aaaa'] } } },
    },
  });
  const { documents, droppedFields, exportedOn } = readGood(text);
  expect(droppedFields).toBe(5);
  expect(exportedOn).toBe('2026-11-20');
  expect(toProgress(documents.get(SCHOOL) ?? new Map())).toEqual({
    'update-admins': { state: 'done', day: '2026-09-02' },
  });
  expect(toSettings(documents.get('registry') ?? new Map())).toEqual({ groupSize: 20, zone: 'B' });
});

test('a file with the shapes of the first version migrates like storage', () => {
  const { documents, droppedFields } = readGood(
    makeText({
      schema: 1,
      registry: { groupSize: 15, zone: 'C' },
      progress: {
        '0590001A': {
          '2026-2027': {
            'archive-last-year': { state: 'done', day: '2026-09-02', at: 9, parts: ['save-certifications'] },
            'run-exams': { state: 'perhaps', day: '2026-09-02', at: 9 },
          },
        },
      },
    }),
  );
  expect(droppedFields).toBe(1);
  expect(toProgress(documents.get(SCHOOL) ?? new Map())).toEqual({
    'archive-last-year': { state: 'done', day: '2026-09-02', parts: ['save-certifications'] },
  });
  expect(toSettings(documents.get('registry') ?? new Map())).toEqual({ groupSize: 15, zone: 'C' });
});

test('a clock up to a day ahead is believed, and an unreadable day of export is no obstacle', () => {
  const at = INSTANT + 24 * 3_600_000;
  const { documents, exportedOn } = readGood(
    makeStepText({ note: ['Salle 12', at, 'aaaa'] }).replace('2026-11-20', 'yesterday'),
  );
  expect(documents.get(SCHOOL)?.get('update-admins')?.get('note')?.at).toBe(at);
  expect(exportedOn).toBeUndefined();
});

test('a file saved by an editor that adds a byte order mark is read', () => {
  expect(readGood(`\uFEFF${makeStepText(TICK)}\r\n`).documents.size).toBe(1);
});

test('steps and small fields of a later version with the same schema are carried through', () => {
  const text = makeText({
    progress: { default: { '2026-2027': { 'brand-new': { level: [[1], 5, 'aaaa'] } } } },
  });
  const { documents, droppedFields } = readGood(text);
  expect(documents.get('progress:default:2026-2027')?.get('brand-new')?.get('level')?.value).toEqual([1]);
  expect(droppedFields).toBe(0);
});

test('copies of what was unreadable elsewhere stay in the file', () => {
  const { documents } = readGood(
    makeText({
      unreadable: [{ area: 'sync', key: 'settings', day: '2026-09-01', value: 1 }],
      registry: { settings: { zone: ['B', 1, 'aaaa'] } },
    }),
  );
  expect([...documents.keys()]).toEqual(['registry']);
});
