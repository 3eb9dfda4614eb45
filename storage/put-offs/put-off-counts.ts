import * as v from 'valibot';
import { isBaseStepId, STEP_IDS, type StepId } from '../../checklist/steps.ts';
import type { FieldMap, Fields } from '../merge/field-map.ts';

/** The entry of a progress that says how often its steps were put off: no step, and nothing that a page of Pix reads. */
export const PUT_OFFS_ENTRY = 'put-offs';

/** Begins the name of its fields, one for each device: `by-k3v9q0zt`. */
const DEVICE_PREFIX = 'by-';

/** One character for each step, in base 36, in the order of the check-list, which is for ever. */
const BASE = 36;
const COUNTS = /^[0-9a-z]{0,40}$/;

export const getCountsField = (device: string) => `${DEVICE_PREFIX}${device}`;

/** How often a device has put off each step; 0 for what cannot be read. */
export function parseCounts(text: unknown): readonly number[] {
  const known = typeof text === 'string' && COUNTS.test(text) ? text : '';
  return STEP_IDS.map((_step, index) => Number.parseInt(known[index] ?? '0', BASE));
}

/** As it is stored: sixteen characters, since all that is noted for six establishments must fit in `storage.sync`. */
export function formatCounts(counts: readonly number[]): string {
  return counts.map((count) => Math.min(count, BASE - 1).toString(BASE)).join('');
}

/** Begins the name of the fields of a step beside the sixteen, one for each device: `put-offs:k3v9q0zt`. It counts within its own entry. */
const EXTRA_PREFIX = 'put-offs:';

export const getExtraCountField = (device: string) => `${EXTRA_PREFIX}${device}`;

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < BASE;
const count = v.custom<number>(isCount);

/** The schema of such a field; `undefined` for any other. */
export function findExtraCountSchema(field: string): v.GenericSchema | undefined {
  return /^put-offs:[a-z0-9]{1,16}$/.test(field) ? count : undefined;
}

/** How often a device has put off a step beside the sixteen; 0 for what cannot be read. */
export const parseExtraCount = (value: unknown): number => (isCount(value) ? value : 0);
export const fitExtraCount = (times: number): number => Math.min(Math.max(0, times), BASE - 1);

/** How often a step was put off on all computers. Each counts its own, so nothing is lost when they meet. */
export function sumPutOffs(fieldMap: FieldMap, step: StepId): number {
  const sum = (entry: string, prefix: string, read: (value: unknown) => number) => {
    const fields: Fields = fieldMap.get(entry) ?? new Map();
    return [...fields]
      .filter(([name]) => name.startsWith(prefix))
      .reduce((total, [, { value }]) => total + read(value), 0);
  };
  if (!isBaseStepId(step)) return sum(step, EXTRA_PREFIX, parseExtraCount);
  const index = STEP_IDS.indexOf(step);
  return sum(PUT_OFFS_ENTRY, DEVICE_PREFIX, (value) => parseCounts(value)[index] ?? 0);
}
