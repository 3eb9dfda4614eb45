import { beforeEach, describe, expect, test } from 'vitest';
import { NAMED_ESTABLISHMENTS_KEY, REGISTRY } from '../../../storage/keys.ts';
import { listEstablishments } from '../../../storage/schema/to-registry.ts';
import { DEVICE, OTHER_DEVICE } from '../../fixtures/changes.ts';
import { readArea } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { type Computer, makeClock, startComputer, toNaming, toUai } from '../../fixtures/schools.ts';

let sync: MemoryStorage;
let here: Computer;

beforeEach(() => {
  sync = new MemoryStorage();
  here = startComputer(sync, DEVICE);
});

const count = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const listSynced = () => listEstablishments(readArea(sync, 'sync', REGISTRY)).map(({ uai }) => uai);
const readName = (index: number) =>
  listEstablishments(readArea(here.local, 'local', REGISTRY)).find(({ uai }) => uai === toUai(index))?.name;
const listRemembered = () =>
  (here.local.peek('local', NAMED_ESTABLISHMENTS_KEY) as { named: { uai: string }[] }).named;

describe('an establishment that a page names', () => {
  test('is not kept for being named once, nor for being named again and again in one page view', async () => {
    for (const index of [1, 2, 1, 2, 1]) await here.name(index, 7);
    await here.settle();
    expect(here.list()).toEqual([]);
    expect(sync.keys('sync')).toEqual([]);
    expect(listRemembered().map(({ uai }) => uai)).toEqual([toUai(2), toUai(1)]);
  });

  test('is kept once a second page view names it', async () => {
    await here.name(1, 7);
    await here.name(1, 8);
    await here.settle();
    expect(here.list()).toEqual([1]);
    expect(listSynced()).toEqual([toUai(1)]);
  });

  test.each<[string, (computer: Computer) => Promise<unknown>]>([
    ['a tick', (computer) => computer.tick(1)],
    ['an answer about earlier ticks', (computer) => computer.say(1, { adoption: 'declined' })],
    ['an answer about last year', (computer) => computer.say(1, { 'carry:2026-2027': 'declined' })],
  ])('is kept at once, by its name, with %s', async (_what, note) => {
    await here.name(1);
    await note(here);
    expect(here.list()).toEqual([1]);
    expect(readName(1)).toBe('Lycée 1');
    await here.settle();
    expect(listSynced()).toEqual([toUai(1)]);
  });

  test('is kept once the number of its sessions was typed, which is on this computer alone', async () => {
    await here.name(1);
    await here.local.write('local', { [`findings:${toUai(1)}:2026-2027`]: { schema: 2, target: 7 } });
    await here.keeper.keepNamed(toUai(1));
    expect(here.list()).toEqual([1]);
    for (const index of count(2, 20)) for (const view of [1, 2]) await here.name(index, view);
    expect(here.list()).toContain(1);
  });

  test('is kept when it is ticked before it is named, by its name once that is told', async () => {
    await here.tick(1);
    await here.name(1);
    expect(readName(1)).toBe('Lycée 1');
  });

  test('by 500 names in one page view, keeps none, and remembers twelve on this computer', async () => {
    for (const index of count(1, 500)) await here.name(index, 7);
    await here.settle();
    expect(here.list()).toEqual([]);
    expect(sync.keys('sync')).toEqual([]);
    expect(listRemembered()).toHaveLength(12);
  });

  test('by 300 names in two page views each, keeps twelve, and the one that is ticked', async () => {
    await here.name(0);
    await here.tick(0);
    for (const index of count(1, 300)) for (const view of [index, 1000 + index]) await here.name(index, view);
    await here.settle();
    expect(here.list()).toEqual([0, ...count(289, 300)]);
    expect(listSynced()).toHaveLength(13);
    expect(JSON.stringify(sync.peek('sync', `registry:${DEVICE}`)).length).toBeLessThan(2000);
  });
});

describe('of more than twelve for which nothing is noted', () => {
  const nameTwice = async (index: number) => {
    await here.name(index);
    await here.name(index);
  };

  test('the one seen longest ago goes, though it was named before others', async () => {
    for (const index of count(1, 12)) await nameTwice(index);
    await here.name(1);
    await nameTwice(13);
    expect(here.list()).toEqual([1, ...count(3, 13)]);
    await here.settle();
    expect(here.list()).toEqual([1, ...count(3, 13)]);
    expect(listSynced()).toHaveLength(12);
  });

  test('none goes for which anything was noted, whenever it was seen', async () => {
    for (const index of [1, 2, 3]) {
      await nameTwice(index);
      await here.tick(index);
    }
    for (const index of count(4, 30)) await nameTwice(index);
    expect(here.list()).toEqual([1, 2, 3, ...count(19, 30)]);
  });

  test('those that an earlier version kept go as well, here and from storage.sync', async () => {
    const entries = Object.fromEntries(
      count(1, 85).map((index) => [`establishment:${toUai(index)}`, { name: [`Lycée ${index}`, index] }]),
    );
    await sync.write('sync', { [`registry:${DEVICE}`]: { schema: 2, entries } });
    await here.local.write('local', { device: { schema: 2, id: DEVICE } });
    await here.settle();
    expect(here.list()).toEqual(count(74, 85));
    expect(listSynced()).toHaveLength(12);
    // Its own item says what its replica no longer holds: it is not a copied profile for that.
    expect(here.local.peek('local', 'device')).toEqual({ schema: 2, id: DEVICE });
  });

  test('what was found on its pages goes with it; what was found for others stays', async () => {
    await here.name(1, 7);
    await here.local.write('local', {
      [`findings:${toUai(1)}:2026-2027`]: { schema: 2, sessions: [] },
      'findings:default:2026-2027': { schema: 2, sessions: [] },
      [`findings:${toUai(40)}:2026-2027`]: { schema: 2, target: 3 },
    });
    for (const index of count(2, 13)) await here.name(index, 7);
    expect(here.local.keys('local').filter((key) => key.startsWith('findings:'))).toEqual([
      'findings:default:2026-2027',
      `findings:${toUai(40)}:2026-2027`,
    ]);
  });
});

describe('two computers', () => {
  test('do not bring back to each other what falls, and lose none that either has ticked', async () => {
    const clock = makeClock();
    here = startComputer(sync, DEVICE, 0, clock);
    const there = startComputer(sync, OTHER_DEVICE, 0, clock);
    for (const index of count(1, 12)) for (const view of [1, 2]) await there.name(index, view);
    await there.settle();
    await here.settle();
    // Not told to this one before it drops it.
    await there.tick(3);
    for (const index of count(13, 24)) for (const view of [1, 2]) await here.name(index, view);
    for (let round = 0; round < 3; round += 1) {
      await here.settle();
      await there.settle();
    }
    expect(here.list()).toEqual([3, ...count(13, 24)]);
    expect(there.list()).toEqual([3, ...count(13, 24)]);
    const before = sync.writes.length;
    for (let round = 0; round < 3; round += 1) {
      await here.settle();
      await there.settle();
    }
    expect(sync.writes).toHaveLength(before);
  });
});

describe('a name', () => {
  test("of Pix Orga's replaces another; the number of a page that gives none replaces no name", async () => {
    const name = async (given: object) => here.keeper.nameEstablishment(toNaming(1, 1, given));
    await here.tick(1);
    await name({ name: toUai(1) });
    expect(readName(1)).toBe(toUai(1));
    await name({ name: 'LYCEE JEANNE', isReference: false });
    expect(readName(1)).toBe('LYCEE JEANNE');
    await name({ name: 'Lycée Jeanne' });
    await name({ name: 'LYCEE JEANNE', isReference: false });
    await name({ name: toUai(1) });
    expect(readName(1)).toBe('Lycée Jeanne');
  });

  test('given once is the one kept, though the page that decides gives none', async () => {
    await here.name(1, 7);
    await here.keeper.nameEstablishment(toNaming(1, 8, { name: toUai(1) }));
    expect(readName(1)).toBe('Lycée 1');
  });

  test('that weighs too much is kept by its beginning, and not written again at each page', async () => {
    for (let view = 1; view < 5; view += 1)
      await here.keeper.nameEstablishment(toNaming(1, view, { name: 'é'.repeat(120) }));
    expect(readName(1)).toBe('é'.repeat(70));
    const writes = here.local.writes.filter(({ items }) => 'replica:registry' in items);
    expect(writes).toHaveLength(1);
  });
});

describe('when nothing may be written', () => {
  test.each([
    ['a newer version keeps the registry', { 'replica:registry': { schema: 99, entries: {} } }],
    ['a newer version remembers the names', { [NAMED_ESTABLISHMENTS_KEY]: { schema: 99 } }],
  ])('as %s, nothing is', async (_why, items) => {
    await here.local.write('local', items);
    const before = here.local.writes.length;
    await here.name(1, 7);
    await here.name(1, 8);
    expect(here.local.writes).toHaveLength(before);
  });

  test('what cannot be read of the names remembered is no hindrance', async () => {
    await here.local.write('local', { [NAMED_ESTABLISHMENTS_KEY]: 'rubbish' });
    await here.name(1, 7);
    await here.name(1, 8);
    expect(here.list()).toEqual([1]);
  });

  test('a browser that refuses is reported, and all goes on', async () => {
    here.local.refuse('write', 'local');
    await here.name(1, 7);
    expect(here.keeper.reports).toHaveLength(1);
    here.local.allow('write', 'local');
    await here.name(1, 7);
    await here.name(1, 8);
    expect(here.list()).toEqual([1]);
  });
});
