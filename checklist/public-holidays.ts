import { easter } from 'date-easter';
import { addDays, type Day } from './day.ts';
import { getStartYear, type SchoolYear } from './school-year.ts';

/**
 * Fixed days everywhere, `MM-DD`. Source: article L3133-1 of the French labour code.
 */
const FIXED_DAYS = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'] as const;

/** Days after Easter Sunday everywhere: Easter Monday, Ascension, Whit Monday (same source). */
const DAYS_AFTER_EASTER = [1, 39, 50] as const;

/** Good Friday, in days after Easter Sunday. */
const GOOD_FRIDAY = -2;

interface OwnHolidays {
  /** `MM-DD`. */
  readonly fixed?: readonly string[];
  readonly afterEaster?: readonly number[];
}

/**
 * What each territory has besides. Sources: article L3134-13 of the labour code (Alsace and Moselle); article L3422-2
 * (the days of the abolition of slavery); the labour codes of New Caledonia (Lp. 232-1), of French Polynesia
 * (LP. 3223-1, with 20 November in place of 29 June since 2025) and of Wallis and Futuna.
 */
const OWN_HOLIDAYS = {
  mainland: {},
  'alsace-moselle': { fixed: ['12-26'], afterEaster: [GOOD_FRIDAY] },
  guadeloupe: { fixed: ['05-27'] },
  martinique: { fixed: ['05-22'] },
  guyane: { fixed: ['06-10'] },
  'la-reunion': { fixed: ['12-20'] },
  mayotte: { fixed: ['04-27'] },
  'saint-barthelemy': { fixed: ['10-09'] },
  'saint-martin': { fixed: ['05-28'] },
  'nouvelle-caledonie': { fixed: ['09-24'] },
  'polynesie-francaise': { fixed: ['03-05', '11-20'], afterEaster: [GOOD_FRIDAY] },
  'wallis-et-futuna': { fixed: ['04-28', '06-29', '07-29'] },
  /** Another country's public holidays, which we do not know. */
  abroad: {},
} as const satisfies Record<string, OwnHolidays>;

/** A part of the country with public holidays of its own. */
export type HolidayRegion = keyof typeof OWN_HOLIDAYS;
export const HOLIDAY_REGIONS = Object.keys(OWN_HOLIDAYS) as readonly HolidayRegion[];

const pad = (part: number) => String(part).padStart(2, '0');

/** The public holidays of a calendar year in a region, as days, in order; none abroad, where we know of none. */
export function listPublicHolidays(year: number, region: HolidayRegion = 'mainland'): Day[] {
  if (region === 'abroad') return [];
  const { month, day } = easter(year);
  const easterSunday = `${year}-${pad(month)}-${pad(day)}` as Day;
  const own: OwnHolidays = OWN_HOLIDAYS[region];
  const fixed = [...FIXED_DAYS, ...(own.fixed ?? [])].map((monthDay) => `${year}-${monthDay}` as Day);
  const moving = [...DAYS_AFTER_EASTER, ...(own.afterEaster ?? [])].map((count) =>
    addDays(easterSunday, count),
  );
  return [...new Set([...fixed, ...moving])].sort();
}

/** The public holidays of a school year in a region, from 1 August to 31 July. */
export function listPublicHolidaysOfYear(schoolYear: SchoolYear, region: HolidayRegion): Day[] {
  const start = getStartYear(schoolYear);
  const days = [...listPublicHolidays(start, region), ...listPublicHolidays(start + 1, region)];
  return days.filter((day) => day >= `${start}-08-01` && day < `${start + 1}-08-01`);
}
