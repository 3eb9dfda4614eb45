import { foldWords } from '../fold-words.ts';
import { hasClassShape } from '../follow-up/class-names.ts';
import { readCount } from './read-count.ts';
import type { Table } from './read-table.ts';

/** Which columns of a table are read, from 0. */
export interface Columns {
  /** `undefined`: none looks like that of classes; nothing is read until the user has said which it is. */
  readonly className?: number;
  /** `undefined`: each row is one pupil, and rows are counted. */
  readonly pupils?: number;
  readonly extraTime?: number;
}

/** Words in the heading of a column, folded: those of spreadsheets of lycées and of Siècle's exports. */
const HEADINGS = {
  pupils: /^(?:effectif|nombre|nb|eleves$|total|count|pupils|students)/,
  extraTime: /(?:majore|tierstemps|13temps|extratime|amenagement|^tt$)/,
} as const;

const isCount = (cell: string) => readCount(cell) !== undefined;

/** "Classe", "Division(s)", "LIBELLE_CLASSE", "Code de la division": whole words, which begin no surname. */
const CLASS_HEADING =
  /^(?:(?:libell[ée]|lib|code|nom)[\s._-]*)?(?:de[\s_]+(?:la[\s_]+)?)?(?:classes?|divisions?|class|div)(?!\p{L})/iu;

/** "Total", "Sous-total 2de", "TOTAUX", "Somme des classes", "Ensemble :"; "Sommellerie" is a class. */
const TOTAL =
  /^(?:sous[\s-]*)?(?:tota(?:l|ux)(?![\p{L}])|(?:ensemble|sommes?)(?=[\s:=.]*$|\s+(?:de|des|du)\s))/iu;

/** Whether a cell says that its row is a sum. */
export const isTotal = (cell: string) => TOTAL.test(cell);

/** Whether a cell is the heading of the column of classes; "Classe 2GT3" is one of them. */
export const isClassHeading = (cell: string) =>
  CLASS_HEADING.test(cell.normalize()) && !(/\d/.test(cell) && hasClassShape(cell));

/** Only the first rows may be headings. */
const HEADING_ROWS = 10;

function findHeading(
  rows: Table,
  isOfKind: (cell: string) => boolean,
  others: readonly (number | undefined)[],
): number | undefined {
  for (const row of rows.slice(0, HEADING_ROWS)) {
    const found = row.findIndex((cell, index) => !others.includes(index) && isOfKind(cell));
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
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const counts = Array.from({ length: width }, (_none, column) =>
    others.includes(column) ? 0 : rows.filter((row) => isOfKind(row[column] ?? '')).length,
  );
  const most = Math.max(0, ...counts);
  return most > 0 ? counts.indexOf(most) : undefined;
}

const isClass = (cell: string) => !isCount(cell) && hasClassShape(cell);
/** "201": a class that is called by a number alone. */
const isNumbered = (cell: string) => /^\d{3}$/.test(cell);

/** The rows that may be of a class or a pupil: neither a title, alone in its row, nor a sum. */
function listBody(rows: Table): Table {
  const isOfSeveral = (row: readonly string[]) => row.filter((cell) => cell !== '').length > 1;
  const body = rows.filter((row) => isOfSeveral(row) && !row.some(isTotal));
  return body.length > 0 ? body : rows;
}

/** The column of classes by what it holds: most of it looks like them. What does not is not even proposed. */
function findClasses(rows: Table, others: readonly (number | undefined)[]): number | undefined {
  const body = listBody(rows);
  for (const isOfKind of [isClass, isNumbered]) {
    const found = findFullest(body, isOfKind, others);
    const cells = body.map((row) => row[found ?? -1] ?? '').filter((cell) => cell !== '');
    if (cells.filter(isOfKind).length * 2 > cells.length) return found;
  }
  return undefined;
}

function comesTwice(rows: Table, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return new Set(cells).size < cells.length;
}

/**
 * The columns to propose, for the user to change: by their headings, else by what they hold, and the fullest of counts.
 *
 * @returns none for a table where nothing looks like classes, or without counts
 */
export function guessColumns(rows: Table): Columns {
  const hasWord = (pattern: RegExp) => (cell: string) => pattern.test(foldWords(cell));
  const named = findHeading(rows, isClassHeading, []);
  const extraTime = findHeading(rows, hasWord(HEADINGS.extraTime), [named]);
  const pupils = findHeading(rows, hasWord(HEADINGS.pupils), [named, extraTime]);
  const className = named ?? findClasses(rows, [pupils, extraTime]);
  if (className === undefined) return {};
  // A class that comes again and again, in a column said to be of classes, is that of a list of pupils.
  const isList = named !== undefined && comesTwice(rows, named);
  const counted = pupils ?? (isList ? undefined : findFullest(rows, isCount, [className, extraTime]));
  if (named === undefined && counted === undefined && !comesTwice(rows, className)) return {};
  return {
    className,
    ...(counted !== undefined && { pupils: counted }),
    ...(extraTime !== undefined && { extraTime }),
  };
}
