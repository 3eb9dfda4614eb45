import { type BaseStepId, STEP_IDS } from '../../checklist/steps.ts';
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

/** How often a step was put off on all computers. Each counts its own, so nothing is lost when they meet. */
export function sumPutOffs(fieldMap: FieldMap, step: BaseStepId): number {
  const fields: Fields = fieldMap.get(PUT_OFFS_ENTRY) ?? new Map();
  const index = STEP_IDS.indexOf(step);
  return [...fields]
    .filter(([name]) => name.startsWith(DEVICE_PREFIX))
    .reduce((sum, [, { value }]) => sum + (parseCounts(value)[index] ?? 0), 0);
}
