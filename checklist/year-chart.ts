import type { Period } from './calendar.ts';
import { addDays, countDays, type Day } from './day.ts';
import type { SeenSession } from './findings.ts';
import type { Progress } from './progress.ts';
import { getStartYear } from './school-year.ts';
import type { StepStatus } from './step-status.ts';
import { type Doubt, findDoubt, type HolidayName, listHolidays, type YearCalendar } from './year-calendar.ts';

/** A stretch of the chart: where it starts and how wide it is, as shares of the whole (0 to 1). */
export interface ChartStretch extends Period {
  readonly start: number;
  readonly width: number;
}

/** A month of the chart, 1 for January. */
export interface ChartMonth extends ChartStretch {
  readonly month: number;
}

export interface ChartHoliday extends ChartStretch {
  readonly name: HolidayName;
  /** The day of return. */
  readonly back: Day;
  readonly doubt: Doubt | undefined;
}

/** A step as a bar, from its opening to its last day. */
export interface ChartBar {
  readonly status: StepStatus;
  readonly start: number;
  readonly width: number;
  /** From its last day to today, for a step that is late. */
  readonly overdue?: number;
  /** Where it was done, and where it was done in the year before, on the same day of the year. */
  readonly done?: number;
  readonly doneBefore?: { readonly at: number; readonly day: Day };
}

/** The school year as a chart, from the middle of August to the end of July. */
export interface YearChart {
  readonly months: readonly ChartMonth[];
  readonly holidays: readonly ChartHoliday[];
  readonly placements: readonly ChartStretch[];
  /** The national window of the certification; absent where nobody knows it. */
  readonly window?: ChartStretch & { readonly doubt: Doubt | undefined };
  /** Where today is; absent outside the chart. */
  readonly today?: number;
  readonly bars: readonly ChartBar[];
  /** Where a day is, from 0 to 1; what is outside stands at the edge. */
  readonly place: (day: Day) => number;
}

/** Whether a session was finalised, whatever Pix has made of it since: its mark is filled. */
export function isClosedSession({ status }: SeenSession): boolean {
  return status !== undefined && status !== 'created';
}

const FIRST_DAY = '08-16';
const LAST_DAY = '07-31';

/** The same day of the year, so many years later: 29 February is 1 March. */
function moveYear(day: Day, years: number): Day {
  const [year = '', month = '', date = ''] = day.split('-');
  const moved = `${Number(year) + years}-${month}` as const;
  return month === '02' && date === '29'
    ? (`${Number(year) + years}-03-01` as Day)
    : (`${moved}-${date}` as Day);
}

/** The months of the chart, each as long as it is. */
function listMonths(first: Day, last: Day): (Period & { readonly month: number })[] {
  const months: (Period & { readonly month: number })[] = [];
  for (let from = first; from <= last; ) {
    const [year = 0, month = 1] = from.split('-').map(Number);
    const next = `${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}-01` as Day;
    const to = addDays(next, -1);
    months.push({ month, from, to: to < last ? to : last });
    from = next;
  }
  return months;
}

/**
 * Draws a school year.
 *
 * @param statuses the steps of the list, in its order
 * @param before what was noted in the year before, to compare
 */
export function buildYearChart(
  statuses: readonly StepStatus[],
  calendar: YearCalendar,
  today: Day,
  before: Progress = {},
): YearChart {
  const startYear = getStartYear(calendar.schoolYear);
  const first: Day = `${startYear}-${FIRST_DAY}`;
  const last: Day = `${startYear + 1}-${LAST_DAY}`;
  const total = countDays(first, last) + 1;
  const place = (day: Day) => Math.min(Math.max(countDays(first, day), 0), total) / total;
  const stretch = <Given extends Period>(period: Given): Given & ChartStretch => {
    const start = place(period.from);
    return { ...period, start, width: place(addDays(period.to, 1)) - start };
  };
  const { examWindow, sources, placements } = calendar;
  return {
    months: listMonths(first, last).map(stretch),
    holidays: listHolidays(calendar).map(({ name, from, back }) =>
      stretch({ name, from, to: addDays(back, -1), back, doubt: findDoubt(calendar, name) }),
    ),
    placements: placements.map(stretch),
    ...(sources.examWindow !== 'unknown' && {
      window: { ...stretch(examWindow), doubt: findDoubt(calendar, 'examWindow') },
    }),
    ...(today >= first && today <= last && { today: place(today) }),
    bars: statuses.map((status) => {
      const { opens, due, state, mark, step } = status;
      const { start, width } = stretch({ from: [opens, due].sort()[0] ?? due, to: due });
      const wasDone = before[step.id];
      const dayBefore = wasDone?.state === 'done' ? wasDone.day : undefined;
      return {
        status,
        start,
        width,
        ...(state === 'late' && { overdue: place(today) - place(addDays(due, 1)) }),
        ...(state === 'done' && mark?.day && { done: place(mark.day) }),
        ...(dayBefore && { doneBefore: { at: place(moveYear(dayBefore, 1)), day: dayBefore } }),
      };
    }),
    place,
  };
}
