import { easter } from 'date-easter';
import { addDays, type Day } from './day.ts';

/** Fixed days, `MM-DD`. Source: article L3133-1 of the French labour code. */
const FIXED_DAYS = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'] as const;

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday (same source). */
const DAYS_AFTER_EASTER = [1, 39, 50] as const;

const pad = (part: number) => String(part).padStart(2, '0');

/** The public holidays of a calendar year in metropolitan France, as days. */
export function listPublicHolidays(year: number): Day[] {
  const { month, day } = easter(year);
  const easterSunday = `${year}-${pad(month)}-${pad(day)}` as Day;
  return [
    ...FIXED_DAYS.map((monthDay) => `${year}-${monthDay}` as Day),
    ...DAYS_AFTER_EASTER.map((count) => addDays(easterSunday, count)),
  ].sort();
}

const holidaysByYear = new Map<number, ReadonlySet<Day>>();

/** Whether nobody works that day by law. */
export function isPublicHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  let holidays = holidaysByYear.get(year);
  if (!holidays) {
    holidays = new Set(listPublicHolidays(year));
    holidaysByYear.set(year, holidays);
  }
  return holidays.has(day);
}
