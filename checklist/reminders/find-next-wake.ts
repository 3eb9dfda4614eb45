import { addDays } from '../day.ts';
import { isSchoolDay } from '../school-days.ts';
import type { YearCalendar } from '../year-calendar.ts';
import { isAfter, type Moment } from './moment.ts';
import { getTellingTime, isCalm, type ReminderSettings } from './settings.ts';

/** How many days ahead a school day is looked for. Where there is none, it is looked again then. */
const REACH = 14;

/**
 * The next moment at which something may have to be told: the telling time of the next school day, or the end of calm hours
 * that keep something back now.
 */
export function findNextWake(settings: ReminderSettings, now: Moment, calendar: YearCalendar): Moment {
  const time = getTellingTime(settings);
  const { calm } = settings;
  const calmEnd: Moment = { day: now.day, time: calm.to };
  const isHeldBack = isCalm(now.time, calm) && now.time >= time && isAfter(calmEnd, now);
  if (isHeldBack && isSchoolDay(now.day, calendar)) return calmEnd;
  for (let count = 0; count < REACH; count += 1) {
    const wake: Moment = { day: addDays(now.day, count), time };
    if (isAfter(wake, now) && isSchoolDay(wake.day, calendar)) return wake;
  }
  return { day: addDays(now.day, REACH), time };
}
