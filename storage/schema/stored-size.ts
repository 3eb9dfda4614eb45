const encoder = new TextEncoder();

/**
 * Bytes of an item of `storage.sync`, key included: UTF-8 of its JSON, with six bytes for the characters that Chromium escapes
 * (measured with `getBytesInUse`). Never less than a browser counts.
 */
export function countItemBytes(key: string, item: unknown): number {
  const json = JSON.stringify(item) ?? '';
  const escaped = json.match(/[<\u007F\u2028\u2029]/g)?.length ?? 0;
  return encoder.encode(key + json).length + escaped * 5;
}
