import { addDays, type Day } from '../day.ts';
import {
  type Doubt,
  findDoubt,
  type HolidayName,
  listHolidays,
  type YearCalendar,
} from '../year-calendar.ts';

/** A date that whoever takes over needs to know. */
export interface DateToKnow {
  readonly name: 'accessOpens' | 'examWindow' | 'catchUp' | 'accessEnds' | HolidayName;
  readonly from: Day;
  /** The last day of a period; of holidays, the last one off. */
  readonly to?: Day;
  readonly doubt?: Doubt;
}

/** So many holidays are near. */
const NEXT_HOLIDAYS = 2;

/**
 * The dates of a year that are not over on a day, the soonest first: the exams, the catch-up, the next holidays, the opening and the end
 * of access to Pix Certif. What nobody knows is not told, and an estimated end of access neither: nobody has said it.
 */
export function listDatesToKnow(calendar: YearCalendar, today: Day): DateToKnow[] {
  const { examWindow, catchUp, accessOpens, accessEnds, sources, isSouthern } = calendar;
  const doubtOf = (name: 'examWindow' | 'catchUp' | 'accessEnds' | HolidayName) => {
    const doubt = findDoubt(calendar, name);
    return doubt && { doubt };
  };
  const holidays = listHolidays(calendar)
    .map(({ name, from, back }): DateToKnow => ({ name, from, to: addDays(back, -1), ...doubtOf(name) }))
    .filter(({ to = '' }) => to >= today)
    .slice(0, NEXT_HOLIDAYS);
  const isKnown = (name: 'examWindow' | 'catchUp') => sources[name] !== 'unknown' && !isSouthern;
  const dates: DateToKnow[] = [
    ...(accessOpens ? [{ name: 'accessOpens', from: accessOpens } as const] : []),
    ...(isKnown('examWindow')
      ? [{ name: 'examWindow', ...examWindow, ...doubtOf('examWindow') } as const]
      : []),
    ...(catchUp && isKnown('catchUp')
      ? [{ name: 'catchUp', ...catchUp, ...doubtOf('catchUp') } as const]
      : []),
    ...(accessEnds && sources.accessEnds !== 'estimated' && sources.accessEnds !== 'unknown'
      ? [{ name: 'accessEnds', from: accessEnds, ...doubtOf('accessEnds') } as const]
      : []),
    ...holidays,
  ];
  return dates
    .filter(({ from, to = from }) => to >= today)
    .sort((first, second) => (first.from < second.from ? -1 : 1));
}
