import type { Day } from '../../checklist/day.ts';
import type { MarkState } from '../../checklist/progress.ts';
import type { FieldMap, Fields } from '../merge/field-map.ts';
import { getNextTime } from '../merge/register.ts';
import { PART_PREFIX } from '../schema/fields.ts';
import { HERE } from './change-request.ts';

/**
 * New values for fields of one entry, each later than the one it replaces.
 *
 * @param instant now, in ms; a clock that went back still gives a later time
 */
export function makeChanges(
  known: FieldMap,
  entry: string,
  values: Readonly<Record<string, unknown>>,
  instant: number,
): FieldMap {
  const fields: Fields = new Map(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, at: getNextTime(known.get(entry)?.get(name), instant), by: HERE },
    ]),
  );
  return new Map([[entry, fields]]);
}

/**
 * The values that set a step to a state. Un-ticking a step un-ticks its parts: else a step whose parts are all done
 * could never be un-ticked.
 */
export function getStateValues(
  fields: Fields | undefined,
  state: MarkState,
  today: Day,
): Record<string, unknown> {
  const parts =
    state === 'todo' ? [...(fields?.keys() ?? [])].filter((name) => name.startsWith(PART_PREFIX)) : [];
  return { state: [state, today], ...Object.fromEntries(parts.map((name) => [name, false])) };
}
