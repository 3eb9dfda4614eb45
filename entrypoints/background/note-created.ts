import type { Findings } from '../../checklist/findings.ts';
import { findCreated, type KnownPlan } from '../../checklist/session-plan/follow-plan.ts';
import { getPathNumber, type PageReading, readSight } from '../../pix/note-page.ts';
import { certifSession } from '../../pix/pages/certif-session.ts';
import { certifSessionNew } from '../../pix/pages/certif-session-new.ts';

/**
 * Which planned session has just been created, and its number on Pix: where one comes from the form to the page of a session that
 * is not in the plan yet, once that page has said its day, hour and room.
 */
export function findJustCreated(
  plan: KnownPlan,
  reading: PageReading,
  { filled }: Pick<Findings, 'filled'>,
): { readonly session: string; readonly number: string } | undefined {
  const { page, path, from, isSettled } = reading;
  const number = getPathNumber(page, path);
  if (page.id !== certifSession.id || from !== certifSessionNew.id || number === undefined) return undefined;
  if (plan.sessions.some(({ pixNumber }) => pixNumber === number)) return undefined;
  const seen = readSight(reading).sessions.find((each) => each.number === number);
  const isRead = seen?.day !== undefined && seen.time !== undefined && (seen.room !== undefined || isSettled);
  const found = isRead ? findCreated(plan, seen, filled?.value) : undefined;
  return found && { session: found.id, number };
}
