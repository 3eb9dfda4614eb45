import { foldWords } from '../fold-words.ts';
import { hasClassShape, tidyClassName } from '../follow-up/class-names.ts';
import { isClassHeading } from './guess-columns.ts';
import { readCount } from './read-count.ts';
import type { Table } from './read-table.ts';

/** So many columns can be chosen from. */
const MOST_COLUMNS = 40;
/** A larger number may be one that tells who somebody is. */
const MOST_PUPILS = 999;

/** Headings as spreadsheets of lycées and Siècle's exports have them, folded: whole ones, which are nobody's name. */
const HEADINGS = new Set(
  `effectif effectifs nombre nombredeleves nb nbeleves eleves inscrits total count pupils students
   tierstemps donttierstemps 13temps tempsmajore donttempsmajore extratime amenagement amenagements tt
   nom prenom nometprenom ine sexe regime mef naissance datedenaissance neele nele numero`.split(/\s+/),
);

const isHeading = (cell: string) => isClassHeading(cell) || HEADINGS.has(foldWords(cell));

/** Whether most of the cells that hold something are of a kind. */
const areMost = (cells: readonly string[], isOfKind: (cell: string) => boolean) =>
  cells.filter(isOfKind).length * 2 > cells.length;

/**
 * What tells each column from the others, for the user to choose: its heading where it is a known one, else a class or a count of
 * it. Nothing of any other column: what it holds may tell who a pupil is, and is shown nowhere.
 *
 * @returns by column; `''` for one of which nothing is shown
 */
export function listExamples(rows: Table): string[] {
  const width = Math.min(
    MOST_COLUMNS,
    rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  return Array.from({ length: width }, (_none, column) => {
    const cells = rows.map((row) => tidyClassName(row[column] ?? '')).filter((cell) => cell !== '');
    const heading = cells.slice(0, 10).find(isHeading);
    if (heading !== undefined) return heading;
    const isClass = (cell: string) => readCount(cell) === undefined && hasClassShape(cell);
    const isCount = (cell: string) => (readCount(cell) ?? MOST_PUPILS + 1) <= MOST_PUPILS;
    const isOfKind = [isClass, isCount].find((each) => areMost(cells, each));
    return (isOfKind && cells.find(isOfKind)) ?? '';
  });
}
