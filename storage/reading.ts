/** How a stored value was: absent, wholly good, partly or wholly unreadable, or from a newer version of the extension. */
export type Condition = 'absent' | 'good' | 'damaged' | 'newer';

/** A stored value once it has crossed the border: what could be read of it, and how it was. */
export interface Reading<Value> {
  readonly value: Value;
  readonly condition: Condition;
}

/** The version of every stored shape. A greater one in storage is read only. */
export const SCHEMA_VERSION = 1;

/** The fields of a stored item, or `undefined` when it is not an object. */
export function toFields(raw: unknown): Record<string, unknown> | undefined {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
    ? (raw as Record<string, unknown>)
    : undefined;
}

/** The condition that an item's own `schema` field announces. */
export function readSchemaVersion(fields: Record<string, unknown>): 'good' | 'damaged' | 'newer' {
  const { schema } = fields;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return 'damaged';
  return schema > SCHEMA_VERSION ? 'newer' : 'good';
}
