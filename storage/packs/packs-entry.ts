import * as v from 'valibot';
import type { FieldMap } from '../merge/field-map.ts';

/** The entry of the registry that says which packs are on: a field for each, by its id, with its version; `null` once it was taken away. */
export const PACKS_ENTRY = 'packs';

const version = v.nullable(
  v.custom<number>((value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 9999),
);

/** The schema of a field of the entry; `undefined` for what is no id of a pack. */
export function findPackFieldSchema(field: string): v.GenericSchema | undefined {
  return /^[a-z][a-z0-9-]{0,27}$/.test(field) ? version : undefined;
}

/** The packs that were on and were taken away, on whichever computer, by their ids. */
export function listPacksTakenAway(registry: FieldMap): string[] {
  return [...(registry.get(PACKS_ENTRY) ?? [])].flatMap(([id, { value }]) =>
    value === null && findPackFieldSchema(id) ? [id] : [],
  );
}

/** The packs that are on, on whichever computer they were added: their versions by their ids. */
export function listPacksOn(registry: FieldMap): ReadonlyMap<string, number> {
  return new Map(
    [...(registry.get(PACKS_ENTRY) ?? [])].flatMap(([id, { value }]) =>
      v.is(version, value) && value !== null && findPackFieldSchema(id) ? [[id, value] as const] : [],
    ),
  );
}
