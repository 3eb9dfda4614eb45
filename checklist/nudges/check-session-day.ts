import { type Period, ZONES } from '../calendar.ts';
import { addDays, type Day, getWeekday } from '../day.ts';
import { canCountClassDays, findClassDaysDoubt, isSchoolDay } from '../school-days.ts';
import {
  type Doubt,
  findDoubt,
  HOLIDAY_NAMES,
  type HolidayName,
  listHolidays,
  type YearCalendar,
} from '../year-calendar.ts';

/** Why a day is no good for an exam. */
export type DayFault =
  | {
      readonly kind: 'holiday';
      readonly holiday: HolidayName | 'summer';
      readonly doubt: Doubt | undefined;
      /** Of a territory that has its own holidays, by other names than the mainland's. */
      readonly isOwn: boolean;
    }
  | { readonly kind: 'public-holiday' | 'sunday' | 'saturday' }
  | { readonly kind: 'outside-window' | 'no-class'; readonly doubt: Doubt | undefined };

export type SessionDayFault = DayFault & {
  readonly day: Day;
  /** The nearest school day to choose instead, past days left out; none for a mere information. */
  readonly nearest?: Day;
  /** What is doubtful about that day being a class day. */
  readonly nearestDoubt?: Doubt;
};

const isWithin = (day: Day, period: Period | undefined) =>
  period !== undefined && day >= period.from && day <= period.to;

function isInWindow(day: Day, { examWindow, catchUp }: YearCalendar): boolean {
  return isWithin(day, examWindow) || isWithin(day, catchUp);
}

function findHoliday(day: Day, calendar: YearCalendar): DayFault | undefined {
  const isOwn = !(ZONES as readonly string[]).includes(calendar.key);
  const holiday = listHolidays(calendar).find(({ from, back }) => day >= from && day < back)?.name;
  // Of the summer as of the others: what nobody knows is not spoken of.
  const isSummer = day >= calendar.summerFrom && calendar.sources.summerFrom !== 'unknown';
  if (!holiday && !isSummer) return undefined;
  return {
    kind: 'holiday',
    holiday: holiday ?? 'summer',
    doubt: findDoubt(calendar, holiday ?? 'summerFrom'),
    isOwn,
  };
}

function findFault(day: Day, calendar: YearCalendar): DayFault | undefined {
  // A public holiday in the holidays is said as holidays.
  const holiday = findHoliday(day, calendar);
  if (holiday) return holiday;
  if (calendar.publicHolidays.includes(day)) return { kind: 'public-holiday' };
  if (getWeekday(day) === 0) return { kind: 'sunday' };
  if (calendar.closedDays?.includes(day)) {
    // They come from where the holidays come from.
    const doubt = HOLIDAY_NAMES.map((name) => findDoubt(calendar, name)).find(Boolean);
    return { kind: 'no-class', doubt };
  }
  // Whether the national window holds where the year runs from February to December, we do not know.
  if (!calendar.isSouthern && !isInWindow(day, calendar)) {
    return { kind: 'outside-window', doubt: findDoubt(calendar, 'examWindow') };
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
  // Where holidays are unknown, so are class days.
  const canAdvise = fault.kind !== 'saturday' && canCountClassDays(calendar);
  const nearest = canAdvise ? findNearest(day, today, calendar) : undefined;
  if (!nearest) return { ...fault, day };
  const nearestDoubt = findClassDaysDoubt(nearest, nearest, calendar);
  return { ...fault, day, nearest, ...(nearestDoubt && { nearestDoubt }) };
}
