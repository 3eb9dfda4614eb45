import { detectDelimiter, parseCsv } from 'hucre/csv';
import { cleanLine } from '../clean-line.ts';

/** Rows of texts, without the blanks around them; rows may differ in length. */
export type Table = readonly (readonly string[])[];

/** What was made of a text. */
export interface TableReading {
  readonly rows: Table;
  /** The text, or what of it was looked at, was cut at this many characters. */
  readonly cutAt?: number;
}

/** A list of 3,000 pupils with forty columns has less. */
const MOST_CHARACTERS = 2_000_000;

/** "2GT3 : 31 élèves" or "2GT3 - 31" on a line of its own, as one types it. */
const TYPED_LINE =
  /^(.*?[^\s:=–—→>-])(?:\s*(?:[:=–—→]|[-=]>)\s*|\s+-+\s*|\s*-+\s+|\s+)(\d+(?:\s*élèves?)?)$/iu;

/** Before the comma, which is in numbers too. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** What stands between cells: what most lines have, the first of those as good; a title may hold another one. */
function findDelimiter(text: string): string {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const count = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length;
  const counts = DELIMITERS.map(count);
  const most = Math.max(...counts);
  const isMost = (index: number) => (counts[index] ?? 0) > 0 && (counts[index] ?? 0) * 10 >= most * 9;
  const found = DELIMITERS.find((_delimiter, index) => isMost(index));
  if (found === undefined) return detectDelimiter(text);
  // Typed line by line, under a title that holds one.
  const typed = lines.filter((line) => !line.includes(found) && TYPED_LINE.test(cleanLine(line))).length;
  return typed > count(found) ? (DELIMITERS.find((each) => !text.includes(each)) ?? found) : found;
}

/**
 * The rows of a pasted table or of a CSV text: tabs, `;`, `,` or `|` between cells, quotes around those that hold one. A text
 * without any of them is read line by line, "2GT3 31" as two cells. Empty rows stay, so that rows keep their numbers.
 *
 * @param text decoded already
 */
export function readTable(text: string): TableReading {
  const looked = text.slice(0, MOST_CHARACTERS);
  const rows = parseCsv(looked, { delimiter: findDelimiter(looked) }).map((row) =>
    row.map((cell) => cleanLine(String(cell ?? ''))),
  );
  const isTyped = rows.every((row) => row.length <= 1);
  return {
    rows: isTyped
      ? rows.map(([line = '']) => TYPED_LINE.exec(line)?.slice(1, 3).map(cleanLine) ?? [line])
      : rows,
    ...(text.length > MOST_CHARACTERS && { cutAt: MOST_CHARACTERS }),
  };
}
