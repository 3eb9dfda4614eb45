import type { PageSight } from '../page-sight.ts';
import { accessEndNudge, openingNudge } from './access.ts';
import { groupSizeNudge } from './group-size.ts';
import { certificatesBeforeImportNudge, pupilsMovedNudge } from './import.ts';
import type { Nudge, NudgeContext, NudgeRule } from './nudge.ts';
import type { NudgeId } from './nudge-ids.ts';
import { planDifferenceNudge, planEnrolmentNudge, planSessionNudge, planTroubleNudge } from './plan.ts';
import { selectionNudge } from './selection.ts';
import { sessionExpiryNudge, toFinaliseNudge } from './session-end.ts';
import { roomOverlapNudge, sessionDayNudge } from './session-form.ts';

/** Every advice. Of those whose condition holds, the first is given. */
export const NUDGE_RULES: readonly NudgeRule<NudgeId>[] = [
  selectionNudge,
  roomOverlapNudge,
  sessionDayNudge,
  sessionExpiryNudge,
  toFinaliseNudge,
  certificatesBeforeImportNudge,
  pupilsMovedNudge,
  planDifferenceNudge,
  planEnrolmentNudge,
  planSessionNudge,
  planTroubleNudge,
  openingNudge,
  accessEndNudge,
  groupSizeNudge,
] as unknown as readonly NudgeRule<NudgeId>[];

/** What is known of a page before it is read. */
const NO_SIGHT: PageSight = { campaigns: [], sessions: [], isWholeList: false };

/** More than a group comes before all but a wrong selection; the mere reminder of its size comes last. */
function isPressing({ id, saying }: Nudge): boolean {
  if (id === 'plan-enrolment') return saying.counted > saying.planned;
  return id === 'group-size' && saying.kind === 'too-many';
}

/**
 * The one advice to give on a page now, if any.
 *
 * @param muted ids of those that the user does not want
 */
export function findNudge(context: NudgeContext, muted: readonly string[]): Nudge | undefined {
  const isHidden = ({ id, subject }: Nudge) =>
    muted.includes(id) ||
    context.findings.hiddenNudges.some(
      (hidden) => hidden.nudge === id && hidden.subject === subject && hidden.day === context.today,
    );
  const found = NUDGE_RULES.filter(({ pages }) => pages.includes(context.page)).flatMap(({ id, find }) => {
    const saying = find(context);
    return saying ? [{ id, ...saying } as Nudge] : [];
  });
  const wanted = found.filter((nudge) => !isHidden(nudge));
  const [first] = wanted;
  return first?.id === 'page-only-selected' ? first : (wanted.find(isPressing) ?? first);
}

/**
 * The advices that hold on pages not read yet, each with the id of its page.
 *
 * @param muted ids of those that the user does not want
 */
export function findNudgesAhead(
  context: Omit<NudgeContext, 'page' | 'session' | 'sight'>,
  muted: readonly string[],
): (readonly [page: string, Nudge])[] {
  const pages = new Set(NUDGE_RULES.flatMap(({ knownAheadOn = [] }) => knownAheadOn));
  return [...pages].flatMap((page) => {
    const nudge = findNudge({ ...context, page, sight: NO_SIGHT }, muted);
    const rule = NUDGE_RULES.find(({ id }) => id === nudge?.id);
    return nudge && rule?.knownAheadOn?.includes(page) ? [[page, nudge] as const] : [];
  });
}
