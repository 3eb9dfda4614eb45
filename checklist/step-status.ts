import { addDays, countDays, type Day } from './day.ts';
import { resolveDay } from './day-rule.ts';
import type { Progress, StepMark } from './progress.ts';
import { countSchoolDaysAfter, findLastSchoolDay, type ZoneCalendar } from './school-days.ts';
import { STEP_PARTS, STEPS, type Step, type StepId } from './steps.ts';

/** Where a step stands on a day. The first three come from the user, the others from the calendar. */
export type StepState = 'done' | 'not-applicable' | 'put-off' | 'later' | 'late' | 'soon' | 'open';

/** A step on a day, with all that its deadline in words needs. */
export interface StepStatus {
  readonly step: Step;
  readonly state: StepState;
  readonly opens: Day;
  /** The last day allowed. */
  readonly due: Day;
  /** The last school day on or before `due`; `due` itself when it is one, or when there is none. */
  readonly lastSchoolDay: Day;
  /** School days after today up to `lastSchoolDay`; 0 on that day and after. */
  readonly schoolDaysLeft: number;
  /** Calendar days since `due`; 0 or less while it is not past. */
  readonly daysLate: number;
  readonly mark?: StepMark;
}

/** "Soon" begins when this many school days remain (mission/steps.md). */
const SOON_SCHOOL_DAYS = 7;

function hasAllParts(id: StepId, mark: StepMark): boolean {
  const parts: readonly string[] | undefined =
    id in STEP_PARTS ? STEP_PARTS[id as keyof typeof STEP_PARTS] : undefined;
  return parts?.every((part) => mark.parts?.includes(part)) ?? false;
}

function findUserState(id: StepId, mark: StepMark | undefined, today: Day): StepState | undefined {
  if (!mark) return undefined;
  if (mark.state === 'done' || mark.state === 'not-applicable') return mark.state;
  if (hasAllParts(id, mark)) return 'done';
  return mark.putOffUntil !== undefined && today < mark.putOffUntil ? 'put-off' : undefined;
}

/** Where a step stands on the day `today`, by the rules of mission/steps.md. */
export function getStepStatus(
  step: Step,
  today: Day,
  progress: Progress,
  zoneCalendar: ZoneCalendar,
): StepStatus {
  const opens = resolveDay(step.opens, zoneCalendar.calendar);
  const due = resolveDay(step.due, zoneCalendar.calendar);
  const lastSchoolDay = findLastSchoolDay(due, zoneCalendar) ?? due;
  const schoolDaysLeft = countSchoolDaysAfter(today, lastSchoolDay, zoneCalendar);
  const mark = progress[step.id];
  const byCalendar =
    today < opens ? 'later' : today > due ? 'late' : schoolDaysLeft <= SOON_SCHOOL_DAYS ? 'soon' : 'open';
  return {
    step,
    state: findUserState(step.id, mark, today) ?? byCalendar,
    opens,
    due,
    lastSchoolDay,
    schoolDaysLeft,
    daysLate: countDays(due, today),
    ...(mark && { mark }),
  };
}

/** All sixteen, in the order of the check-list. */
export function listStepStatuses(today: Day, progress: Progress, zoneCalendar: ZoneCalendar): StepStatus[] {
  return STEPS.map((step) => getStepStatus(step, today, progress, zoneCalendar));
}

/** Whether the deadline's last school day is tomorrow, which people say instead of "in 1 school day". */
export function isDueTomorrow({ lastSchoolDay }: StepStatus, today: Day): boolean {
  return lastSchoolDay === addDays(today, 1);
}
