import { parseScopeName } from '../document-names.ts';
import { readFindings } from '../findings/findings-item.ts';
import { type DocumentName, parseFindingsKey } from '../keys.ts';
import { type FieldMap, listRegisters } from '../merge/field-map.ts';
import { compareRegisters, type Register } from '../merge/register.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import { listEstablishmentEntries } from '../schema/to-registry.ts';

/** So many are kept of those that pages have named and for which nothing was ever noted. */
export const MOST_UNMARKED = 12;

/** The register set last of what is noted for an establishment, in any school year; `undefined` when nothing is. */
export type FindMark = (uai: string) => Register | undefined;

/** How many sessions are planned is typed too, on this computer alone; it brings nothing back. */
function findTarget(local: Readonly<Record<string, unknown>>, uai: string): Register | undefined {
  const targets = Object.keys(local)
    .filter((key) => parseFindingsKey(key)?.establishment === uai)
    .map((key) => readFindings(local[key]).value.target);
  const value = targets.find((target) => target !== undefined);
  return value === undefined ? undefined : { value, at: 0, by: '' };
}

/** Looks for marks in the documents of progress and the plans, and on this computer. */
export function createMarkFinder(
  names: readonly DocumentName[],
  getMerged: (name: DocumentName) => FieldMap,
  local: Readonly<Record<string, unknown>>,
): FindMark {
  return (uai) =>
    names
      .filter((name) => parseScopeName(name)?.establishment === uai)
      .flatMap((name) => listRegisters(getMerged(name)))
      .map(({ register }) => register)
      .reduce<Register | undefined>(
        (latest, each) => (latest && compareRegisters(latest, each) > 0 ? latest : each),
        findTarget(local, uai),
      );
}

const getUai = (entry: string) => entry.slice(ESTABLISHMENT_PREFIX.length);

/** The entries that hold a name, and nothing that anybody said, the one named last first. */
export function listUnmarked(registry: FieldMap, findMark: FindMark): { entry: string; name: Register }[] {
  return listEstablishmentEntries(registry)
    .flatMap((entry) => {
      const fields = registry.get(entry);
      const name = fields?.get('name');
      return name && fields?.size === 1 ? [{ entry, name }] : [];
    })
    .filter(({ entry }) => findMark(getUai(entry)) === undefined)
    .sort(
      (first, second) => compareRegisters(second.name, first.name) || (first.entry < second.entry ? -1 : 1),
    );
}

/** Those removed for which something was noted since are back, from the moment it was. */
function bringBack(registry: FieldMap, findMark: FindMark): FieldMap {
  let settled = registry;
  for (const entry of listEstablishmentEntries(registry)) {
    const fields = registry.get(entry);
    const removed = fields?.get('removed');
    const mark = removed?.value === true ? findMark(getUai(entry)) : undefined;
    if (!fields || !removed || !mark || mark.at <= removed.at) continue;
    const register: Register = { value: false, at: mark.at, by: mark.by };
    settled = new Map([...settled, [entry, new Map([...fields, ['removed', register]])]]);
  }
  return settled;
}

/**
 * The establishments as they ought to be, from all that is known: one removed is back once something was noted for it
 * later; of those that pages have named and nobody has noted anything for, the twelve named last stay. The same on every
 * device that knows the same, and said again at each pass, so that no absence has to be told: what falls has twelve later
 * ones above it, and they are in `storage.sync`. Pure.
 */
export function settleEstablishments(registry: FieldMap, findMark: FindMark): FieldMap {
  const settled = bringBack(registry, findMark);
  // Most have a few: nothing is looked for then.
  if (listEstablishmentEntries(settled).length <= MOST_UNMARKED) return settled;
  const fallen = listUnmarked(settled, findMark).slice(MOST_UNMARKED);
  if (fallen.length === 0) return settled;
  const gone = new Set(fallen.map(({ entry }) => entry));
  return new Map([...settled].filter(([entry]) => !gone.has(entry)));
}

/** The establishments that the user has removed, by their numbers: nothing of theirs is in `storage.sync`. */
export function listRemoved(registry: FieldMap): ReadonlySet<string> {
  return new Set(
    listEstablishmentEntries(registry)
      .filter((entry) => registry.get(entry)?.get('removed')?.value === true)
      .map(getUai),
  );
}
