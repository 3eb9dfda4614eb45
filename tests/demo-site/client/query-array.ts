/** Reads a list from the query, where Ember writes it as JSON: `?divisions=["T1"]`. */
export function readArray(query: URLSearchParams, name: string): string[] {
  try {
    const value: unknown = JSON.parse(query.get(name) ?? '[]');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

/** The value that `readArray` reads; undefined, so no parameter, for an empty list. */
export function writeArray(values: readonly string[]): string | undefined {
  return values.length ? JSON.stringify(values) : undefined;
}
