/** Byte order marks, by which a text says how it is written. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The letters of Windows-1252 between 0x80 and 0x9F; what it leaves out is a control character, as in every browser. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const decode = (bytes: Uint8Array, encoding: string) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** The bytes that Windows-1252 reads as a text; nothing where it has no such letter. */
function listBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isPlain = code < 0x80 || (code >= 0xa0 && code <= 0xff);
    const high = isPlain ? 0 : HIGH.indexOf(text.charAt(index));
    if (high < 0) return undefined;
    bytes[index] = isPlain ? code : 0x80 + high;
  }
  return bytes;
}

/**
 * The text as it was before a program took its UTF-8 for Windows-1252 and saved "Ã©" in the place of each "é". No French has
 * but such pairs: one letter that is no part of one, and the text is what it says.
 */
function undoMisreading(text: string): string {
  const bytes = /[\u0080-\uffff]/.test(text) ? listBytes(text) : undefined;
  if (!bytes) return text;
  let before: string;
  try {
    before = decode(bytes, 'utf-8');
  } catch {
    return text;
  }
  return undoMisreading(before);
}

/**
 * The text of a file: UTF-8, as we write it, or UTF-16 that says so. `Blob.text()` would put U+FFFD in the place of each
 * accent of a file saved again as Windows-1252, here and then on every computer.
 *
 * @returns `undefined` for bytes that are neither: nobody knows which letters they were
 */
export function decodeFile(bytes: Uint8Array): string | undefined {
  const [encoding] = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [
    'utf-8',
  ];
  try {
    return undoMisreading(decode(bytes, encoding));
  } catch {
    return undefined;
  }
}
