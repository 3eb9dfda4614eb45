import type { Period } from './calendar.ts';
import { addDays, countDays, type Day } from './day.ts';
import { findDayDoubt, resolveDay } from './day-rule.ts';
import { findPhase } from './find-phase.ts';
import { getStartYear } from './school-year.ts';
import type { StepStatus } from './step-status.ts';
import { PHASES, type Phase } from './steps.ts';
import { type Doubt, findDoubt, type HolidayName, listHolidays, type YearCalendar } from './year-calendar.ts';
import { countDone, type YearCount } from './year-overview.ts';

/** A stretch of the line: where it starts and how wide it is, as shares of the whole (0 to 1). */
interface Stretch extends Period {
  readonly start: number;
  readonly width: number;
}

export interface PhaseStretch extends Stretch {
  readonly phase: Phase;
  readonly count: YearCount;
  readonly isNow: boolean;
  /** Its last day hangs on a date that nobody knows. */
  readonly doubt: Doubt | undefined;
}

export interface HolidayStretch extends Stretch {
  readonly name: HolidayName;
  /** The day of return; `to` is the last day off. */
  readonly back: Day;
  readonly doubt: Doubt | undefined;
}

/** The Pix year as a line, from the first phase to the end of the last. */
export interface YearLine {
  readonly phases: readonly PhaseStretch[];
  readonly holidays: readonly HolidayStretch[];
  /** Where today is (0 to 1); absent before and after the line. */
  readonly today?: number;
}

/** The day the line begins: when the first steps open. */
const FIRST_DAY = '08-20';

/**
 * Draws the year from the statuses of a list, in its order. A phase begins the day after the one before
 * ends, and ends with the last deadline of its steps: phases overlap in the check-list, not on the line. The
 * user's own deadlines leave the line as it is.
 */
export function buildYearLine(statuses: readonly StepStatus[], calendar: YearCalendar, today: Day): YearLine {
  const first: Day = `${getStartYear(calendar.schoolYear)}-${FIRST_DAY}`;
  const periods: (Period & { phase: Phase; count: YearCount; doubt: Doubt | undefined })[] = [];
  let from = first;
  for (const phase of PHASES) {
    const ofPhase = statuses.filter((status) => findPhase(status, statuses) === phase);
    // What the user added, or a pack, leaves the line as it is.
    const ofAll = ofPhase.filter(({ step }) => !step.words);
    const ends = ofAll.map(({ step }) => resolveDay(step.due, calendar));
    const last = [from, ...ends].sort().at(-1) ?? from;
    const doubt = ofAll
      .filter(({ step }) => resolveDay(step.due, calendar) === last)
      .map(({ step }) => findDayDoubt(step.due, calendar))
      .find(Boolean);
    periods.push({ phase, from, to: last, count: countDone(ofPhase), doubt });
    from = addDays(last, 1);
  }
  const total = countDays(first, from);
  const clamp = (day: Day) => Math.min(Math.max(countDays(first, day), 0), total) / total;
  const place = <Given extends Period>(period: Given): Given & Stretch => {
    const start = clamp(period.from);
    return { ...period, start, width: clamp(addDays(period.to, 1)) - start };
  };
  const holidays = listHolidays(calendar).map(({ name, from: firstOff, back }) =>
    place({ name, from: firstOff, to: addDays(back, -1), back, doubt: findDoubt(calendar, name) }),
  );
  return {
    phases: periods.map((period) => ({
      ...place(period),
      isNow: today >= period.from && today <= period.to,
    })),
    holidays: holidays.filter(({ width }) => width > 0),
    ...(today >= first && today < from && { today: clamp(today) }),
  };
}
