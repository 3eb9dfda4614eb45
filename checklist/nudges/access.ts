import { countDays } from '../day.ts';
import type { NudgeRule } from './nudge.ts';

/** The end of access is counted down from so many days before it. */
const COUNTDOWN_DAYS = 30;

/** The day in the title of the closed page. */
export const openingNudge: NudgeRule<'opening'> = {
  id: 'opening',
  pages: ['certif-closed'],
  find({ today, sight }) {
    const day = sight.accessOpens;
    if (!day || day < today) return undefined;
    return { subject: day, saying: { day, days: countDays(today, day) } };
  },
};

/** On every page of Pix Certif where there is work to do. */
export const accessEndNudge: NudgeRule<'access-end'> = {
  id: 'access-end',
  pages: [
    'certif-sessions',
    'certif-session-new',
    'certif-session-edit',
    'certif-session',
    'certif-session-candidates',
    'certif-session-enrol',
    'certif-session-finalise',
    'certif-team',
  ],
  // On the others, what the page says may come before it.
  knownAheadOn: ['certif-sessions', 'certif-session-new', 'certif-session-finalise', 'certif-team'],
  find({ today, calendar }) {
    const { accessEnds, sources } = calendar;
    if (!accessEnds || sources.accessEnds === 'estimated') return undefined;
    const days = countDays(today, accessEnds);
    return days < 0 || days > COUNTDOWN_DAYS
      ? undefined
      : { subject: accessEnds, saying: { day: accessEnds, days } };
  },
};
