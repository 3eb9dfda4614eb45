import type { Holiday, Period, SchoolCalendar, Zone } from '../calendar.ts';
import { ZONES } from '../calendar.ts';
import { addDays, type Day, getWeekday } from '../day.ts';
import { listPublicHolidays } from '../public-holidays.ts';
import { getStartYear, type SchoolYear } from '../school-year.ts';

/** Mean length of a year of the Gregorian calendar. */
const DAYS_OF_A_YEAR = 365.2425;

const FRIDAY = 5;

/** The first day from `day` on that is neither a weekend nor a public holiday: classes never resume on one. */
function findWorkingDay(day: Day): Day {
  const isWorked = (each: Day) =>
    getWeekday(each) !== 0 &&
    getWeekday(each) !== 6 &&
    !listPublicHolidays(Number(each.slice(0, 4))).includes(each);
  let found = day;
  while (!isWorked(found)) found = addDays(found, 1);
  return found;
}

/** The first Friday of March: where the window of 2025-2026 ended. */
function findFirstFridayOfMarch(year: number): Day {
  const first = `${year}-03-01` as Day;
  return addDays(first, (FRIDAY - getWeekday(first) + 7) % 7);
}

/** The zones take turns over so many years: in 2024-2025 B is first in winter, then A, then C, then B again. */
const TURNS = 3;

/**
 * A calendar for a year that nobody has published yet. Rentrée: 1 September, or the working day
 * after it. Holidays: the nearest known ones moved by whole weeks, those of winter and spring from the nearest year in which the
 * zones had the same turns; wrong by a week or two. Window: from the return from Toussaint to the first Friday of March, catch-up the week after, as in
 * 2025-2026. Everything in it is marked "estimated".
 */
export function estimateCalendar(
  schoolYear: SchoolYear,
  known: readonly [SchoolCalendar, ...SchoolCalendar[]],
): SchoolCalendar {
  const distance = (calendar: SchoolCalendar) => getStartYear(schoolYear) - getStartYear(calendar.schoolYear);
  const findNearest = (calendars: readonly SchoolCalendar[]) =>
    calendars.reduce((best, calendar) =>
      Math.abs(distance(calendar)) < Math.abs(distance(best)) ? calendar : best,
    );
  const nearest = findNearest(known);
  const sameTurn = known.filter((calendar) => distance(calendar) % TURNS === 0);
  const turn = sameTurn.length > 0 ? findNearest(sameTurn) : nearest;
  // Whole weeks, so that Saturdays stay Saturdays, and as many as keep the season.
  const move = (day: Day, from = nearest) =>
    addDays(day, Math.round((distance(from) * DAYS_OF_A_YEAR) / 7) * 7);
  const moveHoliday = ({ from, back }: Holiday, calendar = nearest): Holiday => ({
    from: move(from, calendar),
    back: findWorkingDay(move(back, calendar)),
  });
  const moveZones = (zones: Readonly<Record<Zone, Holiday>>) =>
    Object.fromEntries(ZONES.map((zone) => [zone, moveHoliday(zones[zone], turn)])) as Record<Zone, Holiday>;
  const autumn = moveHoliday(nearest.autumn);
  const windowEnd = findFirstFridayOfMarch(getStartYear(schoolYear) + 1);
  const catchUp: Period = { from: addDays(windowEnd, 3), to: addDays(windowEnd, 7) };

  return {
    schoolYear,
    firstSchoolDay: findWorkingDay(`${getStartYear(schoolYear)}-09-01`),
    autumn,
    christmas: moveHoliday(nearest.christmas),
    winter: moveZones(turn.winter),
    spring: moveZones(turn.spring),
    summerFrom: move(nearest.summerFrom),
    holidaysCertainty: 'estimated',
    examWindow: { from: autumn.back, to: windowEnd },
    catchUp,
    examWindowCertainty: 'estimated',
    ...(nearest.accessEnds && { accessEnds: move(nearest.accessEnds), accessEndsCertainty: 'estimated' }),
  };
}
