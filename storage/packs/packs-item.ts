import { SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** More files than anybody has; each is 256 kB at most. */
const MOST_FILES = 8;

/**
 * The files of packs that were picked on this computer: the text of each, by the id of its pack. They are kept as they came and read
 * anew each time, so that no pack is believed further than its file goes.
 */
export type PackFiles = ReadonlyMap<string, string>;

/** Reads the files; none for anything unreadable. Never throws. */
export function parsePackFiles(raw: unknown): PackFiles {
  const files = Object.entries(toFields(readLocalItem(raw).fields.files) ?? {});
  const texts = files.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return new Map(texts.slice(0, MOST_FILES));
}

/** The item to store for them. */
export function formatPackFiles(files: PackFiles): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, files: Object.fromEntries(files) };
}

/** The files with one more; `undefined` where there are too many. */
export function addPackFile(files: PackFiles, id: string, text: string): PackFiles | undefined {
  const next = new Map(files).set(id, text);
  return next.size > MOST_FILES ? undefined : next;
}
