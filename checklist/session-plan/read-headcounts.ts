import { cleanLine } from '../clean-line.ts';
import { hasClassShape } from '../follow-up/class-names.ts';
import { type Columns, isClassHeading, isTotal } from './guess-columns.ts';
import { isYes } from './is-yes.ts';
import type { ClassHeadcount } from './model.ts';
import { readCount } from './read-count.ts';
import type { Table } from './read-table.ts';
import { getClassKey } from './same-class.ts';

/**
 * What was not read as it stands, or is worth a look. `row`: from 1, as the user counts them. No text of the table goes with
 * it but the name of a class that is kept: the rest may be anything, a person's name included.
 */
export type ReadingProblem =
  | { readonly kind: 'heading' | 'no-class' | 'no-count' | 'long-name' | 'zero'; readonly row: number }
  /** So many rows, this one first, where what stands for a class looks like none: it may be somebody's name, and is left out. */
  | { readonly kind: 'not-a-class'; readonly row: number; readonly rows: number }
  /** A sum, left out; `differs`: it is not the sum of the rows above it. */
  | { readonly kind: 'total'; readonly row: number; readonly said: number; readonly differs: boolean }
  /** `too-many`: more than a lycée has, left out. */
  | {
      readonly kind: 'many' | 'too-many' | 'extra-time-above';
      readonly row: number;
      readonly className: string;
      readonly pupils: number;
    }
  /** Its rows were added up. */
  | { readonly kind: 'class-twice'; readonly className: string; readonly counts: readonly number[] }
  /** So many "classes" that the column is another one: nothing is kept. */
  | { readonly kind: 'not-classes'; readonly found: number };

export interface HeadcountReading {
  /** In the order of the table. */
  readonly headcounts: readonly ClassHeadcount[];
  readonly problems: readonly ReadingProblem[];
}

/** More than any class has; as Pix counts by class, more is a slip or a whole level. */
const MANY_PUPILS = 60;
/** More than the largest cité scolaire has. */
const MOST_CLASSES = 150;
/** More than the largest lycée has, in all its classes together. */
const MOST_PUPILS = 3000;
/** More than any class is called by. */
const LONGEST_NAME = 40;
/** What is stored of a name, in bytes: forty letters with accents weigh as much. */
const HEAVIEST_NAME = 80;

/** At least what a name weighs in UTF-8; "<" is stored as six. */
const weighName = (name: string) =>
  [...name].reduce(
    (sum, sign) => sum + (sign === '<' ? 6 : sign < '\u0080' ? 1 : sign < '\u0800' ? 2 : 4),
    0,
  );

interface Counted {
  readonly name: string;
  readonly row: number;
  readonly pupils: number;
  readonly extraTime: number;
}

/** A table with what all its rows are looked at with. */
interface Reading {
  readonly columns: Columns;
  readonly width: number;
  /** The column of classes is said to be that, in this row; -1: in none. */
  readonly headingRow: number;
  /** How often each class is in the column, by its folded name. */
  readonly times: ReadonlyMap<string, number>;
}

const getName = (cells: readonly string[], { className }: Columns) => cleanLine(cells[className ?? -1] ?? '');

/** Only the first rows may be headings. */
const HEADING_ROWS = 10;

function openReading(rows: Table, columns: Columns): Reading {
  const times = new Map<string, number>();
  for (const cells of rows) {
    const key = getClassKey(getName(cells, columns));
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const isHeading = (cells: readonly string[]) => isClassHeading(getName(cells, columns));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const headingRow = rows.slice(0, HEADING_ROWS).findIndex(isHeading) + 1 || -1;
  return { columns, width, headingRow, times };
}

/**
 * Whether that may be kept and shown as a class: it looks like one, or stands in a column that is said to be of classes, in a list
 * of pupils more than once. Else it may be the name of a pupil, in a column that was taken for another.
 */
function isOfClasses(name: string, { columns, headingRow, times }: Reading): boolean {
  const isList = columns.pupils === undefined;
  return hasClassShape(name) || (headingRow > 0 && (!isList || (times.get(getClassKey(name)) ?? 0) > 1));
}

/** A row of a list of pupils: one of its class, or a heading or title. */
function readPupil(cells: readonly string[], row: number, reading: Reading): Counted | ReadingProblem {
  const { columns, headingRow, width } = reading;
  const name = getName(cells, columns);
  const isAlone = width > 1 && cells.filter((cell) => cell !== '').length === 1;
  // A pupil of whom only the class is said has no extra time; a title stands above, or is no class.
  const isTitle = isAlone && (row < headingRow || !isOfClasses(name, reading));
  if (isClassHeading(name) || isTitle) return { kind: 'heading', row };
  const extraTime = columns.extraTime === undefined ? '' : (cells[columns.extraTime] ?? '');
  return { name, row, pupils: 1, extraTime: Number(isYes(extraTime)) };
}

/** What the rows above add up to: all of them, and those since the last sum of a part. */
interface Sums {
  readonly all: number;
  readonly part: number;
}

/** A row of a table of classes. */
function readClass(
  cells: readonly string[],
  row: number,
  columns: Columns,
  { all, part }: Sums,
): Counted | ReadingProblem {
  const { pupils = 0, extraTime } = columns;
  const name = getName(cells, columns);
  const count = readCount(cells[pupils] ?? '');
  const isSum = count !== undefined && count > 0 && (count === all || count === part);
  const saysTotal = isTotal(name) || (name === '' && isSum);
  if (saysTotal && count !== undefined) return { kind: 'total', row, said: count, differs: !isSum };
  if (count === undefined) return { kind: saysTotal ? 'heading' : 'no-count', row };
  if (count === 0 && name !== '') return { kind: 'zero', row };
  const extra = extraTime === undefined ? 0 : (readCount(cells[extraTime] ?? '') ?? 0);
  return { name, row, pupils: count, extraTime: extra };
}

/** A row as a class, or what it is instead; nothing for an empty one. */
function readRow(
  cells: readonly string[],
  row: number,
  reading: Reading,
  sums: Sums,
): Counted | ReadingProblem | undefined {
  if (cells.every((cell) => cell === '')) return undefined;
  const isList = reading.columns.pupils === undefined;
  const read = isList ? readPupil(cells, row, reading) : readClass(cells, row, reading.columns, sums);
  if (!isCounted(read)) return read;
  if (read.name === '') return { kind: 'no-class', row };
  if (read.name.length > LONGEST_NAME || weighName(read.name) > HEAVIEST_NAME)
    return { kind: 'long-name', row };
  return isOfClasses(read.name, reading) ? read : { kind: 'not-a-class', row, rows: 1 };
}

/** Those of what is no class as one, where the first of them stands. */
function joinUnlike(problems: readonly ReadingProblem[]): ReadingProblem[] {
  const unlike = problems.filter(({ kind }) => kind === 'not-a-class');
  return problems.flatMap((problem): ReadingProblem[] => {
    if (problem.kind !== 'not-a-class') return [problem];
    return problem === unlike[0] ? [{ ...problem, rows: unlike.length }] : [];
  });
}

const isCounted = (read: Counted | ReadingProblem): read is Counted => 'name' in read;

/** "Groupe" or "Classe" by itself is a heading rather. */
const isNumberedClass = (name: string) => /\d/.test(name) && hasClassShape(name);

/** What comes before the first class is a title or a heading, not a fault; a class whose count cannot be read is neither. */
function nameHeadings(
  problems: readonly ReadingProblem[],
  first: number,
  isClass: (row: number) => boolean,
): ReadingProblem[] {
  return problems.map((problem) =>
    (problem.kind === 'no-count' || problem.kind === 'no-class') &&
    problem.row < first &&
    !isClass(problem.row)
      ? { kind: 'heading', row: problem.row }
      : problem,
  );
}

/** The rows of each class, however its name is spelt, in the order of the table. */
function groupByClass(counted: readonly Counted[]): Counted[][] {
  const groups = new Map<string, Counted[]>();
  for (const each of counted) {
    const key = getClassKey(each.name);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

const addUp = (rows: readonly Counted[], field: 'pupils' | 'extraTime') =>
  rows.reduce((sum, each) => sum + each[field], 0);

/** What of one class is worth a look. */
function checkClass(rows: readonly Counted[], isList: boolean): ReadingProblem[] {
  const [{ name: className, row } = { name: '', row: 0 }] = rows;
  const pupils = addUp(rows, 'pupils');
  const counts = rows.map((each) => each.pupils);
  return [
    ...(pupils > MANY_PUPILS
      ? [{ kind: pupils > MOST_PUPILS ? 'too-many' : 'many', row, className, pupils } as const]
      : []),
    ...(addUp(rows, 'extraTime') > pupils
      ? [{ kind: 'extra-time-above', row, className, pupils } as const]
      : []),
    ...(rows.length > 1 && !isList ? [{ kind: 'class-twice', className, counts } as const] : []),
  ];
}

/**
 * The headcounts of a table, by the columns that the user chose. Only names of classes and counts leave it: what looks like no
 * class is left out, and told by its row. A class that comes twice is added up, and told.
 *
 * @param rows as `readTable`, or an ODS, gives them: texts without blanks around them
 * @param columns without one for counts, each row is a pupil, whose cell for extra time says no or something else
 */
export function readHeadcounts(rows: Table, columns: Columns): HeadcountReading {
  if (columns.className === undefined) return { headcounts: [], problems: [] };
  const reading = openReading(rows, columns);
  const counted: Counted[] = [];
  const problems: ReadingProblem[] = [];
  let sums: Sums = { all: 0, part: 0 };
  rows.forEach((cells, index) => {
    const read = readRow(cells, index + 1, reading, sums);
    if (!read) return;
    if (isCounted(read)) {
      counted.push(read);
      sums = { all: sums.all + read.pupils, part: sums.part + read.pupils };
    } else {
      problems.push(read);
      if (read.kind === 'total') sums = { ...sums, part: 0 };
    }
  });
  const classes = groupByClass(counted);
  if (classes.length > MOST_CLASSES) {
    return { headcounts: [], problems: [{ kind: 'not-classes', found: classes.length }] };
  }
  const isList = columns.pupils === undefined;
  return {
    headcounts: classes.flatMap((same): ClassHeadcount[] => {
      const pupils = addUp(same, 'pupils');
      if (pupils > MOST_PUPILS) return [];
      return [{ name: same[0]?.name ?? '', pupils, extraTime: Math.min(pupils, addUp(same, 'extraTime')) }];
    }),
    problems: [
      ...nameHeadings(joinUnlike(problems), counted[0]?.row ?? 0, (row) =>
        isNumberedClass(getName(rows[row - 1] ?? [], columns)),
      ),
      ...classes.flatMap((same) => checkClass(same, isList)),
    ],
  };
}
