import { addDays, type Day } from '../day.ts';
import type { DayRule } from '../day-rule.ts';
import { getStartYear, type SchoolYear } from '../school-year.ts';
import { type BaseStepId, STEPS } from '../steps.ts';
import type { HolidayName } from '../year-calendar.ts';

/** A year like any other: the first day of classes, and the holidays of zone A. */
const FIRST_SCHOOL_DAY: Day = '2026-09-01';
const HOLIDAYS: Readonly<Record<HolidayName, { readonly eve: Day; readonly back: Day }>> = {
  autumn: { eve: '2026-10-16', back: '2026-11-02' },
  christmas: { eve: '2026-12-18', back: '2027-01-04' },
  winter: { eve: '2027-02-12', back: '2027-03-01' },
  spring: { eve: '2027-04-09', back: '2027-04-26' },
};

/** The day that a rule gives in a usual year: for what hangs on dates that packs move, the day that it never passes. */
function findUsualDay(rule: DayRule): Day {
  switch (rule.on) {
    case 'day':
      return `${rule.at === 'start' ? 2026 : 2027}-${rule.monthDay}` as Day;
    case 'first-school-day':
      return addDays(FIRST_SCHOOL_DAY, rule.plus);
    case 'return-from':
      return HOLIDAYS[rule.holiday].back;
    case 'eve-of':
      return HOLIDAYS[rule.holiday].eve;
    case 'known-window-start':
      return findUsualDay(rule.otherwise);
    case 'earlier-of-window-end':
    case 'earlier-of-catch-up-end':
      return findUsualDay(rule.and);
  }
}

/** Four months: a school year has ten, and exams of collèges are three months after those of lycées. */
const MOST_DAYS_LATER = 122;

/** The last day on which a pack's window may begin, in the year in which the school year ends. */
const LATEST_WINDOW_START = '05-31';

const write = (monthDay: string) => monthDay.split('-').reverse().join('/');

/**
 * Whether a pack that has one of the sixteen open by a rule would hide it for most of the year: later than four months after its own day.
 *
 * @returns the last day that it may open on, as a pack has it ("31/05"); `undefined` where the rule may stand
 */
export function findLatestOpening(id: BaseStepId, opens: DayRule): string | undefined {
  const own = STEPS.find((step) => step.id === id)?.opens;
  if (!own) return undefined;
  const latest = addDays(findUsualDay(own), MOST_DAYS_LATER);
  return findUsualDay(opens) > latest ? write(latest.slice(5)) : undefined;
}

/**
 * The same of a window: one of the sixteen opens with it.
 *
 * @param start its first day
 */
export function findLatestWindowStart(start: Day, schoolYear: SchoolYear): string | undefined {
  return start > `${getStartYear(schoolYear) + 1}-${LATEST_WINDOW_START}`
    ? write(LATEST_WINDOW_START)
    : undefined;
}
