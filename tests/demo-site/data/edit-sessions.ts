import { todayString } from './dates.ts';
import { createSession } from './sessions.ts';
import { getState, updateState } from './store.ts';
import type { Session } from './types.ts';

/** The session of a path; an unknown number gives an empty session, so that any number has its pages. */
export function findSession(id: number): Session {
  return getState().sessions.find((session) => session.id === id) ?? createSession({ id });
}

/** The number the next session gets: 61206 in a fresh demo. */
export function nextSessionId(): number {
  return Math.max(61205, ...getState().sessions.map((session) => session.id)) + 1;
}

/** Adds a session, or puts it in the place of the one with its id. */
export function saveSession(session: Session): void {
  updateState(({ sessions }) =>
    sessions.some(({ id }) => id === session.id)
      ? { sessions: sessions.map((one) => (one.id === session.id ? session : one)) }
      : { sessions: [...sessions, session] },
  );
}

export function deleteSession(id: number): void {
  updateState(({ sessions }) => ({ sessions: sessions.filter((session) => session.id !== id) }));
}

/** In the demo a session counts as started when a candidate was let in, or when its day is over. */
export function isStarted(session: Session): boolean {
  return session.candidates.length > 0 && (session.hasStarted || session.date < todayString());
}

export function statusOf(session: Session): 'Créée' | 'Finalisée' {
  return session.isFinalised ? 'Finalisée' : 'Créée';
}
