import { describe, expect, test } from 'vitest';
import { getPlanName, parseAnySyncKey, parsePlanName } from '../../../../storage/document-names.ts';
import { getDocument, readWorld } from '../../../../storage/keeper/world.ts';
import { getReplicaKey, UNSYNCED_PLANS_KEY } from '../../../../storage/keys.ts';
import { formatItem } from '../../../../storage/schema/format-item.ts';
import { countItemBytes } from '../../../../storage/schema/stored-size.ts';
import { DEVICE, OTHER_DEVICE } from '../../../fixtures/changes.ts';
import { makeKeeper } from '../../../fixtures/keeper.ts';
import { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import { makePlan, PLAN_SCOPE, toFieldMap } from '../../../fixtures/plans.ts';

const NAME = getPlanName(PLAN_SCOPE);
const AT = Date.parse('2026-09-10T07:00:00Z');
const QUOTA = 102_400;
const REPLICA = { [getReplicaKey(NAME)]: formatItem(NAME, toFieldMap(makePlan(), AT, DEVICE)) };

/** Notes of another computer, of so many bytes: schools of a number of their own, so that each counts. */
function fillNotes(bytes: number): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  for (let index = 0, left = bytes; left > 300; index += 1) {
    const key = `notes:${String(index).padStart(7, '0')}A:2026-2027:${OTHER_DEVICE}:0`;
    const size = Math.min(7000, left - 250);
    const item = { schema: 2, steps: { 'run-exams': { hint: ['x'.repeat(size), AT] } } };
    items[key] = item;
    left -= countItemBytes(key, item);
  }
  return items;
}

const sum = (items: Record<string, unknown>) =>
  Object.entries(items).reduce((total, [key, item]) => total + countItemBytes(key, item), 0);
const isPlan = (key: string) => parsePlanName(parseAnySyncKey(key)?.name ?? '') !== undefined;
const listPlans = (storage: MemoryStorage) => storage.keys('sync').filter(isPlan);

async function exchange(storage: MemoryStorage, device = DEVICE) {
  const keeper = makeKeeper(storage, { device });
  await keeper.exchange();
  await storage.settle();
  return keeper;
}

describe('a plan in storage.sync', () => {
  test('is written after all else, in a call of its own', async () => {
    const storage = new MemoryStorage({ local: REPLICA });
    const tick = { 'run-exams': { state: [['done', '2026-09-10'], AT, DEVICE] } };
    await storage.write('local', { 'replica:progress:0123456X:2026-2027': { schema: 2, steps: tick } });
    await exchange(storage);
    const writes = storage.writes
      .filter(({ area }) => area === 'sync')
      .map(({ items }) => Object.keys(items));
    expect(writes).toHaveLength(2);
    expect(writes[0]?.some(isPlan)).toBe(false);
    expect(writes[1]?.every(isPlan)).toBe(true);
  });

  test('stays on this computer where it leaves no room for ticks and notes to come, and this is said', async () => {
    const storage = new MemoryStorage({ local: REPLICA, sync: fillNotes(QUOTA - 15_000) });
    const keeper = await exchange(storage);
    expect(listPlans(storage)).toEqual([]);
    expect(storage.peek('local', UNSYNCED_PLANS_KEY)).toEqual({ schema: 2, plans: [NAME] });
    expect(keeper.refusals).toEqual([]);
    await exchange(storage);
    expect(storage.writes.filter(({ area }) => area === 'sync')).toEqual([]);
  });

  test('has its place once there is room again', async () => {
    const said = { [UNSYNCED_PLANS_KEY]: { schema: 2, plans: [NAME] } };
    const storage = new MemoryStorage({ local: { ...REPLICA, ...said }, sync: fillNotes(QUOTA - 30_000) });
    await exchange(storage);
    expect(listPlans(storage)).toHaveLength(1);
    expect(storage.peek('local', UNSYNCED_PLANS_KEY)).toEqual({ schema: 2, plans: [] });
  });

  test("goes where notes have no more room, another computer's too, and does not come back", async () => {
    const storage = new MemoryStorage({ local: REPLICA });
    await exchange(storage);
    const [key] = listPlans(storage) as [string];
    const plan = storage.peek('sync', key);
    const notes = fillNotes(QUOTA - sum({ [key]: plan }) - 500);
    await storage.write('sync', notes);
    // Seen by another computer, which has what it needs of the plan to take it out.
    const other = new MemoryStorage({ sync: { ...notes, [key]: plan } });
    await exchange(other, OTHER_DEVICE);
    expect(listPlans(other)).toEqual([]);
    expect(other.keys('local')).toContain(getReplicaKey(NAME));
    await storage.remove('sync', [key]);
    await exchange(storage);
    expect(listPlans(storage)).toEqual([]);
    expect(storage.peek('local', UNSYNCED_PLANS_KEY)).toEqual({ schema: 2, plans: [NAME] });
    const { merged } = getDocument(await readWorld(storage), NAME);
    expect(merged.size).toBe(1 + 3 + 12 + 40);
  });

  test('leaves storage.sync once its year is over, or its establishment is removed', async () => {
    const storage = new MemoryStorage({ local: REPLICA });
    await exchange(storage);
    expect(listPlans(storage)).toHaveLength(1);
    const nextYear = makeKeeper(storage, { today: '2027-09-10' });
    await nextYear.tidy();
    await storage.settle();
    expect(listPlans(storage)).toEqual([]);
    expect(storage.keys('local')).toContain(getReplicaKey(NAME));
  });
});
