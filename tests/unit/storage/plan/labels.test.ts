import { afterEach, describe, expect, test, vi } from 'vitest';
import { cleanLabel, MOST_LABEL } from '../../../../checklist/campaign-labels.ts';
import { hasOutboxItem } from '../../../../storage/changes/outbox.ts';
import { getPlanName } from '../../../../storage/document-names.ts';
import { mergeFieldMaps } from '../../../../storage/merge/field-map.ts';
import { findPlanSchema, LABEL_FIELD } from '../../../../storage/plan/plan-fields.ts';
import { formatPlanItem } from '../../../../storage/plan/plan-item.ts';
import { readAnyItem } from '../../../../storage/plan/read-any-item.ts';
import { readLabels } from '../../../../storage/plan/read-plan.ts';
import { toLabels } from '../../../../storage/plan/to-labels.ts';
import { createPlanStore } from '../../../../storage/surface/plan-store.ts';
import { makeKeeper } from '../../../fixtures/keeper.ts';
import { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import { makePlan, PLAN_SCOPE } from '../../../fixtures/plans.ts';

const NAME = getPlanName(PLAN_SCOPE);
const life = new AbortController();
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function open(storage: MemoryStorage) {
  const plan = createPlanStore(PLAN_SCOPE, { storage });
  stops.push(plan.start());
  await vi.waitFor(() => expect(plan.store.getState().status).toBe('ready'));
  return plan;
}

function startBackground(storage: MemoryStorage): void {
  const keeper = makeKeeper(storage, { readInstant: Date.now });
  storage.onChanged((area, changes) => {
    if (area === 'local' && hasOutboxItem(changes)) void keeper.drain();
  }, life.signal);
}

const label = (number: string, value: string, at: number, by: string) =>
  new Map([[`campaign:${number}`, new Map([[LABEL_FIELD, { value, at, by }]])]]);

describe('what the user calls a campaign', () => {
  test.each([
    ['  2de GT,\tpositionnement \r\n', '2de GT, positionnement'],
    ['a\u0000b\u200bc\u2028d', 'abc d'],
    ['x'.repeat(80), 'x'.repeat(MOST_LABEL)],
    [`${'x'.repeat(59)}👍`, 'x'.repeat(59)],
    ['\ud83d', ''],
    ['   ', ''],
  ])('is one line of sixty characters at most: %j', (typed, kept) => {
    expect(cleanLabel(typed)).toBe(kept);
    expect(cleanLabel(kept)).toBe(kept);
  });

  test('is kept by the background, beside the plan, and synced', async () => {
    const storage = new MemoryStorage();
    startBackground(storage);
    const plan = await open(storage);
    await plan.save(makePlan(3));
    await plan.setLabel('4101', ' 2de GT\n');
    expect(plan.store.getState().labels).toEqual({ 4101: '2de GT' });
    await storage.settle();
    expect(storage.keys('local').filter((key) => key.startsWith('outbox:'))).toEqual([]);
    expect(
      JSON.stringify(storage.peek('sync', storage.keys('sync').find((key) => key.startsWith('plan:')) ?? '')),
    ).toContain('2de GT');
    const other = await open(storage);
    expect(other.store.getState().labels).toEqual({ 4101: '2de GT' });
    expect(other.store.getState().data.sessions).toHaveLength(makePlan(3).sessions.length);
    expect(await readLabels(PLAN_SCOPE, storage)).toEqual({ 4101: '2de GT' });
    await other.setLabel('4101', '');
    expect(other.store.getState().labels).toEqual({});
  });

  test('is merged with its own time: two computers name two campaigns, the later name of one stands', () => {
    const one = mergeFieldMaps(label('4101', '2de GT', 5, 'a'), label('4102', '1re', 1, 'a'));
    const other = label('4101', 'Secondes', 7, 'b');
    const merged = mergeFieldMaps(one, other);
    expect(toLabels(merged)).toEqual({ 4101: 'Secondes', 4102: '1re' });
    expect(toLabels(mergeFieldMaps(other, one))).toEqual(toLabels(merged));
  });

  test('is written so that a version that knows no labels carries it whole', () => {
    const at = 1_789_123_456_789;
    const item = formatPlanItem(NAME, label('4101', '2de GT', at, 'aaaaaaaa'), 'aaaaaaaa');
    // As entries and fields of later versions are: an object of registers, no list in short.
    expect(item.entries).toEqual({ 'campaign:4101': { label: ['2de GT', at.toString(36)] } });
    expect(readAnyItem(NAME, item, 'aaaaaaaa')).toMatchObject({ condition: 'good' });
  });

  test.each(['two\nlines', 'x'.repeat(61), ' x', 7, null])('is nothing else: %j', (value) => {
    const schema = findPlanSchema('campaign:4101', LABEL_FIELD);
    expect(schema).toBeDefined();
    const item = { schema: 2, entries: { 'campaign:4101': { label: [value, 5, 'aaaaaaaa'] } } };
    const reading = readAnyItem(NAME, item, 'aaaaaaaa');
    expect(reading.condition).toBe('damaged');
    expect(toLabels(reading.value)).toEqual({});
  });

  test('is of a campaign with a number alone', () => {
    const item = { schema: 2, entries: { 'campaign:a b': { label: ['x', 5, 'aaaaaaaa'] } } };
    expect(toLabels(readAnyItem(NAME, item, 'aaaaaaaa').value)).toEqual({});
  });
});
