import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_ESTABLISHMENT, getProgressName, REGISTRY } from '../../../storage/keys.ts';
import { changeTo, DEVICE, OTHER_DEVICE } from '../../fixtures/changes.ts';
import { readArea, readStates } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { type Computer, makeClock, startComputer, toProgressName, toUai } from '../../fixtures/schools.ts';
import { openSurface } from '../../fixtures/store.ts';

let sync: MemoryStorage;
let clock: () => number;
let here: Computer;
let there: Computer;

const DONE = { 'share-codes': 'done' };

/** Each takes in what the other has, and all is as it stays. */
async function meet(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await here.settle();
    await there.settle();
  }
}

beforeEach(async () => {
  sync = new MemoryStorage();
  clock = makeClock();
  here = startComputer(sync, DEVICE, 0, clock);
  there = startComputer(sync, OTHER_DEVICE, 0, clock);
  for (const index of [1, 2]) {
    await here.name(index);
    await here.tick(index);
  }
  await meet();
});

describe('an establishment that the user removes', () => {
  test('is off the list on every computer, and out of storage.sync', async () => {
    await here.say(1, { removed: true });
    expect(here.list()).toEqual([2]);
    await meet();
    expect(there.list()).toEqual([2]);
    expect(readStates(sync, 'sync', toProgressName(1))).toEqual({});
    expect(readStates(sync, 'sync', toProgressName(2))).toEqual(DONE);
  });

  test('is back with all that was noted for it when that is taken back, even from another computer', async () => {
    await here.say(1, { removed: true });
    await meet();
    await there.say(1, { removed: false, name: 'Lycée 1' });
    await meet();
    expect(here.list()).toEqual([1, 2]);
    for (const { local } of [here, there])
      expect(readStates(local, 'local', toProgressName(1))).toEqual(DONE);
    expect(readStates(sync, 'sync', toProgressName(1))).toEqual(DONE);
  });

  test('stays removed when pages go on naming it, and when another computer does', async () => {
    await here.say(1, { removed: true });
    await meet();
    for (const computer of [here, there, here, there]) await computer.name(1);
    await meet();
    expect([here.list(), there.list()]).toEqual([[2], [2]]);
  });

  test('stays removed whatever was ticked before, though another computer tells late', async () => {
    await there.keeper.apply(changeTo('run-exams', 'done', { document: toProgressName(1), at: there.now() }));
    await here.say(1, { removed: true });
    await meet();
    expect([here.list(), there.list()]).toEqual([[2], [2]]);
    await here.say(1, { removed: false });
    await meet();
    expect(readStates(here.local, 'local', toProgressName(1))).toEqual({ ...DONE, 'run-exams': 'done' });
  });

  test.each([
    ['that knows of it', true],
    ['that has not heard of it', false],
  ])('is back once it is ticked on a computer %s', async (_which, hasHeard) => {
    await here.say(1, { removed: true });
    if (hasHeard) await meet();
    await there.tick(1);
    await meet();
    expect([here.list(), there.list()]).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(readStates(sync, 'sync', toProgressName(1))).toEqual(DONE);
  });

  test('is back once it is ticked where the clock is behind', async () => {
    const late = startComputer(sync, 'llllllll', -3_600_000, clock);
    await here.say(1, { removed: true });
    await meet();
    await late.settle();
    await late.tick(1);
    await late.settle();
    await meet();
    expect([late.list(), here.list()]).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  test('is not back for what was ticked on a clock ahead before it was removed', async () => {
    const ahead = startComputer(sync, 'aaaaaaaa', 3_600_000, clock);
    await ahead.settle();
    await ahead.tick(1);
    await ahead.settle();
    await meet();
    await here.say(1, { removed: true });
    await meet();
    expect(here.list()).toEqual([2]);
  });

  test('is told and told again without another write', async () => {
    await here.say(1, { removed: true });
    await meet();
    const before = sync.writes.length;
    await meet();
    expect(sync.writes).toHaveLength(before);
  });

  test('that was only named needs no name to be removed, and none to come back', async () => {
    await here.name(3);
    await here.say(3, { removed: true });
    await meet();
    expect(here.list()).toEqual([1, 2]);
    await here.say(3, { removed: false, name: 'Lycée 3' });
    expect(here.list()).toEqual([1, 2, 3]);
  });

  test('does not count among the twelve, nor falls', async () => {
    await here.name(3);
    await here.name(3);
    await here.say(3, { removed: true });
    for (let index = 4; index < 40; index += 1) for (const view of [1, 2]) await here.name(index, view);
    await meet();
    expect(here.list()).toHaveLength(14);
    expect(
      readArea(here.local, 'local', REGISTRY)
        .get(`establishment:${toUai(3)}`)
        ?.get('removed')?.value,
    ).toBe(true);
  });
});

test('what it had taken over is not asked about again, for another school', async () => {
  const orphan = getProgressName({ establishment: DEFAULT_ESTABLISHMENT, schoolYear: '2026-2027' });
  await here.keeper.apply(changeTo('book-rooms', 'done', { document: orphan, at: here.now() }));
  await here.say(1, { adoption: 'adopted' });
  await here.say(1, { removed: true });
  const surface = openSurface(here.local, { keeper: here.keeper });
  await surface.opened();
  // Nor is it what a computer shows that has seen no page yet.
  expect(surface.store.getState()).toMatchObject({ scope: { establishment: 'default' }, hasOrphan: false });
  await surface.recognise({ uai: toUai(2), name: 'Lycée 2' }, { isSeen: true });
  expect(surface.store.getState().asksAdoption).toBeUndefined();
  surface.life.abort();
});
