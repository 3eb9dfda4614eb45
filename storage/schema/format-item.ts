import type { Day } from '../../checklist/day.ts';
import { type DocumentName, parseProgressName } from '../keys.ts';
import { type FieldMap, type Fields, RUN_PREFIX } from '../merge/field-map.ts';
import type { Register } from '../merge/register.ts';
import { SCHEMA_VERSION } from './condition.ts';
import { getEntriesName } from './read-item.ts';
import { formatRuns, isShortRun, RUNS_FIELD, type Run } from './runs-text.ts';

/** A document, or a device's part of it, as it is stored. */
export type StoredItem = Readonly<Record<string, unknown>> & { readonly schema: number };

const inOrder = <Value>(map: ReadonlyMap<string, Value>) =>
  [...map].sort(([first], [second]) => (first < second ? -1 : 1));

/** Times of eight digits and more in base 36: what `readItem` takes for one. */
const FIRST_SHORT_TIME = 36 ** 7;

/**
 * `[value, time, device?]`. In an item of `storage.sync`, which has a device, the time is in base 36: Chromium counts
 * 18 bytes for thirteen figures.
 */
function formatRegister({ value, at, by }: Register, device: string | undefined): unknown[] {
  const time = device !== undefined && at >= FIRST_SHORT_TIME ? at.toString(36) : at;
  return by === device ? [value, time] : [value, time, by];
}

/** The fields of an entry; the runs that the item's own device set are one text. */
function formatFields(document: DocumentName, fields: Fields, device: string | undefined): object {
  const schoolYear = parseProgressName(document)?.schoolYear;
  const runs: Run[] = [];
  const others: [string, unknown][] = [];
  for (const [name, register] of inOrder(fields)) {
    const run: Run = [name.slice(RUN_PREFIX.length) as Day, register.at];
    const isOwnRun = name.startsWith(RUN_PREFIX) && register.value === true && register.by === device;
    if (schoolYear && isOwnRun && isShortRun(schoolYear, run)) runs.push(run);
    else others.push([name, formatRegister(register, device)]);
  }
  return {
    ...Object.fromEntries(others),
    ...(schoolYear && runs.length > 0 && { [RUNS_FIELD]: formatRuns(schoolYear, runs) }),
  };
}

/**
 * The item to store, which `readItem` reads back: `{schema, steps: {<step>: {<field>: [value, time, device?]}}}`,
 * with `entries` in place of `steps` for the registry. Entries and fields are in order, so that equal documents
 * give equal texts.
 *
 * @param device registers of this device do not repeat its id
 */
export function formatItem(document: DocumentName, fieldMap: FieldMap, device?: string): StoredItem {
  const entries = inOrder(fieldMap).map(([entry, fields]) => [entry, formatFields(document, fields, device)]);
  return { schema: SCHEMA_VERSION, [getEntriesName(document)]: Object.fromEntries(entries) };
}
