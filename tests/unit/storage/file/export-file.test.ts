import { expect, test } from 'vitest';
import { getInvigilatorsKey } from '../../../../storage/document-names.ts';
import { getExportFileName, makeExport } from '../../../../storage/file/export-file.ts';
import { exportFile, noteExport } from '../../../../storage/file/export-from-storage.ts';
import { parseFileHistory } from '../../../../storage/file/file-history.ts';
import { formatExport } from '../../../../storage/file/format-export.ts';
import { readWorld } from '../../../../storage/keeper/world.ts';
import { FILE_HISTORY_KEY, getRescueKey, REGISTRY } from '../../../../storage/keys.ts';
import { formatInvigilators } from '../../../../storage/plan/invigilators-item.ts';
import { formatItem } from '../../../../storage/schema/format-item.ts';
import { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import { makeFieldMap, makeStorage, makeTools, SCHOOL, TODAY } from './worlds.ts';

const TICK = makeFieldMap({ 'update-admins': { state: [['done', '2026-09-02'], 1000, 'aaaa'] } });

const exportOf = async (storage: MemoryStorage) => makeExport(await readWorld(storage), TODAY);

test('the file is called after its day', () => {
  expect(getExportFileName('2026-11-24')).toBe('check-list-pix-2026-11-24.json');
});

test('a person can read it: a line for each field, and who said it when', async () => {
  const text = formatExport(await exportOf(makeStorage(new Map([[SCHOOL, TICK]]))));
  expect(text).toBe(`{
  "format": "check-list-pix",
  "schema": 2,
  "exportedOn": "2026-11-24",
  "registry": {},
  "progress": {
    "0590001A": {
      "2026-2027": {
        "update-admins": {
          "state": [["done", "2026-09-02"], 1000, "aaaa"]
        }
      }
    }
  },
  "unreadable": []
}
`);
});

test('the text is the JSON of the file, whatever was kept aside', async () => {
  const value = { list: [1, [2, { three: [] }]], empty: {}, text: 'é "quoted"\n', __proto: null };
  const raw = { schema: 2, area: 'sync', key: 'progress:x', day: '2026-09-01', value };
  const file = await exportOf(new MemoryStorage({ local: { 'rescue:sync:progress:x:00': raw } }));
  expect(JSON.parse(formatExport(file))).toEqual(file);
  expect(file.unreadable).toEqual([{ area: 'sync', key: 'progress:x', day: '2026-09-01', value }]);
});

test('of devices only the name goes in, the id of the one it comes from, and nothing else of what belongs to this computer', async () => {
  const registry = makeFieldMap({
    'device:aaaa': { nickname: ['CDI', 1, 'aaaa'], seen: ['2026-11-01', 2, 'aaaa'] },
    'device:bbbb': { seen: ['2026-11-01', 2, 'bbbb'] },
  });
  const file = await exportOf(
    new MemoryStorage({
      local: {
        [`replica:${REGISTRY}`]: formatItem(REGISTRY, registry),
        device: { schema: 2, id: 'thisone1' },
        exchange: { schema: 2, received: { by: 'secret12', day: TODAY } },
      },
    }),
  );
  expect(file.registry).toEqual({ 'device:aaaa': { nickname: ['CDI', 1, 'aaaa'] } });
  expect(file.exportedBy).toBe('thisone1');
  expect(formatExport(file)).not.toContain('secret12');
});

test('no name of an invigilator is in it: they are of this computer', async () => {
  const key = getInvigilatorsKey({ establishment: '0590001A', schoolYear: '2026-2027' });
  const items = { local: { [key]: formatInvigilators({ usual: 'Mme Corvo', bySession: { a: 'M. Ly' } }) } };
  expect(formatExport(await exportOf(new MemoryStorage(items)))).not.toMatch(/Corvo|Ly/);
});

test('a click of which nothing can be made is exported as it lies', async () => {
  const file = await exportOf(new MemoryStorage({ local: { 'outbox:1': 'half a click' } }));
  expect(file.unreadable).toEqual([{ area: 'local', key: 'outbox:1', day: TODAY, value: 'half a click' }]);
});

test('what cannot be read is exported once, whether it was kept aside already or not', async () => {
  const broken = { schema: 2, steps: { 'update-admins': { state: ['maybe', 1] } } };
  const storage = new MemoryStorage({ sync: { [`${SCHOOL}:bbbb`]: broken } });
  const copy = { area: 'sync', key: `${SCHOOL}:bbbb`, day: TODAY, value: broken };
  expect((await exportOf(storage)).unreadable).toEqual([copy]);
  await storage.write('local', { [getRescueKey('sync', copy.key, broken)]: { schema: 2, ...copy } });
  expect((await exportOf(storage)).unreadable).toEqual([copy]);
});

test('a document of a newer version is exported as far as it is understood, and as it is', async () => {
  const newer = { ...formatItem(SCHOOL, TICK), schema: 3, more: 'words' };
  const file = await exportOf(new MemoryStorage({ local: { [`replica:${SCHOOL}`]: newer } }));
  expect(file.progress['0590001A']?.['2026-2027']).toEqual(formatItem(SCHOOL, TICK).steps);
  expect(file.unreadable.map(({ value }) => value)).toEqual([newer]);
});

test('names that mean something to JavaScript are names like others', async () => {
  const steps = JSON.parse('{"constructor": {"toString": ["x", 1, "aaaa"]}}');
  const file = await exportOf(
    new MemoryStorage({ local: { 'replica:progress:__proto__:2026-2027': { schema: 2, steps } } }),
  );
  expect(Object.keys(file.progress)).toEqual(['__proto__']);
  expect(formatExport(file)).toContain('"toString": ["x", 1, "aaaa"]');
});

test('when one area cannot be read, the rest is exported and the outcome says so', async () => {
  const storage = makeStorage(new Map([[SCHOOL, TICK]]));
  storage.refuse('read', 'sync');
  const tools = makeTools(storage);
  expect(await exportFile(tools)).toMatchObject({
    outcome: 'exported',
    fileName: 'check-list-pix-2026-11-24.json',
    isWhole: false,
  });
  storage.refuse('read', 'local');
  expect(await exportFile(tools)).toEqual({ outcome: 'refused' });
  expect(tools.reports).toHaveLength(2);
});

test('the day of the export is remembered beside the undo of an import', async () => {
  const storage = new MemoryStorage();
  await noteExport(makeTools(storage));
  expect(parseFileHistory(storage.peek('local', FILE_HISTORY_KEY))).toEqual({
    history: { exportedOn: TODAY },
    isWritable: true,
  });
});

test("a newer version's history is left as it is, and a refusal to write is reported", async () => {
  const newer = { schema: 3, exportedOn: 'tomorrow' };
  const storage = new MemoryStorage({ local: { [FILE_HISTORY_KEY]: newer } });
  await noteExport(makeTools(storage));
  expect(storage.peek('local', FILE_HISTORY_KEY)).toEqual(newer);
  const refusing = new MemoryStorage();
  refusing.refuse('write', 'local');
  const tools = makeTools(refusing);
  await noteExport(tools);
  expect(tools.reports).toHaveLength(1);
});
