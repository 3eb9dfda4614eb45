import { foldWords } from '../fold-words.ts';
import { readCount } from './read-count.ts';
import type { Table } from './read-table.ts';

/** Which columns of a table are read, from 0. */
export interface Columns {
  readonly className: number;
  /** `undefined`: each row is one pupil, and rows are counted. */
  readonly pupils?: number;
  readonly extraTime?: number;
}

/** Words in the heading of a column, folded: those of spreadsheets of lycées and of Siècle's exports. */
const HEADINGS = {
  className: /^(?:classe|division|class|div$|libelleclasse|codeclasse)/,
  pupils: /^(?:effectif|nombre|nb|eleves$|total|count|pupils|students)/,
  extraTime: /(?:majore|tierstemps|13temps|extratime|amenagement)/,
} as const;

const isCount = (cell: string) => readCount(cell) !== undefined;

/** Whether a cell is the heading of the column of classes. */
export const isClassHeading = (cell: string) => HEADINGS.className.test(foldWords(cell));

/** Only the first rows may be headings. */
const HEADING_ROWS = 10;

function findHeading(
  rows: Table,
  pattern: RegExp,
  others: readonly (number | undefined)[],
): number | undefined {
  for (const row of rows.slice(0, HEADING_ROWS)) {
    const found = row.findIndex((cell, index) => !others.includes(index) && pattern.test(foldWords(cell)));
    // A title stands alone in its row; a row that counts is one of a class, or a total.
    const isHeading = row.filter((cell) => cell !== '').length > 1 && !row.some(isCount);
    if (found >= 0 && isHeading) return found;
  }
  return undefined;
}

/** The column, among others than these, with the most cells of a kind; `undefined` when none has any. */
function findFullest(
  rows: Table,
  isOfKind: (cell: string) => boolean,
  others: readonly (number | undefined)[],
): number | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const counts = Array.from({ length: width }, (_none, column) =>
    others.includes(column) ? 0 : rows.filter((row) => isOfKind(row[column] ?? '')).length,
  );
  const most = Math.max(0, ...counts);
  return most > 0 ? counts.indexOf(most) : undefined;
}

function comesTwice(rows: Table, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return new Set(cells).size < cells.length;
}

/**
 * The columns to propose, for the user to change: by their headings, else the first with words that are no counts, and the
 * fullest of counts.
 *
 * @returns `undefined` for a table without a class, or without counts
 */
export function guessColumns(rows: Table): Columns | undefined {
  const named = findHeading(rows, HEADINGS.className, []);
  const extraTime = findHeading(rows, HEADINGS.extraTime, [named]);
  const pupils = findHeading(rows, HEADINGS.pupils, [named, extraTime]);
  const className =
    named ??
    findFullest(rows, (cell) => cell !== '' && !isCount(cell), [pupils, extraTime]) ??
    findFullest(rows, (cell) => cell !== '', [pupils, extraTime]);
  if (className === undefined) return undefined;
  // A class that comes again and again, in a column said to be of classes, is that of a list of pupils.
  const isList = named !== undefined && comesTwice(rows, named);
  const counted = pupils ?? (isList ? undefined : findFullest(rows, isCount, [className, extraTime]));
  if (named === undefined && counted === undefined) return undefined;
  return {
    className,
    ...(counted !== undefined && { pupils: counted }),
    ...(extraTime !== undefined && { extraTime }),
  };
}
