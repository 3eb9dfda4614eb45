import { foldRoom } from '../fold-words.ts';
import { findPlanned, followPlan, type KnownPlan } from '../session-plan/follow-plan.ts';
import { countAgreeing, countPupils } from '../session-plan/match-sessions.ts';
import type { PlannedSession } from '../session-plan/model.ts';
import type { NudgeContext, NudgeRule } from './nudge.ts';

const follow = ({ plan, findings, today }: NudgeContext) =>
  plan && plan.sessions.length > 0 ? followPlan(plan, findings.sessions, today) : undefined;

/** The planned session that the page is about, and what is other than planned. */
function findOwn(context: NudgeContext) {
  const followed = follow(context);
  return followed && findPlanned(followed, context.session);
}

const findSeats = ({ room }: PlannedSession, plan: KnownPlan | undefined) =>
  plan?.means?.rooms.find(({ name }) => foldRoom(name) === foldRoom(room))?.seats;

/** Which planned session to create now: to be filled in, in the form already, or what follows the one just created: once all are, to enrol. */
export const planSessionNudge: NudgeRule<'plan-session'> = {
  id: 'plan-session',
  pages: ['certif-session-new', 'certif-session'],
  knownAheadOn: ['certif-session-new'],
  find(context) {
    const followed = follow(context);
    if (!followed) return undefined;
    const [next] = followed.waiting;
    const counts = { created: followed.created, all: followed.all };
    if (context.page === 'certif-session') {
      const own = findPlanned(followed, context.session)?.session;
      if (!own || own.day < context.today) return undefined;
      const isNobodyEnrolled = followed.matches.every(({ stage }) => stage === 'created');
      if (followed.created === followed.all && isNobodyEnrolled)
        return { subject: own.id, saying: { kind: 'all-created', session: own, ...counts } };
      return next && { subject: own.id, saying: { kind: 'created', session: own, next, ...counts } };
    }
    const { form } = context.sight;
    const inForm = form && followed.waiting.find((session) => countAgreeing(session, form) === 3);
    if (inForm) return { subject: inForm.id, saying: { kind: 'in-form', session: inForm, ...counts } };
    return next && { subject: next.id, saying: { kind: 'to-create', session: next, ...counts } };
  },
};

/** The day, the hour or the room that Pix shows is not the planned one. */
export const planDifferenceNudge: NudgeRule<'plan-difference'> = {
  id: 'plan-difference',
  pages: ['certif-session'],
  find(context) {
    const own = findOwn(context);
    if (!own || own.session.day < context.today || own.differences.length === 0) return undefined;
    const { session, differences } = own;
    const subject = `${context.session} ${differences.map(({ field, seen }) => `${field} ${seen}`).join(' ')}`;
    return { subject: subject.slice(0, 100), saying: { session, differences } };
  },
};

/** The day of a planned session is past and it was not created, or it has more pupils than its room has seats. */
export const planTroubleNudge: NudgeRule<'plan-trouble'> = {
  id: 'plan-trouble',
  pages: ['certif-sessions', 'certif-session-new'],
  knownAheadOn: ['certif-sessions'],
  find(context) {
    const followed = follow(context);
    const [past, ...others] = followed?.overdue ?? [];
    if (past) return { subject: past.id, saying: { kind: 'past', session: past, others: others.length } };
    for (const session of followed?.waiting ?? []) {
      const seats = findSeats(session, context.plan);
      const pupils = countPupils(session);
      if (seats !== undefined && pupils > seats)
        return { subject: session.id, saying: { kind: 'seats', session, pupils, seats } };
    }
    return undefined;
  },
};

/** Which class to filter by and how many to tick, counted along; too many for the room is what matters most. */
export const planEnrolmentNudge: NudgeRule<'plan-enrolment'> = {
  id: 'plan-enrolment',
  pages: ['certif-session-enrol', 'certif-session-candidates'],
  find(context) {
    const { session: subject = '', sight, plan, today, page } = context;
    const session = findOwn(context)?.session;
    if (!session || session.parts.length === 0 || session.day < today) return undefined;
    const planned = countPupils(session);
    const { candidates: counted = 0, ticked = 0 } = sight;
    // The list of those who are enrolled ticks nobody: only what is too much is said there.
    if (page === 'certif-session-candidates' && counted <= planned) return undefined;
    const seats = findSeats(session, plan);
    return {
      subject,
      saying: { session, planned, counted, ticked, ...(seats !== undefined && { seats }) },
    };
  },
};

/** Whether a page counts what the plan wants of its session: the size of groups in general is then no advice. */
export function isAsPlanned(context: NudgeContext): boolean {
  return planEnrolmentNudge.pages.includes(context.page) && findOwn(context) !== undefined;
}
