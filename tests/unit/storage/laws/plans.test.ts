import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getPlanName } from '../../../../storage/document-names.ts';
import {
  EMPTY_FIELD_MAP,
  type FieldMap,
  isSameFieldMap,
  mergeFieldMaps,
} from '../../../../storage/merge/field-map.ts';
import { comparePlans } from '../../../../storage/plan/compare-plans.ts';
import { packEntry } from '../../../../storage/plan/packed-entry.ts';
import { formatPlanItem } from '../../../../storage/plan/plan-item.ts';
import { toPlanItems } from '../../../../storage/plan/plan-items.ts';
import { readAnyItem } from '../../../../storage/plan/read-any-item.ts';
import { toPlan } from '../../../../storage/plan/to-plan.ts';
import { formatItem } from '../../../../storage/schema/format-item.ts';
import { anyName, anyTime, rubbish } from '../../../fixtures/arbitraries.ts';
import { anyPlanFieldMap, PLAN_SCOPE } from '../../../fixtures/plans.ts';
import { checkProperty, isCaught } from '../../../fixtures/property-runs.ts';

const NAME = getPlanName(PLAN_SCOPE);
const DEVICE = 'bbbbbbbb';
const close = anyPlanFieldMap(fc.nat({ max: 9 }));
const any = anyPlanFieldMap(fc.oneof(anyTime, fc.constant(1_795_000_000_000)));
const copy = (item: unknown): unknown => JSON.parse(JSON.stringify(item));

/** As many as the laws of the planner, in a short run as well. */
const LEAST = 1000;

type Merge = typeof mergeFieldMaps;

const isCommutative = (merge: Merge) =>
  fc.property(close, close, (a, b) => isSameFieldMap(merge(a, b), merge(b, a)));

const isAssociative = (merge: Merge) =>
  fc.property(close, close, close, (a, b, c) => isSameFieldMap(merge(merge(a, b), c), merge(a, merge(b, c))));

const isIdempotent = (merge: Merge) =>
  fc.property(close, close, (a, b) => {
    const merged = merge(a, b);
    return isSameFieldMap(merge(merged, b), merged) && isSameFieldMap(merge(a, a), a);
  });

const isReadAsWritten = (read: typeof readAnyItem, see: (fieldMap: FieldMap) => void = () => {}) =>
  fc.property(any, (fieldMap) => {
    see(fieldMap);
    return [formatPlanItem(NAME, fieldMap, DEVICE), formatItem(NAME, fieldMap)].every((item) => {
      const { value, condition } = read(NAME, copy(item), DEVICE);
      return condition === 'good' && isSameFieldMap(value, fieldMap);
    });
  });

const isWholeInItems = (cut: typeof toPlanItems) =>
  fc.property(any, (fieldMap) =>
    isSameFieldMap(
      [...cut(NAME, fieldMap, DEVICE).values()].reduce(mergeFieldMaps, EMPTY_FIELD_MAP),
      fieldMap,
    ),
  );

const neverThrows = (read: typeof readAnyItem) =>
  fc.property(rubbish, fc.array(rubbish, { maxLength: 5 }), anyName, (raw, list, name) => {
    for (const entries of [raw, { [name]: raw }, { 'session:2GT3:a': list }, { 'room:a': list, means: raw }])
      toPlan(read(NAME, { schema: 2, entries }, DEVICE).value, PLAN_SCOPE.schoolYear);
    return !('polluted' in {});
  });

const isUnchangedWhenSaved = (compare: typeof comparePlans) =>
  fc.property(any, (fieldMap) => {
    const plan = toPlan(fieldMap, PLAN_SCOPE.schoolYear);
    return compare(plan, structuredClone(plan)).size === 0;
  });

describe('plans merged', () => {
  test('come to the same, whichever is first', () =>
    checkProperty('plans commutative', isCommutative(mergeFieldMaps), LEAST));

  test('come to the same, however three are grouped', () =>
    checkProperty('plans associative', isAssociative(mergeFieldMaps), LEAST));

  test('again change nothing', () => checkProperty('plans idempotent', isIdempotent(mergeFieldMaps), LEAST));
});

describe('a part of a plan', () => {
  test('written in short, then read, is the same, and so is it at length', async () => {
    let packed = 0;
    const count = (fieldMap: FieldMap) => {
      for (const [entry, fields] of fieldMap) {
        if (packEntry(entry, fields, DEVICE, PLAN_SCOPE.schoolYear)) packed += 1;
      }
    };
    await checkProperty('plan format, read', isReadAsWritten(readAnyItem, count), LEAST);
    expect(packed).toBeGreaterThan(100);
  });

  test('cut into items, has all of it in them', () =>
    checkProperty('plan items', isWholeInItems(toPlanItems), LEAST));

  test('that could be anything never throws', () =>
    checkProperty('plan rubbish', neverThrows(readAnyItem), LEAST));

  test('shown, then saved unchanged, changes nothing', () =>
    checkProperty('plan shown, saved', isUnchangedWhenSaved(comparePlans), LEAST));
});

/** The first one's word for each entry that both have. */
const preferFirst: Merge = (first, second) => new Map([...second, ...first]);
/** What the second has is taken for taken away. */
const takeAway: Merge = (first, second) => new Map([...first].filter(([entry]) => !second.has(entry)));
/** Each time another entry is let go of. */
const forgetOne: Merge = (first, second) => new Map([...mergeFieldMaps(first, second)].slice(1));

const skipLast = <Key, Value>(map: ReadonlyMap<Key, Value>) => new Map([...map].slice(0, -1));

describe('a wrong one is caught', () => {
  test.each([
    ['a merge in which the first wins', isCommutative(preferFirst)],
    ['a merge that takes away', isAssociative(takeAway)],
    ['a merge that lets go of an entry', isIdempotent(forgetOne)],
    [
      'a reader that misses an entry',
      isReadAsWritten((...given) => {
        const read = readAnyItem(...given);
        return { ...read, value: skipLast(read.value) };
      }),
    ],
    ['a cut that loses an item', isWholeInItems((...given) => skipLast(toPlanItems(...given)))],
    [
      'a reader that believes what it is given',
      neverThrows((name, raw, device) => {
        Object.keys((raw as { readonly entries: object }).entries);
        return readAnyItem(name, raw, device);
      }),
    ],
    [
      'a comparison by identity',
      isUnchangedWhenSaved((before, after) =>
        before.sessions === after.sessions ? comparePlans(before, after) : new Map([['means', new Map()]]),
      ),
    ],
  ])('%s', async (name, property) => {
    expect(await isCaught(name, property, LEAST)).toBe(true);
  });
});
