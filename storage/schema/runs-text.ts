import { addDays, countDays, type Day } from '../../checklist/day.ts';
import { getStartYear, type SchoolYear } from '../../checklist/school-year.ts';

/** The field of a step that holds its runs as one text. */
export const RUNS_FIELD = 'runs';

/** A day on which a step was run, and the time in ms at which that was said. */
export type Run = readonly [day: Day, at: number];

/** Two digits for the day, counted from 1 August, and eight for the time, all in base 36. */
const DAY_DIGITS = 2;
const TIME_DIGITS = 8;
const RUNS = new RegExp(`^(?:[0-9a-z]{${DAY_DIGITS + TIME_DIGITS}})+$`);

const getFirstDay = (schoolYear: SchoolYear): Day => `${getStartYear(schoolYear)}-08-01` as Day;
const toDigits = (value: number, digits: number) => value.toString(36).padStart(digits, '0');

/** Whether a run can be written so: its day within reach of its school year, its time before 2059. */
export function isShortRun(schoolYear: SchoolYear, [day, at]: Run): boolean {
  const count = countDays(getFirstDay(schoolYear), day);
  return count >= 0 && count < 36 ** DAY_DIGITS && at < 36 ** TIME_DIGITS;
}

/**
 * The runs of a step as one text, ten characters each: twelve runs of sixteen steps of six establishments would
 * otherwise take half of `storage.sync` (docs/storage.md has the table).
 */
export function formatRuns(schoolYear: SchoolYear, runs: readonly Run[]): string {
  const first = getFirstDay(schoolYear);
  return runs
    .map(([day, at]) => toDigits(countDays(first, day), DAY_DIGITS) + toDigits(at, TIME_DIGITS))
    .join('');
}

/** The runs that such a text says; `undefined` for any other value. */
export function parseRuns(schoolYear: SchoolYear, text: unknown): Run[] | undefined {
  if (typeof text !== 'string' || !RUNS.test(text)) return undefined;
  const first = getFirstDay(schoolYear);
  const size = DAY_DIGITS + TIME_DIGITS;
  return Array.from({ length: text.length / size }, (_, index) => {
    const run = text.slice(index * size, (index + 1) * size);
    const count = Number.parseInt(run.slice(0, DAY_DIGITS), 36);
    return [addDays(first, count), Number.parseInt(run.slice(DAY_DIGITS), 36)];
  });
}
