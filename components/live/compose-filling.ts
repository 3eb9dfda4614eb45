import type { Findings } from '../../checklist/findings.ts';
import { followPlan, type KnownPlan } from '../../checklist/session-plan/follow-plan.ts';
import { certifSessionNew } from '../../pix/pages/certif-session-new.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import type { ListContext } from './compose-lists.ts';
import type { LiveFilling } from './live-answer.ts';
import { describePlanned } from './name-planned.ts';

/** More than a school plans in a day of work: the list stays one that is read. */
const MOST_OFFERED = 40;

/** Which planned sessions the form of a page can be filled in with, the soonest first; nothing where there is none. */
export function composeFilling(
  page: string,
  plan: KnownPlan | undefined,
  findings: Findings,
  { today }: Pick<SurfaceModel, 'today'>,
  context: Pick<ListContext, 't' | 'words'>,
): LiveFilling | undefined {
  if (page !== certifSessionNew.id || !plan) return undefined;
  const { waiting } = followPlan(plan, findings.sessions, today);
  const offers = waiting.slice(0, MOST_OFFERED).map((session) => ({
    session: session.id,
    label: context.words.plan.fill(describePlanned(session, context)),
  }));
  const [first, ...others] = offers;
  const { plan: words } = context.words;
  return (
    first && {
      first,
      others,
      more: words.fillFromCard,
      another: words.fillAnother(others.length),
      busy: words.filling,
      failed: words.notReached,
    }
  );
}
