import { beforeEach, describe, expect, test } from 'vitest';
import { STEP_IDS } from '../../../../checklist/steps.ts';
import { getOutboxKey, getReplicaKey, REGISTRY } from '../../../../storage/keys.ts';
import { formatItem } from '../../../../storage/schema/format-item.ts';
import { countItemBytes } from '../../../../storage/schema/stored-size.ts';
import { change, changeTo, DEVICE, toRaw } from '../../../fixtures/changes.ts';
import { readArea, readStates } from '../../../fixtures/keeper.ts';
import { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import { type Computer, startComputer, toProgressName, toUai } from '../../../fixtures/schools.ts';
import { makeFieldMap } from '../file/worlds.ts';
import { makeText } from '../file/wrong-files.ts';

/** An item of `storage.sync` holds so many bytes, and all of them together. */
const ITEM_BYTES = 8192;
const ALL_BYTES = 102_400;
const T = Date.parse('2026-09-09T08:00:00Z');

let sync: MemoryStorage;
let here: Computer;

const many = <Value>(count: number, make: (index: number) => readonly [string, Value]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));
const inSchool = (index: number, steps: unknown) => ({ [toUai(index)]: { '2026-2027': steps } });

async function measureSync(): Promise<{ largest: number; all: number }> {
  await here.settle();
  await here.settle();
  const sizes = Object.entries(await sync.readAll('sync')).map(([key, item]) => countItemBytes(key, item));
  return { largest: Math.max(...sizes), all: sizes.reduce((sum, size) => sum + size, 0) };
}

async function tickAll(index = 1): Promise<string[]> {
  const document = toProgressName(index);
  const outcomes: string[] = [];
  for (const step of STEP_IDS)
    outcomes.push(await here.keeper.apply(changeTo(step, 'done', { document, at: here.now() })));
  return outcomes;
}

const ALL_KEPT = STEP_IDS.map(() => 'kept');

beforeEach(async () => {
  sync = new MemoryStorage();
  here = startComputer(sync, DEVICE);
  await here.name(1);
  await here.tick(1);
  await here.settle();
});

describe('a file with fields of no version', () => {
  const junk = (count: number, length: number) =>
    many(count, (index) => [`f${index}`, ['y'.repeat(length), T, 'f'] as const]);

  test.each([
    ['a few long ones', 15, 411],
    ['many short ones', 150, 1],
    ['some of the longest', 13, 490],
  ])('leaves room for every tick, undone or not: %s', async (_what, count, length) => {
    const text = makeText({
      progress: inSchool(1, { 'import-siecle': { ...junk(count, length), due: ['2026-10-01', T, 'f'] } }),
    });
    expect(await here.keeper.importFile(text)).toMatchObject({ outcome: 'imported' });
    expect(await tickAll()).toEqual(ALL_KEPT);
    expect((await measureSync()).largest).toBeLessThan(ITEM_BYTES);
    expect(await here.keeper.undoImport()).toMatchObject({ outcome: 'undone' });
    expect(await tickAll()).toEqual(ALL_KEPT);
    const fields = readArea(here.local, 'local', toProgressName(1)).get('import-siecle') ?? new Map();
    const left = [...fields].filter(([name, { value }]) => /^f\d+$/.test(name) && value !== null);
    expect(left).toEqual([]);
    expect((await measureSync()).largest).toBeLessThan(ITEM_BYTES);
  });

  test('says how much of it was not taken', async () => {
    const text = makeText({
      progress: inSchool(1, { 'import-siecle': { ...junk(30, 1), due: ['2026-10-01', T, 'f'] } }),
    });
    expect(await here.keeper.importFile(text)).toMatchObject({ preview: { droppedFields: 6 } });
  });

  test.each([
    ['parts of no step', (index: number) => [`part:p${index}`, [true, T, 'f']] as const],
    [
      'runs of every day',
      (index: number) =>
        [`run:2026-11-${String((index % 28) + 1).padStart(2, '0')}`, [true, T + index, 'f']] as const,
    ],
  ])('nor do %s stop a tick', async (_what, make) => {
    const text = makeText({ progress: inSchool(1, { 'import-siecle': many(90, make) }) });
    await here.keeper.importFile(text);
    expect(await tickAll()).toEqual(ALL_KEPT);
    expect((await measureSync()).largest).toBeLessThan(ITEM_BYTES);
  });
});

test('a document that is too full already takes every tick, and nothing that makes it larger without end', async () => {
  const full = makeFieldMap({
    'import-siecle': many(40, (index) => [`f${index}`, ['y'.repeat(400), 5, 'f'] as const]),
  });
  await here.local.write('local', {
    [getReplicaKey(toProgressName(1))]: formatItem(toProgressName(1), full),
  });
  expect(await tickAll()).toEqual(ALL_KEPT);
  const document = toProgressName(1);
  for (const values of [
    { due: '2026-10-01' },
    { note: 'Salle 12' },
    { 'run:2026-09-12': true },
    { putOffUntil: '2026-10-01' },
  ])
    expect(await here.keeper.apply(change('import-siecle', values, { document, at: here.now() }))).toBe(
      'kept',
    );
  expect(await here.keeper.apply(change('import-siecle', { more: 'x' }, { document, at: here.now() }))).toBe(
    'refused',
  );
});

describe('the registry', () => {
  test('of a file of schools with long names fits in its item, undone or not', async () => {
    for (let index = 2; index <= 12; index += 1) await here.tick(index);
    const names = many(9, (index) => [
      `establishment:${toUai(100 + index)}`,
      { name: [`Lycée polyvalent ${'x'.repeat(40)}`, T, 'ffff'], adoption: ['declined', T, 'ffff'] },
    ]);
    expect(await here.keeper.importFile(makeText({ registry: names }))).toMatchObject({
      outcome: 'imported',
    });
    expect((await measureSync()).largest).toBeLessThan(ITEM_BYTES);
    await here.keeper.undoImport();
    expect((await measureSync()).largest).toBeLessThan(ITEM_BYTES);
    expect(
      await here.keeper.apply(change('settings', { groupSize: 24 }, { document: REGISTRY, at: here.now() })),
    ).toBe('kept');
    await here.settle();
    expect(readArea(sync, 'sync', REGISTRY).get('settings')?.get('groupSize')?.value).toBe(24);
  });

  test.each([
    ['few schools with long names', 20, 'x'.repeat(90)],
    ['a school more than there may be', 24, 'Lycée'],
  ])('is not filled by a file: %s', async (_what, count, name) => {
    const before = await here.local.readAll('local');
    const registry = many(count, (index) => [
      `establishment:${toUai(100 + index)}`,
      { name: [name, T, 'ffff'], adoption: ['declined', T, 'ffff'] },
    ]);
    const { outcome } = await here.keeper.importFile(makeText({ registry }));
    expect(outcome).toBe('too-many-schools');
    expect(await here.local.readAll('local')).toEqual(before);
  });

  test.each<[string, (index: number) => [string, Record<string, unknown>]]>([
    [
      'schools that no list has',
      (index) => [`establishment:${toUai(100 + index)}`, { name: 'x'.repeat(118) }],
    ],
    ['schools taken back', (index) => [`establishment:${toUai(100 + index)}`, { removed: true }]],
    ['answers about schools', (index) => [`establishment:${toUai(100 + index)}`, { adoption: 'declined' }]],
    ['words', (index) => [`establishment:j118-${index}`, { name: 'x' }]],
    [
      'calendars of the country',
      (index) => [
        `calendar:${2020 + (index % 12)}-${2021 + (index % 12)}`,
        { firstSchoolDay: `${2020 + (index % 12)}-09-01`, summerFrom: `${2021 + (index % 12)}-07-04` },
      ],
    ],
    ['calendars of zones', (index) => [`calendar:2026-2027:z${index}`, { firstSchoolDay: '2026-09-01' }]],
    ['computers', (index) => [`device:d${index}`, { nickname: 'x'.repeat(38) }]],
    [
      'placements',
      (index) => [
        'calendar:2026-2027',
        {
          [`placement:2026-09-01:${2027 - (index % 2)}-${index % 2 ? '10' : '01'}-${String((index % 28) + 1).padStart(2, '0')}`]: true,
        },
      ],
    ],
    ['advice of no name', (index) => ['settings', { [`nudge:n${index}`]: false }]],
    ['entries of no version', (index) => [`thing:t${index}`, { colour: 'x'.repeat(400) }]],
  ])('still takes what its user says, whatever came before from a page: %s', async (_what, make) => {
    for (let index = 0; index < 200; index += 1) {
      const [entry, values] = make(index);
      await here.keeper.apply(change(entry, values, { document: REGISTRY, at: here.now() }));
    }
    const say = (entry: string, values: Record<string, unknown>) =>
      here.keeper.apply(change(entry, values, { document: REGISTRY, at: here.now() }));
    expect(
      await say('settings', { groupSize: 24, academie: 'lille', theme: 'dark', 'nudge:group-size': false }),
    ).toBe('kept');
    expect(await say('calendar:2026-2027', { examWindow: { from: '2026-11-02', to: '2027-03-05' } })).toBe(
      'kept',
    );
    expect(await say(`establishment:${toUai(1)}`, { removed: true })).toBe('kept');
    expect((await measureSync()).largest).toBeLessThan(ITEM_BYTES);
    expect(readArea(sync, 'sync', REGISTRY).get('settings')?.get('groupSize')?.value).toBe(24);
  });
});

describe('schools', () => {
  const tickOf = {
    'share-codes': { state: [['done', '2026-09-05'], T, 'f'], note: ['é'.repeat(200), T, 'f'] },
  };

  test('of a file are in the list, and are gone when it is undone, here and in storage.sync', async () => {
    const before = await sync.readAll('sync');
    expect(
      await here.keeper.importFile(
        makeText({ progress: { ...inSchool(50, tickOf), ...inSchool(51, tickOf) } }),
      ),
    ).toMatchObject({
      outcome: 'imported',
      preview: { settings: 0, names: {} },
    });
    expect(here.list()).toEqual([1, 50, 51]);
    await here.settle();
    expect(readStates(sync, 'sync', toProgressName(50))).toEqual({ 'share-codes': 'done' });
    await here.keeper.undoImport();
    await measureSync();
    expect(here.list()).toEqual([1]);
    const keys = Object.keys(await sync.readAll('sync'));
    expect(keys.filter((key) => /05900(50|51)A/.test(key))).toEqual([]);
    expect(keys).toEqual(Object.keys(before));
  });

  test('of a file may be named by a page afterwards', async () => {
    await here.keeper.importFile(makeText({ progress: inSchool(50, tickOf) }));
    await here.name(50);
    expect(
      readArea(here.local, 'local', REGISTRY)
        .get(`establishment:${toUai(50)}`)
        ?.get('name')?.value,
    ).toBe('Lycée 50');
  });

  test('too many in one file: nothing is changed, and it is said', async () => {
    const before = await here.local.readAll('local');
    const progress = Object.assign(
      {},
      ...Array.from({ length: 199 }, (_, index) => inSchool(100 + index, tickOf)),
    );
    expect(await here.keeper.importFile(makeText({ progress }))).toEqual({ outcome: 'too-many-schools' });
    expect(await here.local.readAll('local')).toEqual(before);
  });

  test('that are few, but too full for storage.sync: nothing is changed, and it is said', async () => {
    const steps = Object.fromEntries(
      STEP_IDS.map((step) => [
        step,
        {
          state: [['done', '2026-09-05'], T, 'f'],
          note: ['n'.repeat(280), T, 'f'],
          due: ['2026-10-01', T, 'f'],
        },
      ]),
    );
    const progress = Object.assign(
      {},
      ...Array.from({ length: 20 }, (_, index) => inSchool(100 + index, steps)),
    );
    expect(await here.keeper.importFile(makeText({ progress }))).toEqual({ outcome: 'no-room' });
    const few = Object.assign({}, ...Array.from({ length: 8 }, (_, index) => inSchool(100 + index, steps)));
    expect(await here.keeper.importFile(makeText({ progress: few }))).toMatchObject({ outcome: 'imported' });
    expect((await measureSync()).all).toBeLessThan(ALL_BYTES);
  });

  test('ticked without end: so many and no more, each refusal said, and what is there keeps working', async () => {
    const outcomes = new Map<string, number>();
    for (let index = 100; index < 250; index += 1) {
      const outcome = await here.keeper.apply(
        changeTo('share-codes', 'done', { document: toProgressName(index), at: here.now() }),
      );
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect(here.list()).toHaveLength(24);
    expect(Object.fromEntries(outcomes)).toEqual({ kept: 23, refused: 127 });
    expect(await tickAll(1)).toEqual(ALL_KEPT);
    expect(await tickAll(100)).toEqual(ALL_KEPT);
    await here.say(100, { removed: true });
    expect(await tickAll(300)).toEqual(ALL_KEPT);
    expect((await measureSync()).largest).toBeLessThan(ITEM_BYTES);
  });

  test('that wait in the outbox without end are no more than that', async () => {
    const waiting = Array.from({ length: 300 }, (_, index) =>
      changeTo('share-codes', 'done', { document: toProgressName(100 + index), at: here.now() }),
    );
    await here.local.write(
      'local',
      Object.fromEntries(waiting.map((each) => [getOutboxKey(each.id), toRaw(each)])),
    );
    await here.keeper.drain();
    await here.settle();
    expect(here.list().length).toBeLessThanOrEqual(24);
    expect(here.list()).toContain(1);
  });

  test('that are more than the bound from before all keep working', async () => {
    const names = makeFieldMap(
      many(60, (index) => [
        `establishment:${toUai(100 + index)}`,
        { name: ['Lycée', T, 'f'], adoption: ['declined', T, 'f'] },
      ]),
    );
    await here.local.write('local', { [getReplicaKey(REGISTRY)]: formatItem(REGISTRY, names) });
    expect(await tickAll(120)).toEqual(ALL_KEPT);
    await here.say(121, { removed: true });
    expect(here.list()).not.toContain(121);
    // And a file that brings no school is taken.
    expect(
      await here.keeper.importFile(
        makeText({ progress: inSchool(120, { 'import-siecle': { note: ['Salle 12', T, 'f'] } }) }),
      ),
    ).toMatchObject({ outcome: 'imported' });
  });
});
