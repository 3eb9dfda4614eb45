import type { NudgeRule, NudgeSayings } from './nudge.ts';
import { isAsPlanned } from './plan.ts';

/** What the source books a room for (the check-list of the académie de Lille): a habit, not a limit of Pix. */
export const DEFAULT_GROUP_SIZE = 20;

/** Spreads `candidates` over as few sessions of `groupSize` as hold them, evenly: 24 by 20 is 12 + 12. */
export function splitIntoSessions(candidates: number, groupSize: number): number[] {
  const sessions = Math.ceil(candidates / groupSize);
  return Array.from({ length: sessions }, (_, index) =>
    Math.floor((candidates + sessions - 1 - index) / sessions),
  );
}

/**
 * What to say of the size of a group, or `undefined` when the group is exactly full: nothing to say.
 *
 * @param candidates how many the page counts; `undefined` when it counts none
 * @param ticked how many of these are ticked and not enrolled yet
 */
export function adviseGroupSize(
  candidates: number | undefined,
  groupSize: number,
  ticked = 0,
): NudgeSayings['group-size'] | undefined {
  if (candidates === undefined || candidates < groupSize) return { kind: 'advice', groupSize };
  if (candidates === groupSize) return undefined;
  const split = splitIntoSessions(candidates, groupSize);
  return { kind: 'too-many', groupSize, candidates, ...(ticked > 0 && { ticked }), split };
}

/** On the pages where groups are made, while the session may still change. */
export const groupSizeNudge: NudgeRule<'group-size'> = {
  id: 'group-size',
  pages: ['certif-session-new', 'certif-session-candidates', 'certif-session-enrol'],
  knownAheadOn: ['certif-session-new'],
  find(context) {
    const { session = '', today, sight, findings, groupSize } = context;
    if (isAsPlanned(context)) return undefined;
    const known = findings.sessions.find(({ number }) => number === session);
    if (known?.status !== undefined && known.status !== 'created') return undefined;
    if (known?.day && known.day < today) return undefined;
    const saying = adviseGroupSize(sight.candidates, groupSize, sight.ticked);
    const certifiable = findings.certifiable?.value ?? 0;
    const plan = { certifiable, sessions: Math.ceil(certifiable / groupSize) };
    return (
      saying && {
        subject: session,
        saying: saying.kind === 'advice' && certifiable > 0 ? { ...saying, plan } : saying,
      }
    );
  },
};
