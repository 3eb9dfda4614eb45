import type { Holiday, Period, SchoolCalendar, Zone } from '../calendar.ts';
import { ZONES } from '../calendar.ts';
import { addDays, type Day } from '../day.ts';
import { getStartYear, type SchoolYear } from '../school-year.ts';

/** Mean length of a year of the Gregorian calendar. */
const DAYS_OF_A_YEAR = 365.2425;

/**
 * A calendar for a year that nobody has published yet: the nearest known one moved by whole weeks. Wrong by a
 * week or two; everything in it is marked "estimated".
 */
export function estimateCalendar(
  schoolYear: SchoolYear,
  known: readonly [SchoolCalendar, ...SchoolCalendar[]],
): SchoolCalendar {
  const distance = (calendar: SchoolCalendar) => getStartYear(schoolYear) - getStartYear(calendar.schoolYear);
  const nearest = known.reduce((best, calendar) =>
    Math.abs(distance(calendar)) < Math.abs(distance(best)) ? calendar : best,
  );
  // Whole weeks, so that Saturdays stay Saturdays, and as many as keep the season.
  const shift = Math.round((distance(nearest) * DAYS_OF_A_YEAR) / 7) * 7;
  const move = (day: Day) => addDays(day, shift);
  const moveHoliday = ({ from, back }: Holiday): Holiday => ({ from: move(from), back: move(back) });
  const movePeriod = ({ from, to }: Period): Period => ({ from: move(from), to: move(to) });
  const moveZones = (zones: Readonly<Record<Zone, Holiday>>) =>
    Object.fromEntries(ZONES.map((zone) => [zone, moveHoliday(zones[zone])])) as Record<Zone, Holiday>;

  return {
    schoolYear,
    firstSchoolDay: move(nearest.firstSchoolDay),
    autumn: moveHoliday(nearest.autumn),
    christmas: moveHoliday(nearest.christmas),
    winter: moveZones(nearest.winter),
    spring: moveZones(nearest.spring),
    summerFrom: move(nearest.summerFrom),
    holidaysCertainty: 'estimated',
    examWindow: movePeriod(nearest.examWindow),
    ...(nearest.catchUp && { catchUp: movePeriod(nearest.catchUp) }),
    examWindowCertainty: 'estimated',
  };
}
