/**
 * How a stored value was: absent, wholly good, partly or wholly unreadable, from a newer version of the extension,
 * or from an older one and not convertible. The last two are never written over.
 */
export type Condition = 'absent' | 'good' | 'damaged' | 'newer' | 'unconverted';

/** A stored value once it has crossed the border: what could be read of it, and how it was. */
export interface Reading<Value> {
  readonly value: Value;
  readonly condition: Condition;
}

/** The version of every stored shape. A greater one in storage is read only; a smaller one is migrated. */
export const SCHEMA_VERSION = 2;

/** The fields of a stored item, or `undefined` when it is not an object. */
export function toFields(raw: unknown): Record<string, unknown> | undefined {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
    ? (raw as Record<string, unknown>)
    : undefined;
}

/** The version that an item says it has; `undefined` when it says none that could be. */
export function readSchemaVersion({ schema }: Record<string, unknown>): number | undefined {
  return typeof schema === 'number' && Number.isInteger(schema) && schema >= 1 ? schema : undefined;
}
