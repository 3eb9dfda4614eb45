import { ACADEMIES } from '../academies.ts';
import type { Almanac } from '../almanac.ts';
import type { Day } from '../day.ts';
import { DEPARTMENTS, REGIONS_BY_DEPARTMENT } from '../departments.ts';
import { HOLIDAY_REGIONS, type HolidayRegion, listPublicHolidaysOfYear } from '../public-holidays.ts';
import { getSchoolYear, getStartYear, type SchoolYear } from '../school-year.ts';
import { STEPS } from '../steps.ts';
import { listKnownYears } from './list-known-years.ts';

/** What is known of these school years; those that no data know are estimated. */
export function makeAlmanac(schoolYears: readonly SchoolYear[]): Almanac {
  return {
    academies: ACADEMIES,
    departments: DEPARTMENTS,
    regions: REGIONS_BY_DEPARTMENT,
    steps: STEPS,
    years: schoolYears.map((schoolYear) => ({
      schoolYear,
      calendars: listKnownYears(schoolYear),
      publicHolidays: Object.fromEntries(
        HOLIDAY_REGIONS.map((region) => [region, listPublicHolidaysOfYear(schoolYear, region)]),
      ) as Record<HolidayRegion, Day[]>,
    })),
  };
}

/** The almanac of a day: its school year, and the next one for a surface that stays open across 1 August. */
export function makeAlmanacOfDay(today: Day): Almanac {
  const schoolYear = getSchoolYear(today);
  const next = getStartYear(schoolYear) + 1;
  return makeAlmanac([schoolYear, `${next}-${next + 1}`]);
}
