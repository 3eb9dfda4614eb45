import type { SchoolYear } from '../../checklist/school-year.ts';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import type { Fields } from '../merge/field-map.ts';
import { toCanonicalJson } from '../merge/register.ts';
import { toValues } from './compare-plans.ts';
import { MEANS_ENTRY } from './plan-fields.ts';
import { toPlan } from './to-plan.ts';

type Values = ReadonlyMap<string, unknown>;

const isSame = (first: Values, second: Values, field: string) =>
  first.has(field) === second.has(field) &&
  toCanonicalJson(first.get(field) ?? null) === toCanonicalJson(second.get(field) ?? null);

const areSame = (first: Values, second: Values) =>
  [...new Set([...first.keys(), ...second.keys()])].every((field) => isSame(first, second, field));

/** Fields as they are now, but for those of one's own change that nobody has changed since: a number on Pix is never taken. */
function takeBackFields(now: Values, after: Values, before: Values): Values {
  const fields = new Map(now);
  for (const field of new Set([...after.keys(), ...before.keys()])) {
    if (field === 'pixNumber' || isSame(after, before, field) || !isSame(now, after, field)) continue;
    if (before.has(field)) fields.set(field, before.get(field));
    else fields.delete(field);
  }
  return fields;
}

/** A room, a class or a session; `undefined`: it is not there. */
function takeBackEntry(
  now: Values | undefined,
  after: Values | undefined,
  before: Values | undefined,
): Values | undefined {
  if (after && before) return now && takeBackFields(now, after, before);
  if (before) return now ?? before;
  const isMine = now && after && areSame(now, after) && !now.has('pixNumber');
  return isMine ? undefined : now;
}

/** Means that were begun by one's own change, and that others have changed since, stay whole. */
function takeBackMeans(now: Values, after: Values, before: Values): Values {
  const isBegun = after.has('period') && !before.has('period');
  return isBegun && !areSame(now, after) ? now : takeBackFields(now, after, before);
}

/**
 * A plan without one's own change, whatever others have changed since: only what is still as the change left it goes back to what
 * it was. Neither a number on Pix nor a session that has one is taken away. Pure.
 *
 * @param now what is held
 * @param after what the change made of the plan
 * @param before the plan that was changed; with `after` in its place, the change is made again
 */
export function takeBack(
  now: PlanData,
  { before, after }: { readonly before: PlanData; readonly after: PlanData },
  schoolYear: SchoolYear,
): PlanData {
  const [held, changed, base] = [toValues(now), toValues(after), toValues(before)];
  const entries = new Map<string, Fields>();
  for (const entry of new Set([...held.keys(), ...base.keys()])) {
    const own = [held.get(entry), changed.get(entry), base.get(entry)] as const;
    const none: Values = new Map();
    const values =
      entry === MEANS_ENTRY
        ? takeBackMeans(own[0] ?? none, own[1] ?? none, own[2] ?? none)
        : takeBackEntry(...own);
    const registers = [...(values ?? [])].map(([field, value]) => [field, { value, at: 0, by: '' }] as const);
    if (values) entries.set(entry, new Map(registers));
  }
  return toPlan(entries, schoolYear);
}
