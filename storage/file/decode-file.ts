import { undoMisreading } from './undo-misreading.ts';

/** Byte order marks, by which a text says how it is written. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const decode = (bytes: Uint8Array, encoding: string) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

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
