import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';

/** What was changed here, to be taken back and made again; of this page alone. */
export interface PlanHistory {
  readonly past: readonly PlanData[];
  readonly future: readonly PlanData[];
}

export const NO_HISTORY: PlanHistory = { past: [], future: [] };

/** So many changes can be taken back. */
const MOST_KEPT = 50;

/** The history once `before` was changed by hand: what was taken back can no longer be made again. */
export function noteChange({ past }: PlanHistory, before: PlanData): PlanHistory {
  return { past: [...past, before].slice(-MOST_KEPT), future: [] };
}

/**
 * What to go back to, without taking anything from what Pix has: a number noted since stays, and so does the session that has it.
 */
export function keepCreated(target: PlanData, now: PlanData): PlanData {
  const created = now.sessions.filter(({ pixNumber }) => pixNumber !== undefined);
  const byId = new Map(created.map((session) => [session.id, session]));
  const sessions = target.sessions.map((session): PlannedSession => {
    const pixNumber = byId.get(session.id)?.pixNumber ?? session.pixNumber;
    return { ...session, ...(pixNumber !== undefined && { pixNumber }) };
  });
  const there = new Set(sessions.map(({ id }) => id));
  return { ...target, sessions: [...sessions, ...created.filter(({ id }) => !there.has(id))] };
}
