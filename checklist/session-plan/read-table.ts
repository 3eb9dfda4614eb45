import { detectDelimiter, parseCsv } from 'hucre/csv';

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

/** "2GT3 : 31 élèves" on a line of its own, as one types it. */
const TYPED_LINE = /^(.*?[^\s:=–—])(?:\s*[:=–—]\s*|\s+)(\d+(?:\s*élèves?)?)$/iu;

/** Blanks of all kinds, no-break ones included, are one; a mark of byte order is none. */
const clean = (text: string) => text.replace(/[\s\u00a0\u202f\ufeff]+/gu, ' ').trim();

/**
 * The rows of a pasted table or of a CSV text: tabs, `;`, `,` or `|` between cells, quotes around those that hold one. A text
 * without any of them is read line by line, "2GT3 31" as two cells. Empty rows stay, so that rows keep their numbers.
 *
 * @param text decoded already
 */
export function readTable(text: string): TableReading {
  const looked = text.slice(0, MOST_CHARACTERS);
  // Before the comma, which is in numbers too.
  const delimiter = ['\t', ';'].find((each) => looked.includes(each)) ?? detectDelimiter(looked);
  const rows = parseCsv(looked, { delimiter }).map((row) => row.map((cell) => clean(String(cell ?? ''))));
  const isTyped = rows.every((row) => row.length <= 1);
  return {
    rows: isTyped ? rows.map(([line = '']) => TYPED_LINE.exec(line)?.slice(1, 3).map(clean) ?? [line]) : rows,
    ...(text.length > MOST_CHARACTERS && { cutAt: MOST_CHARACTERS }),
  };
}
