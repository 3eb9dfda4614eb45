import type { Day } from './day.ts';

/** A school year, `YYYY-YYYY` ("2026-2027"). For the extension it starts on 1 August (pix/calendar.md of the mission). */
export type SchoolYear = `${number}-${number}`;

const FIRST_MONTH = 8;

/** The school year that a day belongs to: 31 July 2026 is in 2025-2026, 1 August 2026 in 2026-2027. */
export function getSchoolYear(day: Day): SchoolYear {
  const year = Number(day.slice(0, 4));
  const start = Number(day.slice(5, 7)) >= FIRST_MONTH ? year : year - 1;
  return `${start}-${start + 1}`;
}

/** How the years of a school run: from August, or where the seasons are the other way round from February to December. */
export interface YearRun {
  readonly isSouthern?: boolean;
  /** Which of the two is not known. */
  readonly isRhythmUnknown?: boolean;
}

/** The year that a day is of, to compare with that of another: a school year, or a calendar year. */
function getYearOf(day: Day, { isSouthern = false }: YearRun): string {
  return isSouthern ? day.slice(0, 4) : getSchoolYear(day);
}

/** Whether two days are of one year; `undefined` where that hangs on how the years run, and nobody has said. */
export function areOfOneYear(first: Day, second: Day, run: YearRun): boolean | undefined {
  const inRun = (isSouthern: boolean) =>
    getYearOf(first, { isSouthern }) === getYearOf(second, { isSouthern });
  if (!run.isRhythmUnknown) return inRun(run.isSouthern === true);
  return inRun(true) === inRun(false) ? inRun(true) : undefined;
}

/** The calendar year in which a school year starts: 2026 for "2026-2027". */
export function getStartYear(schoolYear: SchoolYear): number {
  return Number(schoolYear.slice(0, 4));
}

/** Whether `text` names a school year: two consecutive years joined by a hyphen. */
export function isSchoolYear(text: string): text is SchoolYear {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  return match !== null && Number(match[2]) === Number(match[1]) + 1;
}

/** The school year before: 2025-2026 for "2026-2027". */
export function getYearBefore(schoolYear: SchoolYear): SchoolYear {
  const start = getStartYear(schoolYear);
  return `${start - 1}-${start}`;
}
