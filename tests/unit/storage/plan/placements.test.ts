import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../checklist/day.ts';
import type { ClassPlacement } from '../../../../checklist/session-plan/model.ts';
import type { PlanData } from '../../../../checklist/session-plan/plan-data.ts';
import { getPlanName } from '../../../../storage/document-names.ts';
import { type FieldMap, mergeFieldMaps } from '../../../../storage/merge/field-map.ts';
import type { Register } from '../../../../storage/merge/register.ts';
import { comparePlans } from '../../../../storage/plan/compare-plans.ts';
import { formatPlanItem } from '../../../../storage/plan/plan-item.ts';
import { readAnyItem } from '../../../../storage/plan/read-any-item.ts';
import { toPlan } from '../../../../storage/plan/to-plan.ts';
import { makePlan, PLAN_SCOPE, toFieldMap } from '../../../fixtures/plans.ts';
import { checkProperty } from '../../../fixtures/property-runs.ts';

const NAME = getPlanName(PLAN_SCOPE);
const DAYS = { from: '2027-01-11', to: '2027-01-29' } as const;
const [ONE, OTHER]: ClassPlacement[] = [
  { ...DAYS, classes: ['1P'] },
  { ...DAYS, classes: ['TP', '1 MELEC'] },
] as const;

function withPlacements(placements: readonly (ClassPlacement | undefined)[]): PlanData {
  const plan = makePlan(1);
  if (!plan.means) throw new Error('It has means');
  return {
    ...plan,
    means: { ...plan.means, placements: placements.filter((each) => each !== undefined) },
  };
}
const show = (fieldMap: FieldMap) => toPlan(fieldMap, PLAN_SCOPE.schoolYear);
const list = (fieldMap: FieldMap) => show(fieldMap).means?.placements ?? [];
const sort = (placements: readonly ClassPlacement[]) => placements.map((each) => JSON.stringify(each)).sort();
/** What a computer holds once it has saved a change of what it held. */
function change(known: FieldMap, next: PlanData, at: number, by = 'aaaaaaaa'): FieldMap {
  const values = [...comparePlans(show(known), next)].map(
    ([entry, fields]): [string, Map<string, Register>] => [
      entry,
      new Map([...fields].map(([field, value]) => [field, { value, at, by }])),
    ],
  );
  return mergeFieldMaps(known, new Map(values));
}
/** As versions before wrote a placement: its dates alone are its name. */
const writeOld = (value: unknown, at: number): FieldMap =>
  new Map([['means', new Map([['placement:2027-01-11:2027-01-29', { value, at, by: 'bbbbbbbb' }]])]]);

describe('work placements of a plan', () => {
  test('on the same dates are kept, each with its classes', () => {
    const kept = list(toFieldMap(withPlacements([ONE, OTHER, DAYS]), 5, 'aaaaaaaa'));
    expect(sort(kept)).toEqual(sort([ONE, OTHER, DAYS] as ClassPlacement[]));
  });

  test('that two computers add on the same dates are both kept', () => {
    const start = toFieldMap(withPlacements([]), 5, 'aaaaaaaa');
    const first = change(start, withPlacements([ONE]), 6);
    const second = change(start, withPlacements([OTHER]), 7, 'bbbbbbbb');
    expect(sort(list(mergeFieldMaps(first, second)))).toEqual(sort([ONE, OTHER] as ClassPlacement[]));
  });

  test('are taken back one by one', () => {
    const start = toFieldMap(withPlacements([ONE, OTHER]), 5, 'aaaaaaaa');
    expect(list(change(start, withPlacements([OTHER]), 6))).toEqual([OTHER]);
  });

  test.each<[string, unknown, readonly ClassPlacement[]]>([
    ['of some classes', ['1P'], [ONE as ClassPlacement]],
    ['of all classes', true, [DAYS]],
    ['taken back', null, []],
  ])('written by an earlier version, %s, are read', (_what, value, placements) => {
    const start = mergeFieldMaps(toFieldMap(withPlacements([]), 5, 'aaaaaaaa'), writeOld(value, 6));
    const item = JSON.parse(JSON.stringify(formatPlanItem(NAME, start, 'aaaaaaaa')));
    const { value: read, condition } = readAnyItem(NAME, item, 'aaaaaaaa');
    expect(condition).toBe('good');
    expect(list(read)).toEqual(placements);
  });

  test('written by an earlier version are taken back, and stay beside new ones', () => {
    const start = mergeFieldMaps(toFieldMap(withPlacements([]), 5, 'aaaaaaaa'), writeOld(['1P'], 6));
    const more = change(start, withPlacements([ONE, DAYS]), 7);
    expect(sort(list(more))).toEqual(sort([ONE, DAYS] as ClassPlacement[]));
    expect(list(change(more, withPlacements([ONE]), 8))).toEqual([ONE]);
    expect(list(change(more, withPlacements([DAYS]), 8))).toEqual([DAYS]);
  });

  test('whatever they are, are read as they were written', () => {
    const anyPlacement = fc
      .tuple(
        fc.nat({ max: 2 }),
        fc.option(fc.subarray(['1P', 'TP', '1 MELEC', 'é'], { minLength: 1 }), { nil: undefined }),
      )
      .map(
        ([days, classes]): ClassPlacement => ({
          from: addDays('2027-01-11', days),
          to: '2027-01-29',
          ...(classes && { classes }),
        }),
      );
    return checkProperty(
      'placements kept',
      fc.property(
        fc.uniqueArray(anyPlacement, { selector: (each) => JSON.stringify(each), maxLength: 8 }),
        (placements) => {
          const kept = list(toFieldMap(withPlacements(placements), 5, 'aaaaaaaa'));
          return JSON.stringify(sort(kept)) === JSON.stringify(sort(placements));
        },
      ),
    );
  });
});
