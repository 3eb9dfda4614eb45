import { countDays } from '../day.ts';
import { findExpiry } from '../left-sessions.ts';
import { listOverdue, listToFinalise } from '../sessions.ts';
import type { NudgeContext, NudgeRule } from './nudge.ts';

const toMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
/** So long after the planned start, it is time to say so. */
const WARNING_MINUTES = 20 * 60;

const findKnown = ({ session, findings }: NudgeContext) =>
  findings.sessions.find(({ number }) => number === session);

/** The session of the page, when the page can be read as such and offers to finalise it: of what it no longer says, no advice. */
function findOwn(context: NudgeContext) {
  const said = context.sight.sessions.find(({ number }) => number === context.session);
  return said?.canFinalise ? findKnown(context) : undefined;
}

/** More than twenty hours after the planned start of a session that may be finalised, until it has expired. */
export const sessionExpiryNudge: NudgeRule<'session-expiry'> = {
  id: 'session-expiry',
  pages: ['certif-session'],
  find(context) {
    const own = findOwn(context);
    const expiry = own && findExpiry(own, context.calendar, context.today, context.now);
    if (!own?.day || !own.time || !expiry || listToFinalise([own]).length === 0) return undefined;
    const elapsed = countDays(own.day, context.today) * 1440 + toMinutes(context.now) - toMinutes(own.time);
    if (elapsed <= WARNING_MINUTES || expiry.isOver) return undefined;
    return { subject: own.number, saying: { day: expiry.day, time: expiry.time } };
  },
};

/** The day is past, there were candidates, and nobody has finalised: on the session itself, or on the list. */
export const toFinaliseNudge: NudgeRule<'to-finalise'> = {
  id: 'to-finalise',
  pages: ['certif-session', 'certif-sessions'],
  knownAheadOn: ['certif-sessions'],
  find(context) {
    const isHere = context.page === 'certif-session';
    const own = isHere ? [findOwn(context)] : context.findings.sessions;
    const [session, ...others] = listOverdue(
      own.flatMap((each) => each ?? []),
      context.today,
    );
    return (
      session && {
        subject: session.number,
        saying: { session, others: others.map(({ number }) => number), isHere },
      }
    );
  },
};
