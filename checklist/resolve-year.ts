import type { Almanac } from './almanac.ts';
import type { Period, SchoolCalendar, Zone } from './calendar.ts';
import type { Day } from './day.ts';
import { findAcademie } from './find-academie.ts';
import type { SchoolYear } from './school-year.ts';
import type { DateSource, YearCalendar, YearDateName, YearDates } from './year-calendar.ts';

/** Dates that the user typed or confirmed, and those that a page of Pix gave. */
export interface Corrections {
  /** Those of the whole country. */
  readonly user: Partial<YearDates>;
  /** Holidays by the key of the calendar they were typed for: another zone has its own. */
  readonly byCalendar?: Readonly<Record<string, Partial<YearDates>>>;
  readonly seen: Partial<YearDates>;
  /** The day on which Pix Certif opens, from its own page. */
  readonly accessOpens?: Day;
  readonly placements: readonly Period[];
}

export const NO_CORRECTIONS: Corrections = { user: {}, seen: {}, placements: [] };

/** Whose calendar is asked for. */
export interface CalendarOwner {
  /** The académie that the user chose. */
  readonly academie?: string | undefined;
  /** The establishment's UAI, which tells the académie of a user who chose none. */
  readonly uai?: string | undefined;
  /** The zone when nothing tells the académie. */
  readonly zone: Zone;
  readonly corrections: Corrections;
}

/** Reads a record by a name that may be any word, `constructor` included. */
function getOwn<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The dates of a zone. Where they are typed by the user, those of zone A stand in, as estimates. */
function readDates(calendar: SchoolCalendar, zone: Zone): YearDates {
  const { firstSchoolDay, autumn, christmas, winter, spring, summerFrom, examWindow } = calendar;
  const { catchUp, accessEnds } = calendar;
  return {
    firstSchoolDay,
    autumn,
    christmas,
    winter: winter[zone],
    spring: spring[zone],
    summerFrom,
    examWindow,
    ...(catchUp && { catchUp }),
    ...(accessEnds && { accessEnds }),
  };
}

/**
 * The calendar that an establishment lives by: our data for its zone, then what Pix's pages said, then what its user
 * typed, date by date.
 *
 * @throws when the almanac does not have the school year
 */
export function resolveYear(
  almanac: Almanac,
  schoolYear: SchoolYear,
  { academie, uai, zone, corrections }: CalendarOwner,
): YearCalendar {
  const year = almanac.years.find(({ calendar }) => calendar.schoolYear === schoolYear);
  if (!year) throw new Error(`No calendar of ${schoolYear}`);
  const { calendar } = year;
  const id = academie ?? findAcademie(almanac, uai ?? '') ?? '';
  const found = getOwn(almanac.academies, id);
  const isTyped = found?.zone === 'other';
  const dates = readDates(calendar, !found ? zone : found.zone === 'other' ? 'A' : found.zone);
  const key = isTyped ? id : (found?.zone ?? zone);
  const user = { ...corrections.user, ...getOwn(corrections.byCalendar ?? {}, key) };
  const getSource = (name: YearDateName): DateSource => {
    if (user[name]) return 'user';
    if (corrections.seen[name]) return 'seen';
    if (name === 'accessEnds') return calendar.accessEndsCertainty ?? 'estimated';
    if (name === 'examWindow' || name === 'catchUp') return calendar.examWindowCertainty;
    // Which zone it is was only supposed.
    const isSupposed = !found && (name === 'winter' || name === 'spring');
    const isUnpublished = calendar.unpublished?.some((each) => each === name) === true;
    return isTyped || isSupposed || isUnpublished ? 'estimated' : calendar.holidaysCertainty;
  };
  const resolved: YearDates = { ...dates, ...corrections.seen, ...user };
  const names = Object.keys(resolved) as YearDateName[];
  const region = getOwn(almanac.regions, uai?.slice(0, 3) ?? '') ?? found?.region ?? 'mainland';
  return {
    ...resolved,
    schoolYear,
    key,
    publicHolidays: year.publicHolidays[region],
    ...(calendar.closedDays && !isTyped && { closedDays: calendar.closedDays }),
    ...(corrections.accessOpens && { accessOpens: corrections.accessOpens }),
    placements: corrections.placements,
    sources: Object.fromEntries(names.map((name) => [name, getSource(name)])),
  };
}
