import { expect, test } from 'vitest';
import { getPlanName } from '../../../../storage/document-names.ts';
import { exportFile } from '../../../../storage/file/export-from-storage.ts';
import { getReplicaKey } from '../../../../storage/keys.ts';
import { readLabels, readPlan } from '../../../../storage/plan/read-plan.ts';
import { formatItem } from '../../../../storage/schema/format-item.ts';
import { DEVICE, OTHER_DEVICE } from '../../../fixtures/changes.ts';
import { makeKeeper } from '../../../fixtures/keeper.ts';
import { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import { makePlan, PLAN_SCOPE, toFieldMap } from '../../../fixtures/plans.ts';

const NAME = getPlanName(PLAN_SCOPE);
const AT = Date.parse('2026-09-10T07:00:00Z');

test('a plan goes into the file, comes out of it on another computer, and is taken back by the undo', async () => {
  const fieldMap = toFieldMap(makePlan(), AT, DEVICE);
  const storage = new MemoryStorage({ local: { [getReplicaKey(NAME)]: formatItem(NAME, fieldMap) } });
  const exported = await exportFile({ storage, readToday: () => '2026-09-10', report: () => {} });
  if (exported.outcome !== 'exported') throw new Error('Nothing was exported');
  expect(JSON.parse(exported.text).plans['0123456X']['2026-2027']['room:Salle B12'].seats[0]).toBe(20);

  const other = new MemoryStorage();
  const keeper = makeKeeper(other, { device: OTHER_DEVICE });
  expect(await keeper.importFile(exported.text)).toMatchObject({
    outcome: 'imported',
    preview: {
      droppedFields: 0,
      total: { ticks: 0, notes: 0, others: 1 + 3 + 12 + 40 },
      scopes: [{ ...PLAN_SCOPE, others: 56 }],
      settings: 0,
    },
  });
  expect(await readPlan(PLAN_SCOPE, other)).toEqual(await readPlan(PLAN_SCOPE, storage));
  expect(await keeper.importFile(exported.text)).toMatchObject({ outcome: 'nothing-new' });

  expect(await keeper.undoImport()).toMatchObject({ outcome: 'undone' });
  await other.settle();
  expect(await readPlan(PLAN_SCOPE, other)).toMatchObject({ headcounts: [], means: undefined, sessions: [] });
  expect(await keeper.importFile(exported.text)).toMatchObject({ outcome: 'imported' });
  expect((await readPlan(PLAN_SCOPE, other)).sessions).toHaveLength(40);
});

test('what campaigns are called goes with it, the same way', async () => {
  const at = (label: string) =>
    new Map([['campaign:4101', new Map([['label', { value: label, at: AT, by: DEVICE }]])]]);
  const storage = new MemoryStorage({ local: { [getReplicaKey(NAME)]: formatItem(NAME, at('2de GT')) } });
  const exported = await exportFile({ storage, readToday: () => '2026-09-10', report: () => {} });
  if (exported.outcome !== 'exported') throw new Error('Nothing was exported');
  const other = new MemoryStorage();
  const keeper = makeKeeper(other, { device: OTHER_DEVICE });
  expect(await keeper.importFile(exported.text)).toMatchObject({
    outcome: 'imported',
    preview: { droppedFields: 0, total: { others: 1 } },
  });
  expect(await readLabels(PLAN_SCOPE, other)).toEqual({ 4101: '2de GT' });
  expect(await keeper.undoImport()).toMatchObject({ outcome: 'undone' });
  await other.settle();
  expect(await readLabels(PLAN_SCOPE, other)).toEqual({});
});

test('all of a plan goes when everything is erased', async () => {
  const fieldMap = toFieldMap(makePlan(), AT, DEVICE);
  const storage = new MemoryStorage({ local: { [getReplicaKey(NAME)]: formatItem(NAME, fieldMap) } });
  const keeper = makeKeeper(storage);
  await keeper.exchange();
  await storage.settle();
  expect(storage.keys('sync').some((key) => key.startsWith('plan:'))).toBe(true);
  expect(await keeper.eraseAll()).toEqual({ outcome: 'erased' });
  expect([...storage.keys('sync'), ...storage.keys('local')]).toEqual([]);
});
