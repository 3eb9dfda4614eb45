import type { Nudge } from '../../checklist/nudges/nudge.ts';
import { countPupils, type Difference, formatStart } from '../../checklist/session-plan/match-sessions.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { formatDay } from '../ui/format-day.ts';
import { describeRoom, type ListContext } from './compose-lists.ts';
import type { LiveNudge } from './live-answer.ts';
import { describePlanned, namePlanned } from './name-planned.ts';

type PlanNudge = Extract<Nudge, { readonly id: `plan-${string}` }>;
type Saying<Id extends PlanNudge['id']> = Extract<PlanNudge, { readonly id: Id }>['saying'];
type Body = Omit<LiveNudge, 'id' | 'subject'>;

interface PlanWords extends Pick<ListContext, 't' | 'words'> {
  /** The whole plan. */
  readonly sessions: readonly PlannedSession[];
  /** The address of the form that creates a session. */
  readonly formHref: string;
}

export const isPlanNudge = (nudge: Nudge): nudge is PlanNudge => nudge.id.startsWith('plan-');

function composeSession(saying: Saying<'plan-session'>, context: PlanWords): Body {
  const { session, created, all } = saying;
  const { plan } = context.words;
  const name = namePlanned(session, plan);
  switch (saying.kind) {
    case 'in-form':
      return {
        isWarning: false,
        lead: plan.inForm(name),
        text: plan.inFormAdvice,
        short: plan.short.inForm(name),
      };
    case 'created':
      return {
        isWarning: false,
        lead: plan.created(name, created, all),
        text: plan.next(describePlanned(saying.next, context)),
        short: plan.short.created(name, created, all),
        link: { label: plan.createNext, href: context.formHref },
      };
    case 'all-created':
      return {
        isWarning: false,
        lead: plan.created(name, created, all),
        text: plan.allCreated,
        short: plan.short.allCreated(name, all),
      };
    case 'to-create':
      return {
        isWarning: false,
        lead: plan.toCreate(describePlanned(session, context)),
        text: plan.toCreateAdvice(created, all),
        short: plan.short.toCreate(
          name,
          session.room,
          formatDay(session.day, context.t, 'short'),
          plan.hour(formatStart(session.start)),
        ),
      };
  }
}

function composeDifference(
  { session, differences }: Saying<'plan-difference'>,
  { t, words: { plan } }: PlanWords,
): Body {
  const say = (field: Difference['field'], value: string) =>
    field === 'day'
      ? formatDay(value as PlannedSession['day'], t)
      : field === 'time'
        ? plan.hour(value)
        : value;
  const said = plan.differences(
    differences.map(({ field, planned, seen }) => ({
      field,
      planned: say(field, String(planned)),
      seen: say(field, String(seen)),
    })),
  );
  return {
    isWarning: true,
    lead: plan.different(namePlanned(session, plan)),
    text: `${said.charAt(0).toUpperCase()}${said.slice(1)}. ${plan.differenceAdvice}`,
    short:
      differences.length === 1
        ? plan.short.different(said)
        : plan.short.differentIn(differences.map(({ field }) => field)),
  };
}

function composeTrouble(saying: Saying<'plan-trouble'>, { t, words }: PlanWords): Body {
  const { session } = saying;
  const { plan } = words;
  const name = namePlanned(session, plan);
  if (saying.kind === 'past')
    return {
      isWarning: true,
      lead: plan.past(name, formatDay(session.day, t, 'weekday')),
      text: plan.pastAdvice(saying.others),
      short: plan.short.past(name, formatDay(session.day, t)),
    };
  const { pupils, seats } = saying;
  return {
    isWarning: true,
    lead: plan.tooFewSeats(name, pupils, seats, describeRoom(session.room, words)),
    text: plan.tooFewSeatsAdvice,
    short: plan.short.tooFewSeats(name, pupils, seats),
  };
}

/** The classes of a session, and of each how many pupils are in groups that come before. */
function listClasses({ parts }: PlannedSession, others: readonly PlannedSession[]) {
  return parts.map(({ className, letter, pupils }) => ({
    name: className,
    pupils,
    before: others
      .flatMap((other) => other.parts)
      .filter((part) => part.className === className && part.letter !== '' && part.letter < letter)
      .reduce((sum, part) => sum + part.pupils, 0),
  }));
}

function composeEnrolment(
  { session, planned, counted, ticked, seats }: Saying<'plan-enrolment'>,
  { words, sessions }: PlanWords,
): Body {
  const { plan } = words;
  const name = namePlanned(session, plan);
  if (seats !== undefined && counted > seats)
    return {
      isWarning: true,
      lead: plan.overSeats(counted, seats, describeRoom(session.room, words)),
      text: plan.overSeatsAdvice(counted - seats),
      short: plan.short.overSeats(counted, seats),
    };
  if (counted > planned)
    return {
      isWarning: false,
      lead: plan.over(counted, planned),
      text: plan.overAdvice(counted - planned, seats),
      short: plan.short.over(counted, planned),
    };
  const short = plan.short.counted(name, counted, planned);
  if (counted === planned)
    return {
      isWarning: false,
      lead: plan.complete(planned, ticked > 0),
      text: plan.completeAdvice(ticked > 0),
      short,
    };
  const classes = listClasses(session, sessions);
  const later = classes.filter(({ before }) => before > 0);
  return {
    isWarning: false,
    lead: plan.enrol(classes),
    text: [
      ...later.map(({ name: className, before }) => plan.enrolAfter(className, before)),
      plan.counted(counted, planned),
    ].join(' '),
    short:
      counted > 0
        ? short
        : plan.short.enrol(
            name,
            classes.map(({ name: className }) => className),
            countPupils(session),
          ),
  };
}

/** Puts an advice about the plan in words. */
export function composePlanNudge(nudge: PlanNudge, context: PlanWords): Body {
  switch (nudge.id) {
    case 'plan-session':
      return composeSession(nudge.saying, context);
    case 'plan-difference':
      return composeDifference(nudge.saying, context);
    case 'plan-trouble':
      return composeTrouble(nudge.saying, context);
    case 'plan-enrolment':
      return composeEnrolment(nudge.saying, context);
  }
}
