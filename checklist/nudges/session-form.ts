import { countDays } from '../day.ts';
import { foldRoom } from '../fold-words.ts';
import { getSchoolYear } from '../school-year.ts';
import { checkSessionDay } from './check-session-day.ts';
import type { NudgeRule } from './nudge.ts';

const FORM_PAGES = ['certif-session-new', 'certif-session-edit'];

/** The source books rooms for two hours. */
const SLOT_MINUTES = 120;

const toMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A day without school, or outside the national window. */
export const sessionDayNudge: NudgeRule<'session-day'> = {
  id: 'session-day',
  pages: FORM_PAGES,
  find({ today, sight, calendar }) {
    const day = sight.form?.day;
    // Of another school year we know nothing.
    if (!day || getSchoolYear(day) !== calendar.schoolYear) return undefined;
    const saying = checkSessionDay(day, today, calendar);
    return saying && { subject: day, saying };
  },
};

/** Less than two hours from another session in the same room. */
export const roomOverlapNudge: NudgeRule<'room-overlap'> = {
  id: 'room-overlap',
  pages: FORM_PAGES,
  find({ session, sight, findings }) {
    const { day, time, room } = sight.form ?? {};
    if (!day || !time || !room) return undefined;
    const other = findings.sessions.find(
      (known) =>
        known.number !== session &&
        known.day !== undefined &&
        known.time !== undefined &&
        known.room !== undefined &&
        foldRoom(known.room) === foldRoom(room) &&
        Math.abs(countDays(day, known.day) * 1440 + toMinutes(known.time) - toMinutes(time)) < SLOT_MINUTES,
    );
    return other && { subject: `${other.number} ${day} ${time}`, saying: { other } };
  },
};
