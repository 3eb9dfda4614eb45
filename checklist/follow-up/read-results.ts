import { CODE_SHAPE } from '../posters/campaign-code.ts';
import { chooseClasses, compareClasses } from './choose-classes.ts';
import { foldClassName } from './class-names.ts';
import { areSameHeadings, type Columns, findColumns } from './columns.ts';

/** Of one class: pupils, each counted once. */
export interface ClassCount {
  /** `''`: those of whom the file gives no class; `OTHER_CLASSES`: those whose class is not shown. */
  readonly name: string;
  readonly finished: number;
  readonly unfinished: number;
  /** Of a collection of profiles alone. */
  readonly certifiable?: number;
}

/** What is kept of the results of a campaign: nothing of a pupil. */
export interface CampaignResults {
  readonly number?: string;
  readonly code?: string;
  readonly classes: readonly ClassCount[];
  /** Whether there was a column of classes, and whether it held any. */
  readonly classColumn: 'read' | 'absent' | 'odd';
  /** Rows that were left out, their cells not being under the headings; absent where there are none. */
  readonly unreadable?: number;
}

/** Why nothing was counted. */
export type ResultsFault = 'empty' | 'certifications' | 'not-results' | 'no-pupil' | 'unreadable';
export type ResultsReading = CampaignResults | { readonly fault: ResultsFault };

type Row = readonly string[];
const YES = /^(?:oui|yes|o|y)$/i;
const CODE = new RegExp(`^${CODE_SHAPE}$`);
const NUMBER = /^\d{1,12}$/;

const isFull = (row: Row) => row.some((cell) => cell.trim() !== '');

/** A pupil while the file is read, of whom the class and two answers alone are left. */
interface Pupil {
  className: string;
  isFinished: boolean;
  isCertifiable: boolean;
}

/**
 * One a pupil, who has a row for each time that the campaign was taken, the last one first: who has sent once has finished,
 * and is certifiable by what was sent last. Two pupils of one name in one class are taken for one.
 */
function listPupils(rows: readonly Row[], columns: Columns): Pupil[] {
  const at = (row: Row, column: keyof Columns) => (row[columns[column] ?? -1] ?? '').trim();
  const pupils = new Map<unknown, Pupil>();
  for (const row of rows) {
    const className = at(row, 'className');
    const names = [at(row, 'lastName'), at(row, 'firstName')];
    const key = names.some(Boolean) ? [...names, foldClassName(className)].join('\0') : row;
    const isFinished = YES.test(at(row, columns.isSent === undefined ? 'isShared' : 'isSent'));
    const isCertifiable = YES.test(at(row, 'isCertifiable'));
    const known = pupils.get(key);
    if (!known) pupils.set(key, { className, isFinished, isCertifiable });
    else if (isFinished && !known.isFinished) Object.assign(known, { isFinished, isCertifiable });
  }
  return [...pupils.values()];
}

function countClasses(pupils: readonly Pupil[], isOfProfiles: boolean): ClassCount[] {
  const names = new Set(pupils.map(({ className }) => className));
  return [...names]
    .map((name) => {
      const ofClass = pupils.filter(({ className }) => className === name);
      const finished = ofClass.filter(({ isFinished }) => isFinished).length;
      const certifiable = ofClass.filter(({ isCertifiable }) => isCertifiable).length;
      return {
        name,
        finished,
        unfinished: ofClass.length - finished,
        ...(isOfProfiles && { certifiable }),
      };
    })
    .sort((first, second) => compareClasses(first.name, second.name));
}

/** What all rows say in a column; nothing where they differ, as no campaign has two numbers. */
function readCommon(rows: readonly Row[], column: number | undefined, shape: RegExp): string | undefined {
  const [said, ...others] = new Set(rows.map((row) => row[column ?? -1]?.trim() ?? ''));
  return said !== undefined && others.length === 0 && shape.test(said) ? said : undefined;
}

/**
 * Counts what a campaign's export says, class by class: who has finished (shared an assessment, or sent a profile) and who has
 * not. Pupils who never began are not in the file. A row with more cells than headings, or fewer, is not counted: what stands
 * under "Classe" in it may be a name.
 *
 * @param rows of the whole file, its headings first
 */
export function readResults(rows: readonly Row[]): ResultsReading {
  const [headings, ...others] = rows.filter(isFull);
  if (!headings) return { fault: 'empty' };
  const columns = findColumns(headings);
  if (columns.certification !== undefined) return { fault: 'certifications' };
  if (columns.isShared === undefined && columns.isSent === undefined) return { fault: 'not-results' };
  const filled = others.filter((row) => !areSameHeadings(row, headings));
  if (filled.length === 0) return { fault: 'no-pupil' };
  const readable = filled.filter((row) => row.length === headings.length);
  if (readable.length === 0) return { fault: 'unreadable' };

  const pupils = listPupils(readable, columns);
  const classes = chooseClasses(pupils.map(({ className }) => className));
  const number = readCommon(readable, columns.number, NUMBER);
  const code = readCommon(readable, columns.code, CODE);
  return {
    ...(number !== undefined && { number }),
    ...(code !== undefined && { code }),
    ...(readable.length < filled.length && { unreadable: filled.length - readable.length }),
    classes: countClasses(
      pupils.map((pupil, index) => ({ ...pupil, className: classes?.[index] ?? '' })),
      columns.isSent !== undefined,
    ),
    classColumn: columns.className === undefined ? 'absent' : classes ? 'read' : 'odd',
  };
}
