import type { ChangeRequest } from '../changes/change-request.ts';
import { parseScopeName } from '../document-names.ts';
import { REGISTRY } from '../keys.ts';
import { type FieldMap, listRegisters, mergeFieldMaps } from '../merge/field-map.ts';
import { getNextTime, type Register } from '../merge/register.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import { isEstablishmentEntry } from '../schema/to-registry.ts';
import type { NamedEstablishment } from './named-establishments.ts';
import type { FindMark } from './settle-establishments.ts';

type Change = Pick<ChangeRequest, 'document' | 'changes'>;

interface TouchContext {
  readonly named: readonly NamedEstablishment[];
  readonly findMark: FindMark;
  readonly device: string;
  /** Now, in ms. */
  readonly instant: number;
}

/** The entries of the establishments that changes are about, each with the time of the latest. */
function listTouched(changes: readonly Change[]): Map<string, number> {
  const touched = new Map<string, number>();
  const touch = (entry: string, map: FieldMap) => {
    const at = Math.max(...listRegisters(map).map(({ register }) => register.at));
    touched.set(entry, Math.max(at, touched.get(entry) ?? 0));
  };
  for (const { document, changes: map } of changes) {
    const scope = parseScopeName(document);
    if (scope) touch(`${ESTABLISHMENT_PREFIX}${scope.establishment}`, map);
    if (document === REGISTRY) for (const entry of map.keys()) touch(entry, map);
  }
  return new Map([...touched].filter(([entry]) => isEstablishmentEntry(entry)));
}

/**
 * What changes say of establishments beyond what they set. Something is noted for one that a page had named: it is kept,
 * by that name, or by its number. It is noted for one that was removed: it is back. One is removed: what was noted up to now, on whichever
 * clock, does not bring it back.
 *
 * @param registry with the changes in it
 * @param changes what is applied, as it was asked for
 */
export function keepTouched(
  registry: FieldMap,
  changes: readonly Change[],
  { named, findMark, device, instant }: TouchContext,
): FieldMap {
  let kept = registry;
  const say = (entry: string, field: string, value: unknown, at: number) => {
    const register: Register = { value, at, by: device };
    kept = mergeFieldMaps(kept, new Map([[entry, new Map([[field, register]])]]));
  };
  for (const [entry, at] of listTouched(changes)) {
    const uai = entry.slice(ESTABLISHMENT_PREFIX.length);
    const name = named.find((each) => each.uai === uai)?.name ?? uai;
    const fields = registry.get(entry);
    if (!fields?.has('name')) say(entry, 'name', name, getNextTime(undefined, instant));
    const removed = fields?.get('removed');
    if (removed?.value !== true) continue;
    const isRemovedNow = changes.some(
      (each) => each.document === REGISTRY && each.changes.get(entry)?.get('removed')?.value === true,
    );
    const mark = findMark(uai);
    if (isRemovedNow) {
      if (mark && mark.at >= removed.at) say(entry, 'removed', true, mark.at + 1);
    } else if (at > removed.at || removed.by !== device || removed.at > instant) {
      // A clock may be behind that of the computer that removed it, or of what was noted for it.
      say(entry, 'removed', false, getNextTime(removed, instant));
    }
  }
  return kept;
}
