import { afterEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_PLAN_DATA, type PlanData } from '../../../../checklist/session-plan/plan-data.ts';
import { hasOutboxItem } from '../../../../storage/changes/outbox.ts';
import { getPlanName } from '../../../../storage/document-names.ts';
import { getReplicaKey } from '../../../../storage/keys.ts';
import { noteCreated, readPlan } from '../../../../storage/plan/read-plan.ts';
import { createPlanStore } from '../../../../storage/surface/plan-store.ts';
import { makeKeeper } from '../../../fixtures/keeper.ts';
import { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import { makePlan, PLAN_SCOPE } from '../../../fixtures/plans.ts';

const NAME = getPlanName(PLAN_SCOPE);
const PLAN = makePlan(3);
const life = new AbortController();
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A background that wakes for its outbox, on the day of the tests. */
function startBackground(storage: MemoryStorage) {
  const keeper = makeKeeper(storage, { readInstant: Date.now });
  storage.onChanged((area, changes) => {
    if (area === 'local' && hasOutboxItem(changes)) void keeper.drain();
  }, life.signal);
  return keeper;
}

async function open(storage: MemoryStorage) {
  const plan = createPlanStore(PLAN_SCOPE, { storage });
  stops.push(plan.start());
  await vi.waitFor(() => expect(plan.store.getState().status).not.toBe('loading'));
  return plan;
}

const sortById = ({ sessions }: PlanData) => [...sessions].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the store of a plan', () => {
  test('shows at once what it saves; the background keeps it, and another store shows it', async () => {
    const storage = new MemoryStorage();
    const keeper = startBackground(storage);
    const first = await open(storage);
    expect(first.store.getState().data).toEqual(EMPTY_PLAN_DATA);
    const saved = first.save(PLAN);
    expect(first.store.getState().data.headcounts).toHaveLength(12);
    await saved;
    await storage.settle();
    expect(storage.peek('local', getReplicaKey(NAME))).toBeDefined();
    expect(storage.keys('sync').filter((key) => key.startsWith('plan:'))).toHaveLength(1);
    expect(storage.keys('local').filter((key) => key.startsWith('outbox:'))).toEqual([]);
    expect(keeper.reports).toEqual([]);
    const second = await open(storage);
    expect(sortById(second.store.getState().data)).toEqual(sortById(PLAN));
    expect(second.store.getState()).toMatchObject({ status: 'ready', isOnlyHere: false });
    expect(sortById(await readPlan(PLAN_SCOPE, storage))).toEqual(sortById(PLAN));
  });

  test('keeps the number that the background notes while a session is moved', async () => {
    const storage = new MemoryStorage();
    startBackground(storage);
    const plan = await open(storage);
    await plan.save(makePlan(1));
    await storage.settle();
    const base = plan.store.getState().data;
    const [session] = base.sessions;
    if (!session) throw new Error('No session');
    await noteCreated(PLAN_SCOPE, session.id, '777', storage);
    await storage.settle();
    await plan.save({ ...base, sessions: [{ ...session, room: 'Salle B14' }] }, base);
    await storage.settle();
    expect(plan.store.getState().data.sessions).toMatchObject([{ room: 'Salle B14', pixNumber: '777' }]);
  });

  test('tells a number that still waits for the background', async () => {
    const storage = new MemoryStorage();
    const plan = await open(storage);
    await plan.save(makePlan(1));
    await noteCreated(PLAN_SCOPE, '2nde GT 1:a', '777', storage);
    expect((await readPlan(PLAN_SCOPE, storage)).sessions).toMatchObject([{ pixNumber: '777' }]);
  });

  test('does not bring back the number of a session that was taken out', async () => {
    const storage = new MemoryStorage();
    startBackground(storage);
    const plan = await open(storage);
    await plan.save(makePlan(1));
    await plan.save({ ...makePlan(1), sessions: [] });
    await storage.settle();
    const { pixNumber: _number, ...anew } = makePlan(1).sessions[0] as PlanData['sessions'][number];
    await plan.save({ ...makePlan(1), sessions: [anew] });
    await storage.settle();
    expect(plan.store.getState().data.sessions).toEqual([anew]);
  });

  test('says what could be kept nowhere, and keeps the rest', async () => {
    const storage = new MemoryStorage();
    startBackground(storage);
    const plan = await open(storage);
    const long = { name: 'x'.repeat(200), pupils: 30, extraTime: 0 };
    await plan.save({ ...EMPTY_PLAN_DATA, headcounts: [...PLAN.headcounts, long] });
    await storage.settle();
    expect(plan.store.getState().problem).toBe('not-saved');
    expect(plan.store.getState().data.headcounts).toHaveLength(12);
    storage.refuse('write', 'local');
    await plan.save(PLAN);
    expect(plan.store.getState()).toMatchObject({ problem: 'not-saved', status: 'ready' });
    expect(plan.store.getState().data.sessions).toHaveLength(3);
    storage.allow('write', 'local');
    await plan.save(plan.store.getState().data);
    await storage.settle();
    expect(plan.store.getState().problem).toBeUndefined();
    expect((await readPlan(PLAN_SCOPE, storage)).sessions).toHaveLength(3);
  });

  test('changes nothing that a later version wrote', async () => {
    const storage = new MemoryStorage({
      local: {
        [getReplicaKey(NAME)]: { schema: 3, entries: { 'class:2GT3': { pupils: [[31, 2], 1, 'a'] } } },
      },
    });
    const plan = await open(storage);
    expect(plan.store.getState().status).toBe('newer');
    expect(plan.store.getState().data.headcounts).toEqual([{ name: '2GT3', pupils: 31, extraTime: 2 }]);
    await plan.save(EMPTY_PLAN_DATA);
    expect(storage.writes).toEqual([]);
  });

  test('says that nothing can be read', async () => {
    const storage = new MemoryStorage();
    storage.refuse('read', 'local');
    expect((await open(storage)).store.getState().status).toBe('unreadable');
  });
});
