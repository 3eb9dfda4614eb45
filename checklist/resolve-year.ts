import type { Almanac } from './almanac.ts';
import type { Period, Zone } from './calendar.ts';
import type { Day } from './day.ts';
import { findAcademie } from './find-academie.ts';
import type { SchoolYear } from './school-year.ts';
import type { DateSource, YearCalendar, YearDateName, YearDates, YearSources } from './year-calendar.ts';

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

/**
 * The calendar that an establishment lives by: our data for its zone or its territory, then what Pix's pages said, then what its user
 * typed, date by date.
 *
 * @throws when the almanac does not have the school year
 */
export function resolveYear(
  almanac: Almanac,
  schoolYear: SchoolYear,
  { academie: chosen, uai, zone, corrections }: CalendarOwner,
): YearCalendar {
  const { academie = chosen } = almanac;
  const year = almanac.years.find((each) => each.schoolYear === schoolYear);
  if (!year) throw new Error(`No calendar of ${schoolYear}`);
  const id = academie ?? findAcademie(almanac, uai ?? '') ?? '';
  const found = getOwn(almanac.academies, id);
  // A number from abroad says not where: from September on, as most, or from February or March. Its user does, by choosing.
  const isRhythmUnknown = !academie && id === 'other';
  const key = !found ? zone : found.zone === 'other' ? id : found.zone;
  const known = getOwn(year.calendars, key) ?? year.calendars.other;
  const user = { ...corrections.user, ...getOwn(corrections.byCalendar ?? {}, key) };
  const getSource = (name: YearDateName): DateSource | undefined => {
    if (user[name]) return 'user';
    if (corrections.seen[name]) return 'seen';
    // Which zone it is was only supposed.
    return !found && (name === 'winter' || name === 'spring') ? 'estimated' : known.sources[name];
  };
  const resolved: YearDates = { ...known.dates, ...corrections.seen, ...user };
  const names = Object.keys(resolved) as YearDateName[];
  const region = getOwn(almanac.regions, uai?.slice(0, 3) ?? '') ?? found?.region ?? 'mainland';
  return {
    ...resolved,
    schoolYear,
    key,
    publicHolidays: year.publicHolidays[region],
    closedDays: known.closedDays,
    isSouthern: isRhythmUnknown || found?.isSouthern === true,
    isRhythmUnknown,
    ...(corrections.accessOpens && { accessOpens: corrections.accessOpens }),
    placements: corrections.placements,
    sources: Object.fromEntries(names.map((name) => [name, getSource(name)])) as YearSources,
  };
}
