import type { Locale, Month, Day as Weekday } from 'date-fns';
import type { DayNames } from './messages.ts';

const MONTHS: readonly Month[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** The names that a locale of date-fns gives to days, as plain data: the locale itself is made of functions. */
export function listDayNames({ localize }: Pick<Locale, 'localize'>): DayNames {
  const context = 'formatting';
  return {
    months: MONTHS.map((month) => localize.month(month, { width: 'wide', context })),
    shortMonths: MONTHS.map((month) => localize.month(month, { width: 'abbreviated', context })),
    weekdays: WEEKDAYS.map((weekday) => localize.day(weekday, { width: 'wide', context })),
  };
}
