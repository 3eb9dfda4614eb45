import { addDays, type Day, getWeekday } from './day.ts';
import { type Doubt, findDoubt, HOLIDAY_NAMES, listHolidays, type YearCalendar } from './year-calendar.ts';

/** Whether the day is in term, whatever its weekday: outside the holidays that are known, or estimated, and public holidays. */
export function isTermDay(day: Day, calendar: YearCalendar): boolean {
  if (day < calendar.firstSchoolDay || day >= calendar.summerFrom) return false;
  if (listHolidays(calendar).some(({ from, back }) => day >= from && day < back)) return false;
  return !calendar.publicHolidays.includes(day) && calendar.closedDays?.includes(day) !== true;
}

/** Whether there is school: a day in term, Monday to Friday. */
export function isSchoolDay(day: Day, calendar: YearCalendar): boolean {
  const weekday = getWeekday(day);
  return weekday !== 0 && weekday !== 6 && isTermDay(day, calendar);
}

/** Whether pupils are in class: a school day outside the work placements. What deadlines are counted in. */
export function isClassDay(day: Day, calendar: YearCalendar): boolean {
  return isSchoolDay(day, calendar) && !calendar.placements.some(({ from, to }) => day >= from && day <= to);
}

/**
 * The last class day on or before `day`, or `undefined` when there is none since the first school day
 * (a deadline set in August).
 */
export function findLastClassDay(day: Day, calendar: YearCalendar): Day | undefined {
  let candidate = day;
  while (candidate >= calendar.firstSchoolDay) {
    if (isClassDay(candidate, calendar)) return candidate;
    candidate = addDays(candidate, -1);
  }
  return undefined;
}

/** The class days of each calendar, in order: sixteen steps count them at each draw. */
const classDays = new WeakMap<YearCalendar, Day[]>();

/** Class days after `today`, up to and including `last`; 0 when `last` is today or past. */
export function countClassDaysAfter(today: Day, last: Day, calendar: YearCalendar): number {
  let days = classDays.get(calendar);
  if (!days) {
    days = [];
    classDays.set(calendar, days);
    for (let day = calendar.firstSchoolDay; day < calendar.summerFrom; day = addDays(day, 1)) {
      if (isClassDay(day, calendar)) days.push(day);
    }
  }
  return days.filter((day) => day > today && day <= last).length;
}

/** Whether class days can be counted at all: not where some holidays are unknown. */
export function canCountClassDays({ sources }: YearCalendar): boolean {
  return HOLIDAY_NAMES.every((name) => sources[name] !== 'unknown');
}

/** An estimate may be wrong by a week or two, in days. */
export const ESTIMATE_MARGIN = 14;

/**
 * What is doubtful about the class days from a day to another, both included: the first date near them that is no known one.
 */
export function findClassDaysDoubt(from: Day, to: Day, calendar: YearCalendar): Doubt | undefined {
  const first = addDays(from, -ESTIMATE_MARGIN);
  const last = addDays(to, ESTIMATE_MARGIN);
  const breaks = [
    { name: 'firstSchoolDay', from, back: calendar.firstSchoolDay } as const,
    ...listHolidays(calendar),
    { name: 'summerFrom', from: calendar.summerFrom, back: last } as const,
  ];
  return breaks
    .filter((each) => last >= each.from && first < each.back)
    .map(({ name }) => findDoubt(calendar, name))
    .find(Boolean);
}
