import type * as v from 'valibot';
import { chooseLiveMessages } from '../../assets/messages/choose-live.ts';
import { en } from '../../assets/messages/en/index.ts';
import { fr } from '../../assets/messages/fr/index.ts';
import { makeAlmanacOfDay } from '../../checklist/calendars/make-almanac.ts';
import { readTimeOfDay } from '../../checklist/clock.ts';
import type { Findings } from '../../checklist/findings.ts';
import { getSchoolYear } from '../../checklist/school-year.ts';
import type { KnownPlan } from '../../checklist/session-plan/follow-plan.ts';
import type { LiveAnswer } from '../../components/live/live-answer.ts';
import { answerObservation, noteObservation, type ObserveContext } from '../../components/live/observe.ts';
import { type Applied, applyPacks, NOTHING_APPLIED } from '../../components/packs/apply-packs.ts';
import { buildSurfaceModel } from '../../components/surface/surface-model.ts';
import { PAGES } from '../../pix/catalogue.ts';
import type { observeRequestSchema } from '../../pix/observe-request.ts';
import type { FindingsKeeper } from '../../storage/findings/findings-keeper.ts';
import type { Scope } from '../../storage/keys.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { getFindingsScope } from '../../storage/surface/findings-scope.ts';
import { logReport } from './log-report.ts';
import { findJustCreated } from './note-created.ts';
import type { PlanAccess } from './plan-access.ts';

/** What cannot be read is no reason to say nothing of the page. */
const readKnown = <Known>(reading: Promise<Known>) =>
  reading.catch((error: unknown) => {
    logReport(error);
    return undefined;
  });

/** Notes the number of a planned session that was just created; gives the plan with it. */
async function noteNumber(
  plan: PlanAccess,
  scope: Scope,
  known: KnownPlan,
  { session, number }: { readonly session: string; readonly number: string },
  findingsKeeper: FindingsKeeper,
): Promise<KnownPlan> {
  try {
    await plan.noteCreated(scope, session, number);
    await findingsKeeper.change(scope, ({ filled: _, ...others }) => others);
  } catch (error) {
    logReport(error);
  }
  const sessions = known.sessions.map((each) =>
    each.id === session ? { ...each, pixNumber: number } : each,
  );
  return { ...known, sessions };
}

/**
 * Keeps what a page says, and answers what to make of it; `null` for a page that the catalogue does not have.
 *
 * @throws when the state is not one that a surface shows from
 */
export async function answerObserve(
  request: v.InferOutput<typeof observeRequestSchema>,
  findingsKeeper: FindingsKeeper,
  plan: PlanAccess,
  packs: Applied = NOTHING_APPLIED,
): Promise<LiveAnswer | null> {
  const { language, today, from, answer, why } = request;
  const page = PAGES.find(({ id }) => id === request.page);
  if (!page) return null;
  const state = request.state as unknown as ChecklistState;
  const knowledge = { t: { fr, en }[language], almanac: makeAlmanacOfDay(today) };
  const model = buildSurfaceModel(state, today, applyPacks(knowledge, packs, getSchoolYear(today)));
  const context: ObserveContext = {
    reading: { ...request, page, from },
    model,
    words: chooseLiveMessages(language),
    domain: request.domain,
    now: readTimeOfDay(),
  };
  const note = (known: Findings) => noteObservation(known, context, answer);
  // Beside what a newer version wrote, nothing is written: what the page says is judged, and forgotten. So it is as long
  // as it is not sure whose it is.
  const isReadOnly = state.readOnly !== undefined;
  const isKept = !isReadOnly && request.isNoted && (request.isNew || answer !== undefined);
  const isJudgedAlone = isReadOnly || !request.isNoted;
  if (!isReadOnly && answer?.to === 'proposal' && answer.isMuted) {
    await findingsKeeper.setMuted(answer.signal, true);
  }
  const scope = getFindingsScope(state);
  const [kept, muted, known, labels] = await Promise.all([
    findingsKeeper.change(scope, isKept ? note : (known) => known),
    findingsKeeper.readMuted(),
    page.app === 'certif' ? readKnown(plan.read(scope)) : undefined,
    page.app === 'orga' ? readKnown(plan.readLabels(scope)) : undefined,
  ]);
  const created = isKept && known ? findJustCreated(known, context.reading, kept) : undefined;
  const next = created && known ? await noteNumber(plan, scope, known, created, findingsKeeper) : known;
  return answerObservation(isJudgedAlone ? note(kept) : kept, { ...context, plan: next, labels }, muted, why);
}
