import type { Period } from '../calendar.ts';
import { addDays, type Day, getWeekday } from '../day.ts';
import { isSchoolDay } from '../school-days.ts';
import { HOLIDAY_NAMES, type HolidayName, type YearCalendar } from '../year-calendar.ts';

/** Why a day is no good for an exam. */
export type DayFault =
  | { readonly kind: 'holiday'; readonly holiday: HolidayName | 'summer' }
  | { readonly kind: 'public-holiday' | 'sunday' | 'saturday' }
  | { readonly kind: 'outside-window'; readonly isEstimated: boolean };

export type SessionDayFault = DayFault & {
  readonly day: Day;
  /** The nearest school day to choose instead, past days left out; none for a mere information. */
  readonly nearest?: Day;
};

const isWithin = (day: Day, period: Period | undefined) =>
  period !== undefined && day >= period.from && day <= period.to;

function isInWindow(day: Day, { examWindow, catchUp }: YearCalendar): boolean {
  return isWithin(day, examWindow) || isWithin(day, catchUp);
}

function findFault(day: Day, calendar: YearCalendar): DayFault | undefined {
  const holiday = HOLIDAY_NAMES.find((name) => day >= calendar[name].from && day < calendar[name].back);
  // A public holiday in the holidays is said as holidays.
  if (holiday) return { kind: 'holiday', holiday };
  if (day >= calendar.summerFrom) return { kind: 'holiday', holiday: 'summer' };
  if (calendar.publicHolidays.includes(day)) return { kind: 'public-holiday' };
  if (getWeekday(day) === 0) return { kind: 'sunday' };
  if (!isInWindow(day, calendar)) {
    return { kind: 'outside-window', isEstimated: calendar.sources.examWindow === 'estimated' };
  }
  return getWeekday(day) === 6 ? { kind: 'saturday' } : undefined;
}

/** After the window, up to the weekend after the week of catching up: the session may be one of that week. */
const isForCatchUp = (day: Day, { examWindow, catchUp }: YearCalendar) =>
  catchUp !== undefined && day > examWindow.to && day <= addDays(catchUp.to, 2);

/**
 * The nearest school day inside the window that is not past; of two as near, the later. The week of catching up is for
 * those who were absent: of other days, it is advised once the window has no day left.
 */
function findNearest(day: Day, today: Day, calendar: YearCalendar): Day | undefined {
  const { examWindow, catchUp } = calendar;
  const choices = isForCatchUp(day, calendar) ? [[examWindow, catchUp]] : [[examWindow], [catchUp]];
  for (const periods of choices) {
    for (let distance = 1; distance < 366; distance += 1) {
      for (const candidate of [addDays(day, distance), addDays(day, -distance)]) {
        if (candidate < today) continue;
        if (isSchoolDay(candidate, calendar) && periods.some((period) => isWithin(candidate, period)))
          return candidate;
      }
    }
  }
  return undefined;
}

/** What is wrong with holding an exam on a day; a Saturday is only an information. */
export function checkSessionDay(day: Day, today: Day, calendar: YearCalendar): SessionDayFault | undefined {
  const fault = findFault(day, calendar);
  if (!fault) return undefined;
  const nearest = fault.kind === 'saturday' ? undefined : findNearest(day, today, calendar);
  return { ...fault, day, ...(nearest && { nearest }) };
}
