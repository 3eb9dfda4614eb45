import type { Day } from './day.ts';
import type { SchoolYear } from './school-year.ts';

/** The three holiday zones of metropolitan France. */
export const ZONES = ['A', 'B', 'C'] as const;
export type Zone = (typeof ZONES)[number];

/** How sure a fact is: published by the ministry and cross-checked, found but to be confirmed, or worked out from earlier years. */
export type Certainty = 'published' | 'to-confirm' | 'estimated';

/** A break in the school year. `from`: first day off; `back`: the day of return. */
export interface Holiday {
  readonly from: Day;
  readonly back: Day;
}

/** A period whose two days are both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What is known of a school year for the whole country, with how sure it is. */
export interface SchoolCalendar {
  readonly schoolYear: SchoolYear;
  readonly firstSchoolDay: Day;
  readonly autumn: Holiday;
  readonly christmas: Holiday;
  readonly winter: Readonly<Record<Zone, Holiday>>;
  readonly spring: Readonly<Record<Zone, Holiday>>;
  readonly summerFrom: Day;
  /** Days without class that are neither holidays nor public holidays. */
  readonly closedDays?: readonly Day[];
  readonly holidaysCertainty: Certainty;
  /** Of these nothing was published with the holidays: they are estimated. */
  readonly unpublished?: readonly ('firstSchoolDay' | 'summerFrom')[];
  /** National window of the Pix certification for lycées: the exams, not the access to Pix Certif. */
  readonly examWindow: Period;
  readonly catchUp?: Period;
  readonly examWindowCertainty: Certainty;
  /** The last day on which Pix Certif opens to schools: months after the end of the window. */
  readonly accessEnds?: Day;
  readonly accessEndsCertainty?: Certainty;
}

/** The dates of a school year that Corsica and each territory overseas set for themselves. */
export interface OwnDates {
  readonly firstSchoolDay: Day;
  readonly autumn: Holiday;
  readonly christmas: Holiday;
  readonly winter: Holiday;
  readonly spring: Holiday;
  readonly summerFrom: Day;
}

/** What is known of the school year of a territory. A date that is not here is not known: its users type it. */
export interface TerritoryYear {
  readonly dates: Readonly<Partial<OwnDates>>;
  readonly certainty: Certainty;
  /** Days without class that are neither in these holidays nor public holidays: shorter breaks, days of a feast. */
  readonly closedDays?: readonly Day[];
}

/** What is known of a school year's territories, by the id of their académie. */
export type TerritoryYears = Readonly<Partial<Record<string, TerritoryYear>>>;

/** Where the facts of a calendar were found: beside the data, out of the built extension until a page shows it. */
export interface CalendarSource {
  readonly holidays: string;
  readonly examWindow: string;
  readonly accessEnds?: string;
}
