import { addDays, type Day, getWeekday } from '../day.ts';
import type { PlannedSession } from './model.ts';

/** The Monday of the week of a day. */
export function getMonday(day: Day): Day {
  return addDays(day, -((getWeekday(day) + 6) % 7));
}

/** A week in which there are sessions. */
export interface PlannedWeek {
  readonly monday: Day;
  readonly sessions: readonly PlannedSession[];
}

/** The sessions week by week; weeks without any are left out. */
export function listWeeks(sessions: readonly PlannedSession[]): PlannedWeek[] {
  const weeks = new Map<Day, PlannedSession[]>();
  for (const session of sessions) {
    const monday = getMonday(session.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), session]);
  }
  return [...weeks]
    .map(([monday, held]) => ({ monday, sessions: held }))
    .sort((one, other) => (one.monday < other.monday ? -1 : 1));
}

/** Monday to Friday, and the days of the weekend on which there is a session. */
export function listDays({ monday, sessions }: PlannedWeek): Day[] {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((count) => addDays(monday, count))
    .filter((day, index) => index < 5 || sessions.some((session) => session.day === day));
}
