import { ZONES } from '../calendar.ts';
import { addDays, countDays } from '../day.ts';
import { listOverdue, listToFinalise } from '../sessions.ts';
import type { NudgeContext, NudgeRule } from './nudge.ts';

const toMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
/** A session expires so long after its first candidate starts (pull request 16725 of 1024pix/pix, July 2026). */
const LIFE_MINUTES = 24 * 60;
/** So long after the planned start, it is time to say so. */
const WARNING_MINUTES = 20 * 60;

const isZone = (key: string) => (ZONES as readonly string[]).includes(key);

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
    // Hours are local: overseas, ours are not those of the session.
    if (!isZone(context.calendar.key)) return undefined;
    if (!own?.day || !own.time || listToFinalise([own]).length === 0) return undefined;
    const elapsed = countDays(own.day, context.today) * 1440 + toMinutes(context.now) - toMinutes(own.time);
    if (elapsed <= WARNING_MINUTES || elapsed >= LIFE_MINUTES) return undefined;
    return { subject: own.number, saying: { day: addDays(own.day, 1), time: own.time } };
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
