import { addDays, type Day, getWeekday } from '../day.ts';
import { compareByUrgency } from '../page-steps.ts';
import { isSchoolDay } from '../school-days.ts';
import type { StepStatus } from '../step-status.ts';
import type { YearCalendar } from '../year-calendar.ts';
import { isAfter, type Moment } from './moment.ts';
import { getTellingTime, isCalm, type ReminderSettings } from './settings.ts';
import { NOTHING_TOLD, nameDigested, nameEve, type Told, wasTold } from './told.ts';

/** What there is to tell of, and what was told already. */
export interface ReminderCase {
  readonly settings: ReminderSettings;
  readonly now: Moment;
  /** The establishment whose steps these are: its UAI, or `default`. */
  readonly establishment: string;
  readonly statuses: readonly StepStatus[];
  readonly calendar: YearCalendar;
  readonly told: Told;
}

/** What is to be told now. */
export interface DueReminders {
  /** Steps late, soon and open for the weekly digest, the most pressing first; absent when it is none's time, or they are none. */
  readonly digest?: readonly StepStatus[];
  /** Steps whose last day has come, or is the next school day, soonest first. */
  readonly eve: readonly StepStatus[];
  /** What need not be told again from now on: a digest without anything to tell as well. */
  readonly judged: Told;
}

const NOTHING: DueReminders = { eve: [], judged: NOTHING_TOLD };

/** The Monday of a day's week. */
function getMonday(day: Day): Day {
  return addDays(day, -((getWeekday(day) + 6) % 7));
}

/**
 * The day of a week's digest: the weekday chosen, or when there is no school the next school day of that week.
 * `undefined` when the week has none.
 */
function findDigestDay(monday: Day, { weekday }: ReminderSettings, calendar: YearCalendar): Day | undefined {
  for (let count = weekday - 1; count < 5; count += 1) {
    if (isSchoolDay(addDays(monday, count), calendar)) return addDays(monday, count);
  }
  return undefined;
}

/** The last school day before a day, however long the break between them; `undefined` when the year has none, as on its first. */
function findSchoolDayBefore(day: Day, calendar: YearCalendar): Day | undefined {
  for (let before = addDays(day, -1); before >= calendar.firstSchoolDay; before = addDays(before, -1)) {
    if (isSchoolDay(before, calendar)) return before;
  }
  return undefined;
}

/** Whether a step asks for something. */
export const isOwed = ({ state }: StepStatus): boolean =>
  state === 'soon' || state === 'late' || state === 'open';

/** Whether a step's last day has come, or is the next school day. Of a day that nobody knows nothing is said. */
function isEve(status: StepStatus, today: Day, calendar: YearCalendar): boolean {
  const { state, lastSchoolDay, isUndated, dueDoubt } = status;
  if ((state !== 'soon' && state !== 'open') || isUndated || dueDoubt === 'unknown') return false;
  const first = findSchoolDayBefore(lastSchoolDay, calendar) ?? lastSchoolDay;
  return today >= first && today <= lastSchoolDay;
}

/** Whether the digest of the week of `now` is due, told or not. */
function isDigestTime({ settings, now, calendar }: ReminderCase, monday: Day): boolean {
  const day = settings.hasDigest ? findDigestDay(monday, settings, calendar) : undefined;
  if (day === undefined || now.day < day) return false;
  const { since } = settings;
  // A clock that was ahead when they were turned on holds nothing back.
  const isOfBefore =
    since && !isAfter(since, now) && !isAfter({ day, time: getTellingTime(settings) }, since);
  return !isOfBefore;
}

/**
 * Whether anything may be told now. Nothing is on a day without school, before the hour chosen, or in the calm hours; nor in a
 * year from February to December, whose school days we do not know.
 */
export function canTell(settings: ReminderSettings, { day, time }: Moment, calendar: YearCalendar): boolean {
  if (!settings.isOn || calendar.isSouthern || !isSchoolDay(day, calendar)) return false;
  return time >= getTellingTime(settings) && !isCalm(time, settings.calm);
}

/**
 * What is due to be told now. What a sleeping computer missed is told when it wakes, as long as it holds: a digest until its week
 * is over, a deadline until its day is.
 */
export function findDue(given: ReminderCase): DueReminders {
  const { settings, now, establishment, statuses, calendar, told } = given;
  if (!canTell(settings, now, calendar)) return NOTHING;
  const nameOf = ({ step, lastSchoolDay }: StepStatus) => nameEve(establishment, step.id, lastSchoolDay);
  const isTold = ({ step, lastSchoolDay }: StepStatus) =>
    wasTold(told, establishment, step.id, lastSchoolDay);
  const eve = settings.hasEve
    ? statuses.filter((status) => isEve(status, now.day, calendar) && !isTold(status)).sort(compareByUrgency)
    : [];
  const monday = getMonday(now.day);
  const isDigest = isDigestTime(given, monday) && !told.digests.includes(monday);
  const owed = statuses.filter(isOwed).sort(compareByUrgency);
  return {
    ...(isDigest && owed.length > 0 && { digest: owed }),
    eve,
    judged: {
      digests: isDigest ? [monday] : [],
      eves: eve.map(nameOf),
      digestOf: isDigest ? owed.map(({ step }) => nameDigested(establishment, step.id)) : [],
    },
  };
}
