import type { PlanLiveMessages } from '../../assets/messages/plan-live-messages.ts';
import { nameSession } from '../../checklist/session-plan/make-sessions.ts';
import { formatStart } from '../../checklist/session-plan/match-sessions.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { formatDay } from '../ui/format-day.ts';
import { describeRoom, type ListContext } from './compose-lists.ts';

/** "2GT3 a", or what a catch-up session is called. */
export const namePlanned = (session: PlannedSession, { catchUp }: PlanLiveMessages) =>
  nameSession(session) || catchUp;

/** "2GT3 a, salle B12, mardi 1er décembre à 10 h". */
export function describePlanned(
  session: PlannedSession,
  { t, words }: Pick<ListContext, 't' | 'words'>,
): string {
  const { plan } = words;
  return plan.session(
    namePlanned(session, plan),
    describeRoom(session.room, words),
    formatDay(session.day, t, 'weekday'),
    plan.hour(formatStart(session.start)),
  );
}
