import { moveToEstablishment, parseScopeName } from '../document-names.ts';
import { DEFAULT_ESTABLISHMENT, type DocumentName } from '../keys.ts';
import { type FieldMap, filterFields } from '../merge/field-map.ts';
import { listAdopters } from '../schema/to-registry.ts';

/** What an establishment takes over from the progress and the plan noted before it was recognised. */
export interface Inheritance {
  readonly name: DocumentName;
  readonly inherited: FieldMap;
}

/**
 * What adoption asks for: each adopter has, in each school year, what was noted without an establishment up to the
 * moment of the answer. Said again at each pass, so that what another computer had noted meanwhile, without
 * having been able to tell, comes too. Nothing is taken away from where it was. Pure.
 */
export function listInheritances(
  registry: FieldMap,
  names: readonly DocumentName[],
  getMerged: (name: DocumentName) => FieldMap,
): Inheritance[] {
  return listAdopters(registry).flatMap(({ uai, at: answered }) =>
    names.flatMap((name) => {
      const scope = parseScopeName(name);
      if (scope?.establishment !== DEFAULT_ESTABLISHMENT) return [];
      const inherited = filterFields(getMerged(name), (_entry, _field, { at }) => at <= answered);
      return [{ name: moveToEstablishment(name, scope, uai), inherited }];
    }),
  );
}
