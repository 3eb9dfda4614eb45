import type { Day } from './day.ts';
import type { Findings, SeenSession } from './findings.ts';

/** Soonest first, those without a day last. */
export function sortSessions(sessions: readonly SeenSession[]): SeenSession[] {
  const getKey = ({ day = '9999-99-99', time = '', number }: SeenSession) =>
    `${day} ${time.padStart(5, '0')} ${number}`;
  return sessions.toSorted((first, second) => (getKey(first) < getKey(second) ? -1 : 1));
}

/**
 * Those that have candidates and are not finalised. Of one whose status is not known, Pix must itself offer to finalise
 * it.
 */
export function listToFinalise(sessions: readonly SeenSession[]): SeenSession[] {
  return sessions.filter(({ candidates = 0, canFinalise, status }) =>
    status === undefined ? canFinalise === true : status === 'created' && (candidates > 0 || canFinalise),
  );
}

/** Those of them whose day is past: to be finalised now. */
export function listOverdue(sessions: readonly SeenSession[], today: Day): SeenSession[] {
  return sortSessions(listToFinalise(sessions).filter(({ day }) => day !== undefined && day < today));
}

/** How many sessions are planned: as typed, else as many as the certifiable pupils take. */
export function getSessionTarget(
  { target, certifiable }: Pick<Findings, 'target' | 'certifiable'>,
  groupSize: number,
): number | undefined {
  if (target !== undefined) return target;
  return certifiable && certifiable.value > 0 ? Math.ceil(certifiable.value / groupSize) : undefined;
}
