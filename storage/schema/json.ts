/** How deep a value may be nested: browsers keep no more than a hundred levels. */
const MAX_DEPTH = 50;

/**
 * Whether a value that this version does not know can be carried through: JSON, as `storage.sync` holds it. Firefox
 * keeps more in `storage.local`, and a file may nest without end; such a value would break every write.
 */
export function isJson(value: unknown, depth = MAX_DEPTH): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((part) => isJson(part, depth - 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === null || Object.getPrototypeOf(prototype) === null) &&
    Object.values(value).every((part) => isJson(part, depth - 1))
  );
}
