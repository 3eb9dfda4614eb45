import type { Certainty, Holiday, Period } from './calendar.ts';
import type { Day } from './day.ts';
import type { SchoolYear } from './school-year.ts';

/** The breaks of a school year, in order. The summer break is `summerFrom` and after. */
export const HOLIDAY_NAMES = ['autumn', 'christmas', 'winter', 'spring'] as const;
export type HolidayName = (typeof HOLIDAY_NAMES)[number];

/** The dates of a school year that one establishment lives by. */
export interface YearDates extends Readonly<Record<HolidayName, Holiday>> {
  readonly firstSchoolDay: Day;
  readonly summerFrom: Day;
  /** National window of the Pix certification: the exams. */
  readonly examWindow: Period;
  readonly catchUp?: Period;
  /** The last day of access to Pix Certif: another thing than the end of the window. */
  readonly accessEnds?: Day;
}
export type YearDateName = keyof YearDates;

/** All of them, in the order of the year. */
export const YEAR_DATE_NAMES = [
  'firstSchoolDay',
  'autumn',
  'christmas',
  'winter',
  'spring',
  'summerFrom',
  'examWindow',
  'catchUp',
  'accessEnds',
] as const satisfies readonly YearDateName[];

/**
 * Where a date comes from: our data, what a page of Pix said, or the user. `unknown`: nobody has said it, and what stands in
 * its place is the mainland's, for want of a date to count with; it is never told.
 */
export type DateSource = Certainty | 'seen' | 'user' | 'unknown';

export type YearSources = Readonly<Partial<Record<YearDateName, DateSource>>>;

/** The calendar of one establishment in one school year: all that day-counting needs. */
export interface YearCalendar extends YearDates {
  readonly schoolYear: SchoolYear;
  /** Whose holidays these are: a zone, or the académie where they are typed. */
  readonly key: string;
  /** The day on which Pix Certif opens to the establishment, once its page has said it. */
  readonly accessOpens?: Day;
  readonly publicHolidays: readonly Day[];
  /** Days without class that are neither holidays nor public holidays. */
  readonly closedDays?: readonly Day[];
  /** Work placements ("périodes de stage") typed by the user: days without class. */
  readonly placements: readonly Period[];
  readonly sources: YearSources;
  /** A year from February to December, which our steps do not fit: none of them has a deadline then. */
  readonly isSouthern?: boolean;
  /** It may as well run from September: nobody has said, and no date is told until then. It counts as southern, but for what is of another year. */
  readonly isRhythmUnknown?: boolean;
}

/** Why a date is not to be told as a fact: worked out, read in one place only, or known to nobody. */
export type Doubt = 'estimated' | 'to-confirm' | 'unknown';

/** What is doubtful about the date that a calendar gives under a name; nothing of one that is known. */
export function findDoubt({ sources }: YearCalendar, name: YearDateName): Doubt | undefined {
  const source = sources[name];
  return source === 'estimated' || source === 'to-confirm' || source === 'unknown' ? source : undefined;
}

/** Dates that hold for the whole country, whatever the zone. */
export const NATIONAL_DATES: readonly YearDateName[] = ['examWindow', 'catchUp', 'accessEnds'];

/** The breaks of the year, in order, but for those of which nothing is known. */
export function listHolidays(calendar: YearCalendar): (Holiday & { readonly name: HolidayName })[] {
  return HOLIDAY_NAMES.filter((name) => calendar.sources[name] !== 'unknown').map((name) => ({
    name,
    ...calendar[name],
  }));
}

/**
 * Whether the breaks have other names than on the mainland, as overseas, where winter and spring are other seasons; Corsica has
 * the mainland's.
 */
export function hasOwnNames({ key }: YearCalendar): boolean {
  return key.length > 1 && key !== 'corse';
}
