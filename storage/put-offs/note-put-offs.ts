import { getParisDay } from '../../checklist/clock.ts';
import { isBaseStepId, isExtraStepId, STEP_IDS } from '../../checklist/steps.ts';
import { type FieldMap, mergeFieldMaps } from '../merge/field-map.ts';
import { compareRegisters, type Register } from '../merge/register.ts';
import {
  fitExtraCount,
  formatCounts,
  getCountsField,
  getExtraCountField,
  PUT_OFFS_ENTRY,
  parseCounts,
  parseExtraCount,
} from './put-off-counts.ts';

/**
 * What a new day to put a step off until adds to its count: one, but none where the day was only changed on the day it was said, and
 * one less where it was taken back on that day.
 */
function countOne(known: Register | undefined, next: Register, device: string): number {
  const wasSaidToday =
    known?.value != null && getParisDay(known.at) === getParisDay(next.at) && known.by === device;
  if (next.value === null) return wasSaidToday ? -1 : 0;
  return wasSaidToday ? 0 : 1;
}

/**
 * A progress with changes merged, and the steps counted that they put off. What was merged before counts no more: a change that comes
 * twice is one. A page of Pix, which makes most of these changes, need not know.
 *
 * @param changes as this device has signed them
 */
export function notePutOffs(known: FieldMap, changes: FieldMap, device: string): FieldMap {
  const merged = mergeFieldMaps(known, changes);
  const counted = new Map<string, Map<string, Register>>();
  const name = getCountsField(device);
  const before = known.get(PUT_OFFS_ENTRY)?.get(name);
  const counts = [...parseCounts(before?.value)];
  let at = before?.at ?? 0;
  for (const [entry, fields] of changes) {
    const next = fields.get('putOffUntil');
    const former = known.get(entry)?.get('putOffUntil');
    if (!next || (former && compareRegisters(next, former) <= 0)) continue;
    const more = countOne(former, next, device);
    if (more === 0) continue;
    if (isBaseStepId(entry)) {
      const index = STEP_IDS.indexOf(entry);
      counts[index] = Math.max(0, (counts[index] ?? 0) + more);
      at = Math.max(at + 1, next.at);
      counted.set(PUT_OFFS_ENTRY, new Map([[name, { value: formatCounts(counts), at, by: device }]]));
    } else if (isExtraStepId(entry)) {
      const own = getExtraCountField(device);
      const held = known.get(entry)?.get(own);
      const value = fitExtraCount(parseExtraCount(held?.value) + more);
      const register = { value, at: Math.max((held?.at ?? 0) + 1, next.at), by: device };
      counted.set(entry, new Map([[own, register]]));
    }
  }
  return counted.size > 0 ? mergeFieldMaps(merged, counted) : merged;
}
