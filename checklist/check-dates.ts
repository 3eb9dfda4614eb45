import type { Holiday, Period } from './calendar.ts';
import { addDays, type Day } from './day.ts';
import { getStartYear, type SchoolYear } from './school-year.ts';
import {
  type Doubt,
  findDoubt,
  HOLIDAY_NAMES,
  type YearCalendar,
  type YearDateName,
} from './year-calendar.ts';

/** Dates that a person types for a school year: one day, a holiday or a period. */
export type TypedDates = Day | Holiday | Period;

/** What is wrong with dates: outside their school year, in the wrong order, or on days that are another's. */
export type DateFault =
  | { readonly kind: 'outside-year' | 'out-of-order' }
  | { readonly kind: 'overlaps'; readonly other: YearDateName };

/** The first and the last day of a school year. */
export function getYearBounds(schoolYear: SchoolYear): Period {
  const start = getStartYear(schoolYear);
  return { from: `${start}-08-01`, to: `${start + 1}-07-31` };
}

const isKnown = (doubt: Doubt | undefined) => doubt === undefined || doubt === 'to-confirm';

/** What is wrong with a period of a school year, by itself; nothing when all is well. */
export function findPeriodFault({ from, to }: Period, schoolYear: SchoolYear): DateFault | undefined {
  const year = getYearBounds(schoolYear);
  if (from < year.from || from > year.to || to < year.from || to > year.to) return { kind: 'outside-year' };
  return from > to ? { kind: 'out-of-order' } : undefined;
}

/** The days without school that a date stands for, both included; nothing for a date of the certification. */
function getDaysOff(name: YearDateName, dates: TypedDates, year: Period): Period | undefined {
  if (typeof dates === 'string') {
    if (name === 'firstSchoolDay') return { from: year.from, to: addDays(dates, -1) };
    return name === 'summerFrom' ? { from: dates, to: year.to } : undefined;
  }
  return 'back' in dates ? { from: dates.from, to: addDays(dates.back, -1) } : undefined;
}

/**
 * What is wrong with the dates typed under a name; nothing when they may be kept. A date that nobody knows gives
 * way: it is not held against what somebody knows.
 */
export function findDateFault(
  name: YearDateName,
  dates: TypedDates,
  calendar: YearCalendar,
): DateFault | undefined {
  const { schoolYear } = calendar;
  const year = getYearBounds(schoolYear);
  const days =
    typeof dates === 'string'
      ? { from: dates, to: dates }
      : { from: dates.from, to: 'back' in dates ? dates.back : dates.to };
  const fault = findPeriodFault(days, schoolYear);
  if (fault) return fault;
  if (typeof dates !== 'string' && 'back' in dates && dates.from === dates.back)
    return { kind: 'out-of-order' };
  const off = getDaysOff(name, dates, year);
  if (!off) return undefined;
  const others = (['firstSchoolDay', ...HOLIDAY_NAMES, 'summerFrom'] as const).filter(
    (other) => other !== name && isKnown(findDoubt(calendar, other)),
  );
  const other = others.find((each) => {
    const theirs = getDaysOff(each, calendar[each], year);
    return theirs !== undefined && off.from <= theirs.to && theirs.from <= off.to;
  });
  return other && { kind: 'overlaps', other };
}
