import { expect, test } from 'vitest';
import type { StepId } from '../../../checklist/steps.ts';
import { getProgressName } from '../../../storage/keys.ts';
import { toProgress } from '../../../storage/schema/to-progress.ts';
import { change } from '../../fixtures/changes.ts';
import { makeKeeper, readArea } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const UAI = '0330023W';
const BEFORE = getProgressName({ establishment: UAI, schoolYear: '2026-2027' });
const NOW = getProgressName({ establishment: UAI, schoolYear: '2027-2028' });
const TUTORS = 'own:k3v9q0zt' as StepId;
const KEYS = 'own:aaaa1111' as StepId;
const STEP = { title: 'Réunion des tuteurs', by: '11-20', at: 'certif-sessions', yearly: true, gone: false };

const may = (day: number) => Date.parse(`2027-05-${String(day).padStart(2, '0')}T08:00:00Z`);

/** A computer with a background: it is another one on each day, as after a restart. */
function makeMachine(device: string) {
  const storage = new MemoryStorage();
  const on = (today: `${number}-${number}-${number}`) => makeKeeper(storage, { device, today });
  return {
    storage,
    on,
    async say(today: `${number}-${number}-${number}`, ...said: Parameters<typeof change>) {
      const [entry, values, options] = said;
      await on(today).apply(change(entry, values, { at: Date.parse(`${today}T09:00:00Z`), ...options }));
      await storage.settle();
    },
    async wake(today: `${number}-${number}-${number}`) {
      const keeper = on(today);
      await keeper.exchange();
      await storage.settle();
      await keeper.tidy();
      await storage.settle();
      expect(keeper.reports).toEqual([]);
    },
    show: (name = NOW) => toProgress(readArea(storage, 'local', name)),
  };
}
type Machine = ReturnType<typeof makeMachine>;

/** The browsers' sync: each has the items of the other, and no more of what was removed. */
async function meet(today: `${number}-${number}-${number}`, one: Machine, other: Machine): Promise<void> {
  const send = async (from: Machine, to: Machine, device: string) => {
    const isOf = (key: string) => key.split(':').includes(device);
    const items = from.storage.keys('sync').filter(isOf);
    const fallen = to.storage.keys('sync').filter((key) => isOf(key) && !items.includes(key));
    await to.storage.write(
      'sync',
      Object.fromEntries(items.map((key) => [key, from.storage.peek('sync', key)])),
    );
    if (fallen.length > 0) await to.storage.remove('sync', fallen);
    await to.wake(today);
  };
  await send(one, other, 'aaaaaaaa');
  await send(other, one, 'zzzzzzzz');
  await send(one, other, 'aaaaaaaa');
}

/** Two computers that knew last year's steps; the first has added them. */
async function makeTwo() {
  const one = makeMachine('aaaaaaaa');
  const other = makeMachine('zzzzzzzz');
  await one.say('2027-05-03', TUTORS, STEP, { at: may(3), document: BEFORE });
  await one.say('2027-05-03', TUTORS, { state: ['done', '2027-05-03'], who: 'JD' }, { document: BEFORE });
  await one.say('2027-05-03', KEYS, { ...STEP, title: 'Une fois', yearly: false }, { document: BEFORE });
  await meet('2027-05-04', one, other);
  expect(other.show(BEFORE)[TUTORS]?.own?.title).toBe(STEP.title);
  return { one, other };
}

test('a step of every year is in the next one by itself, on both computers, once and not done; another is not', async () => {
  const { one, other } = await makeTwo();
  await one.wake('2027-08-01');
  const { gone: _gone, ...own } = STEP;
  expect(one.show()).toEqual({ [TUTORS]: { state: 'todo', own: expect.objectContaining(own) } });
  // The other one has been off, and meets nobody on that day.
  await other.wake('2027-09-01');
  expect(other.show()).toEqual(one.show());
  await meet('2027-09-02', one, other);
  expect(Object.keys(one.show())).toEqual([TUTORS]);
  expect(readArea(other.storage, 'local', NOW)).toEqual(readArea(one.storage, 'local', NOW));
  expect(readArea(one.storage, 'sync', NOW).get(TUTORS)?.get('title')?.value).toBe(STEP.title);
});

test('it reaches a computer that never saw last year', async () => {
  const { one } = await makeTwo();
  await one.wake('2027-08-01');
  const fresh = makeMachine('zzzzzzzz');
  await fresh.wake('2027-09-01');
  expect(fresh.show()).toEqual({});
  await meet('2027-09-02', one, fresh);
  expect(fresh.show()[TUTORS]?.own?.title).toBe(STEP.title);
});

test('what is changed this year stands, whichever computer is late with last year', async () => {
  const { one, other } = await makeTwo();
  await one.wake('2027-08-01');
  await one.say('2027-09-01', TUTORS, { ...STEP, title: 'Réunion de rentrée' }, { document: NOW });
  await other.wake('2027-10-01');
  await meet('2027-10-02', one, other);
  for (const { show } of [one, other]) expect(show()[TUTORS]?.own?.title).toBe('Réunion de rentrée');
});

test('one removed this year comes back from no computer, and comes back by undoing that', async () => {
  const { one, other } = await makeTwo();
  await one.wake('2027-08-01');
  await one.say('2027-09-01', TUTORS, { gone: true }, { document: NOW });
  await other.wake('2027-10-01');
  await meet('2027-10-02', one, other);
  for (const { show } of [one, other]) expect(show()).toEqual({});
  await one.wake('2027-10-03');
  expect(one.show()).toEqual({});
  await one.say('2027-10-04', TUTORS, { gone: false }, { document: NOW });
  await meet('2027-10-05', one, other);
  for (const { show } of [one, other]) expect(show()[TUTORS]?.own?.title).toBe(STEP.title);
});

test('one removed last year by a computer that was off since goes from this year too', async () => {
  const { one, other } = await makeTwo();
  await other.say('2027-07-20', TUTORS, { gone: true }, { document: BEFORE });
  await one.wake('2027-08-01');
  expect(one.show()[TUTORS]?.own).toBeDefined();
  await meet('2027-09-02', one, other);
  for (const { show } of [one, other]) expect(show()).toEqual({});
  const third = makeMachine('zzzzzzzz');
  await third.say('2027-05-03', TUTORS, { ...STEP, gone: true }, { document: BEFORE });
  await third.wake('2027-08-01');
  expect(third.storage.keys('local').some((key) => key.includes('2027-2028'))).toBe(false);
});

test('nothing is carried into a year that a newer version keeps, nor from the year before last', async () => {
  const { one } = await makeTwo();
  const newer = { schema: 99, steps: {} };
  await one.storage.write('sync', { [`${NOW}:zzzzzzzz`]: newer });
  await one.wake('2027-08-01');
  expect(one.show()).toEqual({});
  const { one: late } = await makeTwo();
  await late.wake('2028-09-01');
  expect(late.show()).toEqual({});
  expect(late.storage.keys('local').some((key) => key.includes('2028-2029'))).toBe(false);
});
