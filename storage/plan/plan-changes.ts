import { type ChangeRequest, formatChangeRequest, HERE } from '../changes/change-request.ts';
import { getPlanName } from '../document-names.ts';
import { getOutboxKey, type Scope } from '../keys.ts';
import type { FieldMap, Fields } from '../merge/field-map.ts';
import { getNextTime } from '../merge/register.ts';
import type { PlanValues } from './compare-plans.ts';

/**
 * A change of a plan, each value later than the one it replaces.
 *
 * @param known what is held of the plan
 * @param instant now, in ms
 */
export function makePlanChange(
  scope: Scope,
  known: FieldMap,
  values: PlanValues,
  instant: number,
): ChangeRequest {
  const changes = new Map<string, Fields>();
  for (const [entry, fields] of values) {
    const registers = [...fields].map(([field, value]) => {
      const at = getNextTime(known.get(entry)?.get(field), instant);
      return [field, { value, at, by: HERE }] as const;
    });
    changes.set(entry, new Map(registers));
  }
  return { id: crypto.randomUUID(), document: getPlanName(scope), changes };
}

/** The item by which a change waits for the background, which wakes for it. */
export function formatOutboxItem(change: ChangeRequest): Record<string, unknown> {
  return { [getOutboxKey(change.id)]: formatChangeRequest(change) };
}
