import { addDays, type Day, getWeekday } from './day.ts';
import { isSchoolDay } from './school-days.ts';
import { listHolidays, type YearCalendar } from './year-calendar.ts';

/** Days to put a step off until, each a school day after today; a choice that would repeat an earlier one is absent. */
export interface PutOffDays {
  /** Absent when there is no school tomorrow. */
  readonly tomorrow?: Day | undefined;
  /** Next Monday, or the first school day of its week; absent when that week has none. */
  readonly monday?: Day | undefined;
  /** The first school day after the holidays that are on, or come next. */
  readonly afterHolidays?: Day | undefined;
}

/** The first school day from `first` to `last`. */
function findSchoolDay(first: Day, last: Day, calendar: YearCalendar): Day | undefined {
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (isSchoolDay(day, calendar)) return day;
  }
  return undefined;
}

const MONDAY = 1;

/** The Monday after a day. */
function getNextMonday(day: Day): Day {
  return addDays(day, ((MONDAY - getWeekday(day) + 6) % 7) + 1);
}

/**
 * Works out the days to put a step off until.
 *
 * @param limit the last of them, where there is one
 */
export function listPutOffDays(today: Day, calendar: YearCalendar, limit?: Day): PutOffDays {
  const days = listDays(today, calendar);
  const isAllowed = (day: Day | undefined) => day !== undefined && (limit === undefined || day <= limit);
  return {
    tomorrow: isAllowed(days.tomorrow) ? days.tomorrow : undefined,
    monday: isAllowed(days.monday) ? days.monday : undefined,
    afterHolidays: isAllowed(days.afterHolidays) ? days.afterHolidays : undefined,
  };
}

function listDays(today: Day, calendar: YearCalendar): PutOffDays {
  const tomorrow = findSchoolDay(addDays(today, 1), addDays(today, 1), calendar);
  const nextMonday = getNextMonday(today);
  const monday = findSchoolDay(nextMonday, addDays(nextMonday, 4), calendar);
  const holiday = listHolidays(calendar).find(({ back }) => back > today);
  const afterHolidays = holiday && findSchoolDay(holiday.back, addDays(holiday.back, 6), calendar);
  return {
    tomorrow,
    monday: monday === tomorrow ? undefined : monday,
    afterHolidays: [tomorrow, monday].includes(afterHolidays) ? undefined : afterHolidays,
  };
}
