import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getPlanName } from '../../../../storage/document-names.ts';
import { EMPTY_FIELD_MAP, isSameFieldMap, mergeFieldMaps } from '../../../../storage/merge/field-map.ts';
import { comparePlans } from '../../../../storage/plan/compare-plans.ts';
import { packEntry } from '../../../../storage/plan/packed-entry.ts';
import { formatPlanItem } from '../../../../storage/plan/plan-item.ts';
import { toPlanItems } from '../../../../storage/plan/plan-items.ts';
import { readAnyItem } from '../../../../storage/plan/read-any-item.ts';
import { toPlan } from '../../../../storage/plan/to-plan.ts';
import { formatItem } from '../../../../storage/schema/format-item.ts';
import { anyName, anyTime, rubbish } from '../../../fixtures/arbitraries.ts';
import { anyPlanFieldMap, PLAN_SCOPE } from '../../../fixtures/plans.ts';
import { checkProperty } from '../../../fixtures/property-runs.ts';

const NAME = getPlanName(PLAN_SCOPE);
const DEVICE = 'bbbbbbbb';
const close = anyPlanFieldMap(fc.nat({ max: 9 }));
const any = anyPlanFieldMap(fc.oneof(anyTime, fc.constant(1_795_000_000_000)));
const copy = (item: unknown): unknown => JSON.parse(JSON.stringify(item));

describe('plans merged', () => {
  test('come to the same, whichever is first', () =>
    checkProperty(
      'plans commutative',
      fc.property(close, close, (a, b) => isSameFieldMap(mergeFieldMaps(a, b), mergeFieldMaps(b, a))),
    ));

  test('come to the same, however three are grouped', () =>
    checkProperty(
      'plans associative',
      fc.property(close, close, close, (a, b, c) =>
        isSameFieldMap(mergeFieldMaps(mergeFieldMaps(a, b), c), mergeFieldMaps(a, mergeFieldMaps(b, c))),
      ),
    ));

  test('again change nothing', () =>
    checkProperty(
      'plans idempotent',
      fc.property(close, close, (a, b) => {
        const merged = mergeFieldMaps(a, b);
        return isSameFieldMap(mergeFieldMaps(merged, b), merged) && isSameFieldMap(mergeFieldMaps(a, a), a);
      }),
    ));
});

describe('a part of a plan', () => {
  test('written in short, then read, is the same, and so is it at length', async () => {
    let packed = 0;
    await checkProperty(
      'plan format, read',
      fc.property(any, (fieldMap) => {
        for (const [entry, fields] of fieldMap) {
          if (packEntry(entry, fields, DEVICE, PLAN_SCOPE.schoolYear)) packed += 1;
        }
        return [formatPlanItem(NAME, fieldMap, DEVICE), formatItem(NAME, fieldMap)].every((item) => {
          const { value, condition } = readAnyItem(NAME, copy(item), DEVICE);
          return condition === 'good' && isSameFieldMap(value, fieldMap);
        });
      }),
    );
    expect(packed).toBeGreaterThan(100);
  });

  test('cut into items, has all of it in them', () =>
    checkProperty(
      'plan items',
      fc.property(any, (fieldMap) =>
        isSameFieldMap(
          [...toPlanItems(NAME, fieldMap, DEVICE).values()].reduce(mergeFieldMaps, EMPTY_FIELD_MAP),
          fieldMap,
        ),
      ),
    ));

  test('that could be anything never throws', () =>
    checkProperty(
      'plan rubbish',
      fc.property(rubbish, fc.array(rubbish, { maxLength: 5 }), anyName, (raw, list, name) => {
        for (const entries of [
          raw,
          { [name]: raw },
          { 'session:2GT3:a': list },
          { 'room:a': list, means: raw },
        ])
          toPlan(readAnyItem(NAME, { schema: 2, entries }, DEVICE).value, PLAN_SCOPE.schoolYear);
        return !('polluted' in {});
      }),
    ));

  test('shown, then saved unchanged, changes nothing', () =>
    checkProperty(
      'plan shown, saved',
      fc.property(any, (fieldMap) => {
        const plan = toPlan(fieldMap, PLAN_SCOPE.schoolYear);
        return comparePlans(plan, plan).size === 0;
      }),
    ));
});
