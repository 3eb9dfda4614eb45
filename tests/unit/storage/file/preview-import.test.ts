import { expect, test } from 'vitest';
import { applyImport } from '../../../../storage/file/apply-import.ts';
import { previewImport } from '../../../../storage/file/preview-import.ts';
import { readWorld } from '../../../../storage/keeper/world.ts';
import type { DocumentName } from '../../../../storage/keys.ts';
import { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import { type Documents, makeFieldMap, makeStorage, NO_SCHOOL, SCHOOL, toFile } from './worlds.ts';

const BEFORE = makeFieldMap({
  'update-admins': { state: [['done', '2026-09-02'], 1000, 'aaaa'], note: ['Vu', 1000, 'aaaa'] },
  'share-codes': { state: [['done', '2026-09-02'], 1000, 'aaaa'] },
});
const FILE = makeFieldMap({
  'update-admins': { state: [['todo', '2026-09-03'], 2000, 'bbbb'], note: ['Plus vieux', 1, 'bbbb'] },
  'share-codes': { state: [['done', '2026-09-01'], 1, 'bbbb'], due: ['2026-09-20', 5, 'bbbb'] },
  'run-exams': { state: [['done', '2026-09-05'], 5, 'bbbb'], note: ['Salle 12', 5, 'bbbb'] },
  'book-rooms': { state: [['not-applicable', '2026-09-05'], 5, 'bbbb'], note: ['', 5, 'bbbb'] },
});

const SOURCE = { isOwn: false, whose: [] };

const apply = async (storage: MemoryStorage, documents: Documents) =>
  applyImport(await readWorld(storage), toFile(documents));

test('says what would be done, set back, noted and otherwise changed, and nothing that is older than what is here', async () => {
  const file = { ...toFile(new Map([[SCHOOL, FILE]])), exportedOn: '2026-11-20', droppedFields: 3 } as const;
  const applied = await apply(makeStorage(new Map([[SCHOOL, BEFORE]])), file.documents);
  const counts = { ticks: 1, setBack: 1, notes: 1, own: 0, others: 2 };
  expect(previewImport(applied, file, SOURCE)).toEqual({
    exportedOn: '2026-11-20',
    source: SOURCE,
    scopes: [{ establishment: '0590001A', schoolYear: '2026-2027', ...counts }],
    settings: 0,
    names: {},
    total: counts,
    droppedFields: 3,
    untouched: [],
    isNothingNew: false,
  });
});

test('a tick that was noted before the school was recognised counts once in all', async () => {
  const tick = makeFieldMap({ 'run-exams': { state: [['done', '2026-09-05'], 5, 'bbbb'] } });
  const registry = makeFieldMap({ 'establishment:0590001A': { adoption: ['adopted', 9, 'bbbb'] } });
  const file = toFile(
    new Map([
      [NO_SCHOOL, tick],
      ['registry' as DocumentName, registry],
    ]),
  );
  const preview = previewImport(await apply(makeStorage(), file.documents), file, SOURCE);
  expect(preview.scopes.map(({ establishment, ticks }) => [establishment, ticks])).toEqual([
    ['0590001A', 1],
    ['default', 1],
  ]);
  expect(preview.total).toEqual({ ticks: 1, setBack: 0, notes: 0, own: 0, others: 1 });
  expect(preview.settings).toBe(1);
});

test('names the schools that only the file knows', async () => {
  const registry = makeFieldMap({
    settings: { groupSize: [15, 5, 'bbbb'] },
    'establishment:0590001A': { name: ['Collège', 5, 'bbbb'] },
  });
  const file = toFile(new Map([['registry' as DocumentName, registry]]));
  const preview = previewImport(await apply(makeStorage(), file.documents), file, SOURCE);
  expect(preview.names).toEqual({ '0590001A': 'Collège' });
});

test('the same values said later show nothing new', async () => {
  const later = makeFieldMap({
    'update-admins': { note: ['Vu', 5000, 'bbbb'] },
    'run-exams': { state: [['todo', '2026-09-05'], 5, 'bbbb'], due: [null, 5, 'bbbb'] },
  });
  const file = toFile(
    new Map([
      [SCHOOL, later],
      [
        'registry' as DocumentName,
        makeFieldMap({ settings: { groupSize: [20, 1, 'aaaa'], zone: ['A', 1, 'aaaa'] } }),
      ],
    ]),
  );
  const preview = previewImport(
    await apply(makeStorage(new Map([[SCHOOL, BEFORE]])), file.documents),
    file,
    SOURCE,
  );
  expect(preview.isNothingNew).toBe(true);
});

test('a document that a newer version wrote is left alone and named', async () => {
  const newer = { schema: 3, steps: {} };
  const storage = new MemoryStorage({ local: { [`replica:${SCHOOL}`]: newer } });
  const applied = await apply(
    storage,
    new Map([
      [SCHOOL, FILE],
      [NO_SCHOOL, FILE],
    ]),
  );
  expect(applied.untouched).toEqual([SCHOOL]);
  expect(Object.keys(applied.replicas)).toEqual([`replica:${NO_SCHOOL}`]);
});

test('counts a step that the user added once, whatever is said of it, and its tick and its note beside it', async () => {
  const set = (fields: Readonly<Record<string, unknown>>, at: number) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value, at, 'bbbb'] as const]));
  const own = { title: 'Réunion', by: '11-20', at: 'certif-sessions', yearly: true, gone: false };
  const documents = new Map([
    [
      SCHOOL,
      makeFieldMap({
        'own:k3v9': { ...set(own, 5), state: [['done', '2026-09-05'], 5, 'bbbb'], note: ['B12', 5, 'bbbb'] },
        'own:m2w7': set({ ...own, title: 'Prévenir le CPE' }, 5),
      }),
    ],
  ]);
  const counted = async (storage: MemoryStorage, file: Documents) =>
    previewImport(await apply(storage, file), toFile(file), SOURCE).total;
  expect(await counted(makeStorage(), documents)).toEqual({
    ticks: 1,
    setBack: 0,
    notes: 1,
    own: 2,
    others: 0,
  });
  const changed = new Map([
    [SCHOOL, makeFieldMap({ 'own:k3v9': set({ by: 'christmas' }, 9), 'own:m2w7': set({ gone: true }, 9) })],
  ]);
  expect(await counted(makeStorage(documents), changed)).toMatchObject({ own: 2, others: 0 });
});
