import type { Day } from '../../checklist/day.ts';
import { getSchoolYear, getYearBefore } from '../../checklist/school-year.ts';
import { isOwnStepId } from '../../checklist/steps.ts';
import { getProgressName, parseProgressName, REGISTRY } from '../keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, type Fields, mergeFieldMaps } from '../merge/field-map.ts';
import type { MergedState } from './merged-state.ts';
import { listRemoved } from './settle-establishments.ts';
import { getDocument, type World } from './world.ts';

/** What a step is that the user added, and whether it was removed: never what was done of it, nor noted. */
const CARRIED = ['title', 'by', 'at', 'yearly', 'gone'];

/** The steps of a year that come back in the next; one removed there at last goes from where it had come back already. */
function pickYearly(before: FieldMap, now: FieldMap): FieldMap {
  const picked = new Map<string, Fields>();
  for (const [id, fields] of before) {
    const says = (field: string) => Boolean(fields.get(field)?.value);
    const isOne = isOwnStepId(id) && says('title') && says('by') && says('yearly');
    if (!isOne || (says('gone') && !now.has(id))) continue;
    picked.set(id, new Map([...fields].filter(([field]) => CARRIED.includes(field))));
  }
  return picked;
}

/**
 * The state with the steps that come back each year in this year's documents. They are last year's registers as they stand, with their
 * time and device: each computer that still has them makes the same of them, as often as it likes, and all that is said of the step this
 * year, its removal included, is later and wins. Pure.
 *
 * @param state the merged documents that may be written
 * @param today decides which school year is this one
 */
export function carryYearlySteps(world: World, state: MergedState, today: Day): MergedState {
  const schoolYear = getSchoolYear(today);
  const before = getYearBefore(schoolYear);
  const removed = listRemoved(state.get(REGISTRY)?.merged ?? EMPTY_FIELD_MAP);
  const carried = new Map(state);
  for (const [name, { merged }] of state) {
    const scope = parseProgressName(name);
    if (scope?.schoolYear !== before || removed.has(scope.establishment)) continue;
    const next = getProgressName({ ...scope, schoolYear });
    const document = state.get(next) ?? getDocument(world, next);
    const yearly = pickYearly(merged, document.merged);
    if (document.isReadOnly || yearly.size === 0) continue;
    carried.set(next, { ...document, merged: mergeFieldMaps(document.merged, yearly) });
  }
  return carried;
}
