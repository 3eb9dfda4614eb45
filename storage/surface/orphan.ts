import { DEFAULT_ESTABLISHMENT } from '../keys.ts';
import { type FieldMap, filterFields, mergeFieldMaps } from '../merge/field-map.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import { toProgress } from '../schema/to-progress.ts';
import { type Establishment, getAdoption, listAdopters } from '../schema/to-registry.ts';

/** The entry that says up to when what was noted without an establishment is to be left where it is. */
export const LEFT_ENTRY = `${ESTABLISHMENT_PREFIX}${DEFAULT_ESTABLISHMENT}`;

/** Whether anything was noted. */
export function hasMarks(fieldMap: FieldMap): boolean {
  return Object.values(toProgress(fieldMap)).some(
    ({ state, day: _day, ...others }) => state !== 'todo' || Object.keys(others).length > 0,
  );
}

const since = (fieldMap: FieldMap, time: number) =>
  filterFields(fieldMap, (_entry, _field, { at }) => at > time);

const getAdoptedTime = (registry: FieldMap) => Math.max(-1, ...listAdopters(registry).map(({ at }) => at));

/** Whether something was noted without an establishment that nobody has taken over. */
export function isAnythingLeft(registry: FieldMap, orphan: FieldMap): boolean {
  return hasMarks(since(orphan, getAdoptedTime(registry)));
}

/** Whether to ask an establishment to take over what was noted without one: nobody has said yes or no to it yet. */
export function asksAdoption(registry: FieldMap, orphan: FieldMap, { uai }: Establishment): boolean {
  const adopted = getAdoptedTime(registry);
  const left = registry.get(LEFT_ENTRY)?.get('adoption')?.at ?? -1;
  const answer = getAdoption(registry, uai);
  const isOpen = adopted < 0 ? answer === undefined : answer !== 'declined';
  return isOpen && hasMarks(since(orphan, Math.max(adopted, left)));
}

/**
 * The progress of an establishment with what it has taken over, which the keeper copies into it: shown at once,
 * though the background may have to wake first.
 */
export function withAdopted(
  registry: FieldMap,
  progress: FieldMap,
  orphan: FieldMap,
  establishment: string,
): FieldMap {
  const answer = listAdopters(registry).find(({ uai }) => uai === establishment);
  if (!answer) return progress;
  return mergeFieldMaps(
    progress,
    filterFields(orphan, (_entry, _field, { at }) => at <= answer.at),
  );
}
