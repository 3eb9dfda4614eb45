import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import { resolveDay } from '../day-rule.ts';
import { getStep } from '../steps.ts';
import type { YearCalendar } from '../year-calendar.ts';
import type { ClassHeadcount, Means } from './model.ts';

/** What the source books a room for (step 13 of the académie de Lille's check-list): the test lasts 1 h 45. */
const SLOT_MINUTES = 120;
/** With a third more time the test lasts 2 h 20 (pull request 16643 of 1024pix/pix, July 2026); the same margin of a quarter of an hour. */
const LONG_SLOT_MINUTES = 155;
/** One pupil in so many is absent: ours, no source gives it. */
const ABSENT_SHARE = 20;

/**
 * What the user finds before typing anything: no room; from today to the end of the national window, then catching up until
 * step 15 is due; the work placements of the year, for all classes.
 *
 * @param groupSize the setting, in pupils
 */
export function makeDefaultMeans(calendar: YearCalendar, today: Day, groupSize: number): Means {
  const { examWindow, placements } = calendar;
  const due = resolveDay(getStep('plan-catch-up').due, calendar);
  const after = addDays(examWindow.to, 1);
  return {
    site: '',
    rooms: [],
    groupSize,
    slotMinutes: SLOT_MINUTES,
    longSlotMinutes: LONG_SLOT_MINUTES,
    pauseMinutes: 0,
    // Over, it is as it was: what is said of it is that it is over.
    period: { ...examWindow, ...(today > examWindow.from && today <= examWindow.to && { from: today }) },
    ...(after <= due && { catchUp: { from: after, to: due } }),
    catchUpSessions: 1,
    closedDays: [],
    placements,
    preference: 'early',
    groups: 'even',
    extraTime: 'own-group',
  };
}

/** How many catch-up sessions to foresee: one pupil in twenty is absent (ours), and one session at least where there are pupils. */
export function suggestCatchUpSessions(headcounts: readonly ClassHeadcount[], groupSize: number): number {
  const pupils = headcounts.reduce((sum, each) => sum + each.pupils, 0);
  return pupils === 0 ? 0 : Math.ceil(pupils / ABSENT_SHARE / Math.max(1, groupSize));
}
