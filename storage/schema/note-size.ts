/** A note's length, in characters as `maxlength` counts them (UTF-16 units). */
export const MAX_NOTE_LENGTH = 280;

/**
 * And its weight, in bytes as browsers count them for `storage.sync`. Any note in French fits; 280 characters of
 * the costliest kind would not, else six establishments would overflow the 102,400 bytes there are
 * (docs/storage.md has the table).
 */
const MAX_NOTE_BYTES = 420;

const encoder = new TextEncoder();

/**
 * Bytes of a text within an item of `storage.sync`: UTF-8 of its JSON, quotes excluded, with six bytes for the
 * characters that Chromium escapes (measured with `getBytesInUse`). Never less than a browser counts.
 */
export function countStoredBytes(text: string): number {
  const json = JSON.stringify(text);
  const escaped = json.match(/[<\u007F\u2028\u2029]/g)?.length ?? 0;
  return encoder.encode(json).length - 2 + escaped * 5;
}

/** Half a pair of UTF-16 units: browsers do not all keep it. */
const LONE_SURROGATE = /\p{Cs}/u;

/** Whether a text can be kept as a note. */
export function isNote(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    text.length <= MAX_NOTE_LENGTH &&
    !LONE_SURROGATE.test(text) &&
    countStoredBytes(text) <= MAX_NOTE_BYTES
  );
}
