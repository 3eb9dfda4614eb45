import { addDays, type Day } from './day.ts';
import { getStartYear } from './school-year.ts';
import { type Doubt, findDoubt, type HolidayName, type YearCalendar } from './year-calendar.ts';

/** How a day of a step is found in any school year. */
export type DayRule =
  /** A day of the year in which the school year starts or ends; `monthDay` is `MM-DD`. */
  | { readonly on: 'day'; readonly at: 'start' | 'end'; readonly monthDay: string }
  | { readonly on: 'first-school-day'; readonly plus: number }
  | { readonly on: 'return-from' | 'eve-of'; readonly holiday: HolidayName }
  /** The first day of the national window; while it is only an estimate, the day on which Pix Certif opens, if known. */
  | { readonly on: 'known-window-start'; readonly otherwise: DayRule }
  | { readonly on: 'earlier-of-window-end' | 'earlier-of-catch-up-end'; readonly and: DayRule };

const earlier = (first: Day, second: Day | undefined): Day =>
  second !== undefined && second < first ? second : first;

/** The day that a rule gives in the year of `calendar`. */
export function resolveDay(rule: DayRule, calendar: YearCalendar): Day {
  switch (rule.on) {
    case 'day': {
      const year = getStartYear(calendar.schoolYear) + (rule.at === 'start' ? 0 : 1);
      return `${year}-${rule.monthDay}` as Day;
    }
    case 'first-school-day':
      return addDays(calendar.firstSchoolDay, rule.plus);
    case 'return-from':
      return calendar[rule.holiday].back;
    case 'eve-of':
      return addDays(calendar[rule.holiday].from, -1);
    case 'known-window-start':
      return calendar.sources.examWindow === 'estimated'
        ? (calendar.accessOpens ?? resolveDay(rule.otherwise, calendar))
        : calendar.examWindow.from;
    case 'earlier-of-window-end':
      return earlier(resolveDay(rule.and, calendar), calendar.examWindow.to);
    case 'earlier-of-catch-up-end':
      return earlier(resolveDay(rule.and, calendar), calendar.catchUp?.to);
  }
}

/** What is doubtful about the date that the day of a rule hangs on. */
export function findDayDoubt(rule: DayRule, calendar: YearCalendar): Doubt | undefined {
  switch (rule.on) {
    case 'day':
      return undefined;
    case 'first-school-day':
      return findDoubt(calendar, 'firstSchoolDay');
    case 'return-from':
    case 'eve-of':
      return findDoubt(calendar, rule.holiday);
    case 'known-window-start':
      return findDoubt(calendar, 'examWindow') && !calendar.accessOpens
        ? findDayDoubt(rule.otherwise, calendar)
        : undefined;
    case 'earlier-of-window-end':
    case 'earlier-of-catch-up-end': {
      const isEarlier = resolveDay(rule, calendar) !== resolveDay(rule.and, calendar);
      const name = rule.on === 'earlier-of-window-end' ? 'examWindow' : 'catchUp';
      return isEarlier ? findDoubt(calendar, name) : findDayDoubt(rule.and, calendar);
    }
  }
}
