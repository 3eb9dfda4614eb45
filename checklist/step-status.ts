import { addDays, type Day } from './day.ts';
import { findDayDoubt, resolveDay } from './day-rule.ts';
import { listSteps } from './own-steps.ts';
import type { Progress, StepMark } from './progress.ts';
import { getPutOffLimit } from './put-off-limit.ts';
import {
  canCountClassDays,
  countClassDaysAfter,
  ESTIMATE_MARGIN,
  findClassDaysDoubt,
  findLastClassDay,
} from './school-days.ts';
import { getStartYear } from './school-year.ts';
import { STEPS, type Step } from './steps.ts';
import type { Doubt, YearCalendar } from './year-calendar.ts';

/** Where a step stands on a day. The first three come from the user, the others from the calendar. */
export type StepState = 'done' | 'not-applicable' | 'put-off' | 'later' | 'late' | 'soon' | 'open';

/** A step on a day, with all that its deadline in words needs. */
export interface StepStatus {
  readonly step: Step;
  readonly state: StepState;
  readonly opens: Day;
  /** The last day allowed: the user's own deadline, else the rule's. */
  readonly due: Day;
  /** The last class day on or before `due`; `due` itself when it is one, when there is none, or when nobody can tell. */
  readonly lastSchoolDay: Day;
  /** Class days after today up to `lastSchoolDay`; 0 on that day and after. */
  readonly schoolDaysLeft: number;
  /** What is doubtful about the dates that its state speaks of: opening, deadline, class days. */
  readonly doubt?: Doubt | undefined;
  /** The same of the deadline alone. */
  readonly dueDoubt?: Doubt | undefined;
  /** Some holidays are unknown, or the deadline itself is: class days are not told. */
  readonly isUncounted?: boolean;
  /** The year is one that our deadlines do not fit: they are not told, and the step is owed all year. */
  readonly isUndated?: boolean;
  /** What the user said of it, put off no longer than it may be. */
  readonly mark?: StepMark | undefined;
}

/** "Soon" begins when this many school days remain. */
const SOON_SCHOOL_DAYS = 7;

function hasAllParts({ parts }: Step, mark: StepMark): boolean {
  return parts?.every((part) => mark.parts?.includes(part)) ?? false;
}

function findUserState(step: Step, mark: StepMark | undefined, today: Day): StepState | undefined {
  if (!mark) return undefined;
  if (mark.state === 'done' || mark.state === 'not-applicable') return mark.state;
  if (hasAllParts(step, mark)) return 'done';
  return today < (mark.putOffUntil ?? today) ? 'put-off' : undefined;
}

/** The first day on which a step is owed. A deadline before that day opens it from the year's start. */
function getOpening(step: Step, due: Day, calendar: YearCalendar): Day {
  const opens = step.opens && resolveDay(step.opens, calendar);
  return !opens || due < opens ? `${getStartYear(calendar.schoolYear)}-08-01` : opens;
}

/** Where a step stands on the day `today`: what the user said of it, else what the calendar says. */
export function getStepStatus(
  step: Step,
  today: Day,
  progress: Progress,
  calendar: YearCalendar,
): StepStatus {
  let mark = progress[step.id];
  const due = mark?.due ?? resolveDay(step.due, calendar);
  const opens = getOpening(step, due, calendar);
  const dueDoubt = mark?.due ? undefined : findDayDoubt(step.due, calendar);
  const isUnknown = dueDoubt === 'unknown';
  const isUncounted = isUnknown || !canCountClassDays(calendar);
  const isUndated = calendar.isSouthern === true && !mark?.due && !mark?.own;
  const lastSchoolDay = (isUncounted ? undefined : findLastClassDay(due, calendar)) ?? due;
  const schoolDaysLeft = countClassDaysAfter(today, lastSchoolDay, calendar);
  if (mark?.putOffUntil && !isUnknown && !isUndated) {
    // One that was put off for longer, by an older version or before its deadline was moved, shows as it may be.
    const limit = getPutOffLimit(due, mark.putOffOn, calendar);
    if (limit < mark.putOffUntil) mark = { ...mark, putOffUntil: limit };
  }
  // Nobody is late for a day that nobody knows.
  const lastDue = isUnknown ? addDays(due, ESTIMATE_MARGIN) : due;
  const byCalendar = isUndated
    ? 'open'
    : today < opens
      ? 'later'
      : today > lastDue
        ? 'late'
        : schoolDaysLeft <= SOON_SCHOOL_DAYS
          ? 'soon'
          : 'open';
  const doubt =
    byCalendar === 'later'
      ? step.opens && findDayDoubt(step.opens, calendar)
      : (dueDoubt ??
        (byCalendar !== 'late' && !isUncounted ? findClassDaysDoubt(today, due, calendar) : undefined));
  return {
    step,
    state: findUserState(step, mark, today) ?? byCalendar,
    opens,
    due,
    lastSchoolDay,
    schoolDaysLeft,
    doubt,
    dueDoubt,
    isUncounted,
    isUndated,
    mark,
  };
}

/**
 * Where each step of an establishment's list stands, in the order of the list.
 *
 * @param steps the sixteen, with those of packs; what the user added is in `progress`
 */
export function listStatuses(
  steps: readonly Step[],
  today: Day,
  progress: Progress,
  calendar: YearCalendar,
): StepStatus[] {
  return listSteps(steps, progress).map((step) => getStepStatus(step, today, progress, calendar));
}

/** The same of the sixteen and of what the user added, without any pack. A page of Pix carries no list: it is sent one. */
export function listStepStatuses(today: Day, progress: Progress, calendar: YearCalendar): StepStatus[] {
  return listStatuses(STEPS, today, progress, calendar);
}

/** Whether the deadline's last school day is tomorrow, which people say instead of "in 1 school day". */
export function isDueTomorrow({ lastSchoolDay }: StepStatus, today: Day): boolean {
  return lastSchoolDay === addDays(today, 1);
}
