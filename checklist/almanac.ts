import type { Academie } from './academies.ts';
import type { SchoolCalendar } from './calendar.ts';
import type { Day } from './day.ts';
import type { HolidayRegion } from './public-holidays.ts';

/** A school year for the whole country. */
export interface AlmanacYear {
  readonly calendar: SchoolCalendar;
  readonly publicHolidays: Readonly<Record<HolidayRegion, readonly Day[]>>;
}

/**
 * All that a calendar is worked out from, as plain data: the content script is sent it by the background and carries
 * none of it.
 */
export interface Almanac {
  readonly academies: Readonly<Record<string, Academie>>;
  /** The académie of each département, by the first three characters of its UAIs. */
  readonly departments: Readonly<Record<string, string>>;
  readonly regions: Readonly<Record<string, HolidayRegion>>;
  readonly years: readonly AlmanacYear[];
}
