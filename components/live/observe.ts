import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { CampaignLabels } from '../../checklist/campaign-labels.ts';
import type { Day } from '../../checklist/day.ts';
import { CAMPAIGN_STEP, type Findings, SESSION_STEPS } from '../../checklist/findings.ts';
import { findNudge, findNudgesAhead } from '../../checklist/nudges/find-nudge.ts';
import type { Nudge } from '../../checklist/nudges/nudge.ts';
import { followPlan, type KnownPlan } from '../../checklist/session-plan/follow-plan.ts';
import { findProposal, type Proposal } from '../../checklist/signals/propose.ts';
import type { SignalId } from '../../checklist/signals/signal-ids.ts';
import type { SignalContext } from '../../checklist/signals/signals.ts';
import { isStepId, type StepId } from '../../checklist/steps.ts';
import { getOrigin } from '../../pix/hosts.ts';
import { getPathNumber, notePage, type PageReading, readSight } from '../../pix/note-page.ts';
import { listObservations } from '../../pix/observation-catalogue.ts';
import type { ObserveAnswer } from '../../pix/observe-request.ts';
import { certifSessionNew } from '../../pix/pages/certif-session-new.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { composeAim } from './compose-aim.ts';
import { composeFilling } from './compose-filling.ts';
import { composeList, linkSession } from './compose-lists.ts';
import { composeNudge } from './compose-nudge.ts';
import { composeProposal } from './compose-proposal.ts';
import { composeReasons } from './compose-reasons.ts';
import { composeDates, composeTrace } from './compose-trace.ts';
import { judgePage } from './judge-page.ts';
import type { LiveAnswer, LiveNudge } from './live-answer.ts';

const LIST_STEPS = [...SESSION_STEPS, CAMPAIGN_STEP];

/** A page as it was read, and for whom. */
export interface ObserveContext {
  readonly reading: PageReading;
  readonly model: SurfaceModel;
  readonly words: LiveMessages;
  readonly domain: 'fr' | 'org';
  /** Time of day, `HH:MM`. */
  readonly now: string;
  /** What the user plans, if anything. */
  readonly plan?: KnownPlan | undefined;
  /** What the user calls campaigns. */
  readonly labels?: CampaignLabels | undefined;
}

function makeSignalContext({ statuses, calendar, today }: SurfaceModel, findings: Findings): SignalContext {
  const byStep = new Map(statuses.map((status) => [status.step.id, status]));
  return {
    today,
    calendar,
    sessions: findings.sessions,
    getStatus: (step) => {
      const status = byStep.get(step);
      if (!status) throw new Error(`No status of the step "${step}"`);
      return status;
    },
  };
}

/** Takes in what the user answered to a proposal or a nudge. */
function noteAnswer(findings: Findings, answer: ObserveAnswer | undefined, today: Day): Findings {
  if (answer?.to === 'nudge') {
    const { nudge, subject } = answer;
    return { ...findings, hiddenNudges: [...findings.hiddenNudges, { nudge, subject, day: today }] };
  }
  if (answer?.to === 'proposal') {
    return {
      ...findings,
      sightings: findings.sightings.map((each) =>
        each.signal === answer.signal && each.subject === answer.subject
          ? { ...each, isDeclined: true }
          : each,
      ),
    };
  }
  return findings;
}

/** What is kept, once a page was read and the user's answer taken in. */
export function noteObservation(
  known: Findings,
  { reading, model }: ObserveContext,
  answer: ObserveAnswer | undefined,
): Findings {
  const noted = notePage(known, reading, model.today, (findings) => makeSignalContext(model, findings));
  return noteAnswer(noted, answer, model.today);
}

/**
 * What to say of a page that was read.
 *
 * @param muted signals of which the user wants no proposal
 * @param why the step of which the trace is wanted
 */
export function answerObservation(
  findings: Findings,
  { reading, model, words, domain, now, plan, labels }: ObserveContext,
  muted: readonly SignalId[],
  why?: string,
): LiveAnswer {
  const { page, path } = reading;
  const { t, today, calendar, state } = model;
  const { groupSize, mutedNudges = [] } = state.settings;
  const context = makeSignalContext(model, findings);
  const proposal = findProposal(findings, muted, context);
  // What is planned and not created yet: its step is not done.
  const isPlanLeft = plan && followPlan(plan, findings.sessions, today).waiting.length > 0;
  const isTimely = ({ effect }: Proposal) => !(isPlanLeft && effect.step === 'create-sessions');
  const known = { today, now, findings, calendar, groupSize, getStatus: context.getStatus, plan };
  const session = page.app === 'certif' ? getPathNumber(page, path) : undefined;
  const sight = readSight(reading);
  const nudge = findNudge({ ...known, page: page.id, session, sight }, mutedNudges);
  const compose = (each: Nudge, on = page.id): LiveNudge => {
    const composed = composeNudge(each, {
      t,
      words,
      plan: plan && {
        sessions: plan.sessions,
        formHref: `${getOrigin('certif', domain)}${certifSessionNew.paths[0]}`,
      },
      csvFormats: state.csvFormats,
      getLink: (target) =>
        target.number === session && page.id === 'certif-session'
          ? undefined
          : linkSession(target, words.openSession(target.number), domain),
    });
    // What an administrator alone can do in Pix Orga is not for a member to be led to.
    const at = page.app === 'orga' && sight.isMember ? undefined : composeAim(on, each, t.language);
    return { ...composed, ...(at && { at }) };
  };
  const ahead = findNudgesAhead(known, mutedNudges).map(([id, each]) => [id, compose(each, id)] as const);
  const lists = LIST_STEPS.flatMap((step) => {
    const list = composeList(step, findings, { t, words, today, calendar, groupSize, domain, labels });
    return list ? [[step, list] as const] : [];
  });
  const status = why !== undefined && isStepId(why) ? context.getStatus(why as StepId) : undefined;
  const here = judgePage(findings, reading, { today, calendar, words });
  const traced = { reading, observations: listObservations(page.id), findings, model, words };
  return {
    here,
    ...(proposal &&
      isTimely(proposal) &&
      model.canTick && { proposal: composeProposal(proposal, model, words) }),
    ...(nudge && { nudge: compose(nudge) }),
    ahead: Object.fromEntries(ahead),
    lists: Object.fromEntries(lists),
    filling: composeFilling(page.id, plan, findings, model, { t, words }),
    ...(why !== undefined && {
      reasons: composeReasons(status, composeDates(traced), traced),
      trace: composeTrace(status, traced),
    }),
  };
}
