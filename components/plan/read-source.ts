import { readTable, type Table } from '../../checklist/session-plan/read-table.ts';
import { decodeFile } from '../../storage/file/decode-file.ts';

/** What was found in a file or in a pasted text: rows, or why there are none. */
export type SourceReading =
  | { readonly rows: Table; readonly isCut: boolean }
  | { readonly fault: 'too-big' | 'unreadable' | 'empty' };

/** A larger file is no table of classes. */
const MOST_BYTES = 20_000_000;
/** So many rows of a spreadsheet are read: a list of the pupils of the largest lycée has fewer. */
const MOST_ROWS = 5000;

const isFull = (rows: Table) => rows.some((row) => row.some((cell) => cell !== ''));
const toReading = (rows: Table, isCut: boolean): SourceReading =>
  isFull(rows) ? { rows, isCut } : { fault: 'empty' };

/** More characters of a list than these are no list of sites. */
const MOST_CHARACTERS = 2_000_000;

/** A text line by line, its cells left together: "proxy.exemple.fr:8443" is no class with its number of pupils. */
const readLines = (text: string): SourceReading =>
  toReading(
    text
      .slice(0, MOST_CHARACTERS)
      .split(/\r\n|\r|\n/)
      .map((line) => [line.trim()]),
    text.length > MOST_CHARACTERS,
  );

/** The rows of a pasted text. */
export function readText(text: string): SourceReading {
  const { rows, cutAt } = readTable(text);
  return toReading(rows, cutAt !== undefined);
}

/**
 * Which sheets of a spreadsheet are read: the first that holds something, or one after the other. With `all`, what matters is what is
 * in the file, wherever it stands, and a text is read line by line.
 */
type Sheets = 'first' | 'all';

/** "PK": an ODS is an archive. */
const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function readSpreadsheet(bytes: Uint8Array, wanted: Sheets): Promise<SourceReading> {
  // With the page's first load it would weigh, and few need it.
  const { readOds } = await import('hucre/ods');
  const { sheets } = await readOds(bytes, { maxRows: MOST_ROWS + 1, maxInputBytes: MOST_BYTES });
  const tables = sheets.map(({ rows }) => rows.map((row) => row.map((cell) => String(cell ?? '').trim())));
  const rows = wanted === 'all' ? tables.flat() : (tables.find(isFull) ?? []);
  return toReading(rows.slice(0, MOST_ROWS), rows.length > MOST_ROWS);
}

/**
 * The rows of a file that the user picked: an ODS, by default its first sheet that holds something, or a text in UTF-8, UTF-16, or what
 * French spreadsheets write, Windows-1252. It is read in memory, and nothing of it is kept.
 */
export async function readSource(file: File, wanted: Sheets = 'first'): Promise<SourceReading> {
  if (file.size > MOST_BYTES) return { fault: 'too-big' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isArchive(bytes)) return await readSpreadsheet(bytes, wanted);
    const text = decodeFile(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
    // No table that is typed or saved as text has one: it is a picture, a PDF or a program.
    if (text.includes('\0')) return { fault: 'unreadable' };
    return wanted === 'all' ? readLines(text) : readText(text);
  } catch {
    return { fault: 'unreadable' };
  }
}
