import type { Academie } from './academies.ts';
import type { Day } from './day.ts';
import type { HolidayRegion } from './public-holidays.ts';
import type { SchoolYear } from './school-year.ts';
import type { Step } from './steps.ts';
import type { YearDates, YearSources } from './year-calendar.ts';

/** What our data know of a school year for a zone or a territory. */
export interface KnownYear {
  readonly dates: YearDates;
  readonly sources: YearSources;
  /** Days without class that are neither holidays nor public holidays. */
  readonly closedDays: readonly Day[];
}

/** A school year for the whole country. */
export interface AlmanacYear {
  readonly schoolYear: SchoolYear;
  /** By zone, and by académie where one has its own calendar; `other` is for those of which nothing is known. */
  readonly calendars: Readonly<Record<string, KnownYear>> & { readonly other: KnownYear };
  readonly publicHolidays: Readonly<Record<HolidayRegion, readonly Day[]>>;
}

/**
 * All that a calendar, and the list of steps, are worked out from, as plain data: the content script is sent it by the background and carries
 * none of it.
 */
export interface Almanac {
  /** The académie that an organisation has set: it holds whatever the user chose, or the school's number says. */
  readonly academie?: string;
  readonly academies: Readonly<Record<string, Academie>>;
  /** The académie of each département, by the first three characters of its UAIs. */
  readonly departments: Readonly<Record<string, string>>;
  readonly regions: Readonly<Record<string, HolidayRegion>>;
  readonly years: readonly AlmanacYear[];
  /** The steps of everyone's list, the sixteen first, with the rules of their days. */
  readonly steps: readonly Step[];
}
