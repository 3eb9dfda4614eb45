import { parseCsv } from 'hucre/csv';
import type { PickedFault } from '../../assets/messages/follow-up-messages.ts';
import { countKnown } from '../../checklist/follow-up/columns.ts';
import { type CampaignResults, readResults } from '../../checklist/follow-up/read-results.ts';
import { decodeFile } from '../../storage/file/decode-file.ts';

export type PickedReading = CampaignResults | { readonly fault: PickedFault };

/** A thousand pupils with a column a skill are some five million. */
const MOST_BYTES = 20_000_000;
/** Pix writes semicolons; a spreadsheet that saves the file again may write another. */
const SEPARATORS = [';', ',', '\t'] as const;

const isBegunBy = (bytes: Uint8Array, begin: readonly number[]) =>
  begin.every((byte, index) => bytes[index] === byte);
/** "PK": an ODS, an XLSX or a ZIP; and what Excel wrote before them. */
const isSpreadsheet = (bytes: Uint8Array) =>
  isBegunBy(bytes, [0x50, 0x4b]) || isBegunBy(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

const parse = (text: string, delimiter: string, maxRows?: number) =>
  parseCsv(text, { delimiter, ...(maxRows !== undefined && { maxRows }) }).map((row) => row.map(String));

function findSeparator(text: string): string {
  const known = (delimiter: string) => countKnown(parse(text, delimiter, 1)[0] ?? []);
  return [...SEPARATORS].sort((first, second) => known(second) - known(first))[0] ?? ';';
}

/**
 * Counts a file that the user picked: the text that Pix Orga exports, in UTF-8, in UTF-16 that says so, or in what French
 * spreadsheets write, Windows-1252. It is read in memory; counts alone leave this function. What goes wrong is not told with
 * words of the file, which may be a pupil's.
 */
export async function readResultsFile(file: File): Promise<PickedReading> {
  if (file.size > MOST_BYTES) return { fault: 'too-big' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isSpreadsheet(bytes)) return { fault: 'spreadsheet' };
    const text = (decodeFile(bytes) ?? new TextDecoder('windows-1252').decode(bytes)).trimStart();
    // No text has one: it is a picture, a PDF or a program.
    if (text.includes('\0')) return { fault: 'unreadable' };
    return readResults(parse(text, findSeparator(text)));
  } catch {
    return { fault: 'unreadable' };
  }
}
