import { STEP_IDS } from '../../../../checklist/steps.ts';
import { getProgressName } from '../../../../storage/keys.ts';
import { type FieldMap, mergeFieldMaps } from '../../../../storage/merge/field-map.ts';
import { formatItem } from '../../../../storage/schema/format-item.ts';
import { fillStep } from '../../../fixtures/fullest-state.ts';
import { countBytes } from './counted-storage.ts';
import { CURRENT_YEAR } from './data.ts';
import { timePlainSet } from './plain-set.ts';
import type { Sample } from './sample.ts';

/** A full year set by one device, some of it later and some earlier than by another. */
function makeFull(device: string, shift: number): FieldMap {
  return new Map(
    STEP_IDS.map((step, index) => {
      const fields = Object.entries(fillStep(step, 'Salle réservée le mardi. '.repeat(11), '2026-08-20'));
      const at = 1_789_123_456_789 + (index % 2 === 0 ? shift : -shift);
      return [step, new Map(fields.map(([name, value]) => [name, { value, at, by: device }]))];
    }),
  );
}

const countRegisters = (...fieldMaps: FieldMap[]) =>
  fieldMaps.flatMap((fieldMap) => [...fieldMap.values()]).reduce((sum, { size }) => sum + size, 0);

/** One merge is too short for a clock of extension pages, which goes by 0.1 ms or 1 ms. */
const TIMES = 100;

/** Merges two replicas of so many full years; against a plain write of what two full years weigh. */
export async function timeMerge(count: number): Promise<Sample> {
  const first = makeFull('a1b2c3d4', 1);
  const second = makeFull('e5f6g7h8', 2);
  const name = getProgressName({ establishment: '0590110T', schoolYear: CURRENT_YEAR });
  const items = { [name]: formatItem(name, first), [`${name}:`]: formatItem(name, second) };
  const plain = await timePlainSet(countBytes(items));
  const start = performance.now();
  let size = 0;
  for (let index = 0; index < TIMES * count; index += 1) size += mergeFieldMaps(first, second).size;
  const merged = (performance.now() - start) / TIMES;
  if (size !== TIMES * count * STEP_IDS.length) throw new Error('Not merged');
  return { registers: countRegisters(first, second) * count, plain, spans: { merged } };
}
