import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { Messages } from '../../assets/messages/messages.ts';
import type { SeenSession } from '../../checklist/findings.ts';
import type { Nudge } from '../../checklist/nudges/nudge.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { formatDay } from '../ui/format-day.ts';
import { composePlanNudge, isPlanNudge } from './compose-plan-nudge.ts';
import type { LiveLink, LiveNudge } from './live-answer.ts';

interface NudgeWords {
  readonly t: Messages;
  readonly words: LiveMessages;
  /** What the user plans, and the address of the form that creates a session. */
  readonly plan?: { readonly sessions: readonly PlannedSession[]; readonly formHref: string } | undefined;
  /** What the import takes where the file is not Siècle's. */
  readonly csvFormats?: string | undefined;
  /** The link to a session; none to the one whose page it is. */
  readonly getLink: (session: Pick<SeenSession, 'number'>) => LiveLink | undefined;
}

/** More would hide what one is to do first; the list of the step has them all. */
const MOST_LINKS = 5;

type OtherNudge = Exclude<Nudge, { readonly id: `plan-${string}` }>;
type Body = Omit<LiveNudge, 'id' | 'subject' | 'short'>;

function composeBody(nudge: OtherNudge, { t, words, csvFormats, getLink }: NudgeWords): Body {
  const withLink = (session: SeenSession) => {
    const link = getLink(session);
    return link && { link };
  };
  switch (nudge.id) {
    case 'group-size': {
      const { saying } = nudge;
      if (saying.kind === 'advice')
        return { isWarning: false, text: words.groupAdvice(saying.groupSize, saying.plan) };
      const { ticked = 0 } = saying;
      return {
        isWarning: true,
        lead: words.tooManyCandidates(saying.candidates - ticked, ticked),
        text: [
          words.splitAdvice(saying.groupSize, saying.split),
          ...(ticked > 0 ? [words.filterAdvice] : []),
        ].join(' '),
      };
    }
    case 'page-only-selected':
      return { isWarning: true, lead: words.pageOnlySelected, text: words.leftOut(nudge.saying.left) };
    case 'session-day': {
      const { day, nearest, kind, nearestDoubt } = nudge.saying;
      const fault = words.dayFault(formatDay(day, t, 'weekday'), nudge.saying);
      const advice = nearest && words.nearestDay(formatDay(nearest, t, 'weekday'), nearestDoubt);
      return {
        isWarning: kind !== 'saturday',
        ...(advice ? { lead: fault, text: advice } : { text: fault }),
      };
    }
    case 'room-overlap': {
      const { other } = nudge.saying;
      const day = other.day ? formatDay(other.day, t, 'weekday') : '';
      return {
        isWarning: true,
        lead: words.roomOverlap(other.number, day, other.time ?? ''),
        text: words.roomOverlapAdvice,
        ...withLink(other),
      };
    }
    case 'session-expiry': {
      const { day, time } = nudge.saying;
      return {
        isWarning: true,
        lead: words.sessionExpiry(formatDay(day, t, 'weekday'), time),
        text: words.sessionExpiryAdvice,
      };
    }
    case 'to-finalise': {
      const { session, others, isHere } = nudge.saying;
      const day = session.day ? formatDay(session.day, t) : '';
      if (isHere) return { isWarning: true, lead: words.finaliseHere(day), text: words.finaliseHereAdvice };
      const otherLinks = others.slice(0, MOST_LINKS).flatMap((number) => getLink({ number }) ?? []);
      return {
        isWarning: true,
        lead: words.toFinalise(session.number, day),
        text: words.othersToFinalise(others),
        ...withLink(session),
        ...(otherLinks.length > 0 && { otherLinks }),
      };
    }
    case 'certificates-before-import':
      return {
        isWarning: true,
        lead: words.certificatesBeforeImport,
        text: words.certificatesBeforeImportAdvice,
      };
    case 'pupils-moved':
      return {
        isWarning: true,
        lead: words.pupilsMoved(formatDay(nudge.saying.since, t)),
        text: words.pupilsMovedAdvice(csvFormats, nudge.saying.isMember),
      };
    case 'opening':
      return {
        isWarning: false,
        lead: words.opening(formatDay(nudge.saying.day, t), words.inDays(nudge.saying.days)),
        text: words.openingAdvice,
      };
    case 'access-end':
      return {
        isWarning: true,
        lead: words.accessEnd(formatDay(nudge.saying.day, t), words.inDays(nudge.saying.days)),
        text: words.accessEndAdvice,
      };
  }
}

/** The same in twelve words at most: what stands out, where that says it. */
function composeShort({ lead, text }: Body, nudge: OtherNudge, { t, words: { short } }: NudgeWords): string {
  switch (nudge.id) {
    case 'group-size': {
      const { saying } = nudge;
      if (saying.kind === 'advice') return short.groupAdvice(saying.groupSize, saying.plan);
      const { candidates, ticked = 0, split } = saying;
      return short.tooManyCandidates(candidates - ticked, ticked, split);
    }
    case 'page-only-selected':
      return short.leftOut(nudge.saying.left);
    case 'session-day': {
      const { day, nearest, nearestDoubt } = nudge.saying;
      const better = nearest && !nearestDoubt ? formatDay(nearest, t) : undefined;
      return short.dayFault(formatDay(day, t), nudge.saying, better);
    }
    case 'room-overlap': {
      const { number, day, time = '' } = nudge.saying.other;
      return short.roomOverlap(number, day ? formatDay(day, t) : '', time);
    }
    case 'session-expiry':
      return short.sessionExpiry(formatDay(nudge.saying.day, t), nudge.saying.time);
    case 'certificates-before-import':
      return short.certificatesBeforeImport;
    case 'pupils-moved':
      return short.pupilsMoved(formatDay(nudge.saying.since, t), nudge.saying.isMember);
    case 'to-finalise':
    case 'opening':
    case 'access-end':
      return lead ?? text;
  }
}

/** Puts an advice in words. */
export function composeNudge(nudge: Nudge, context: NudgeWords): LiveNudge {
  if (isPlanNudge(nudge))
    return {
      id: nudge.id,
      subject: nudge.subject,
      ...composePlanNudge(nudge, {
        t: context.t,
        words: context.words,
        sessions: [],
        formHref: '',
        ...context.plan,
      }),
    };
  const body = composeBody(nudge, context);
  return { id: nudge.id, subject: nudge.subject, ...body, short: composeShort(body, nudge, context) };
}
