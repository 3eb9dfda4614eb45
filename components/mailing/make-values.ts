import type { MailingMessages } from '../../assets/messages/mailing-messages.ts';
import type { PlanMessages } from '../../assets/messages/plan-messages.ts';
import type { CampaignLabels } from '../../checklist/campaign-labels.ts';
import type { SeenCampaign } from '../../checklist/findings.ts';
import { findMailDeadline } from '../../checklist/mailing/find-deadline.ts';
import type { HoleValues } from '../../checklist/mailing/holes.ts';
import type { MailingStep } from '../../checklist/mailing/mailing-steps.ts';
import { type HostRole, listPixHosts, READ_IN_CODE } from '../../checklist/network-check/hosts.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { findDoubt, listHolidays } from '../../checklist/year-calendar.ts';
import { getAppHost, getCampaignLink, getCompanionCheck } from '../../pix/campaign-link.ts';
import { countPupils, sayName } from '../plan/session-words.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { formatDue, markDoubt } from '../ui/describe-deadline.ts';
import { formatDay } from '../ui/format-day.ts';

/** What a message is filled in from. */
export interface MailSource {
  readonly step: MailingStep;
  readonly model: SurfaceModel;
  readonly words: MailingMessages;
  readonly plan: PlanMessages;
  /** Those that were chosen, in the order in which they are told. */
  readonly campaigns: readonly SeenCampaign[];
  readonly labels: CampaignLabels;
  readonly sessions: readonly PlannedSession[];
  /** Hosts that the user added to the network check. */
  readonly ownHosts: readonly string[];
  readonly domain: 'fr' | 'org';
  /** Where the room of a session is: "salle B12". */
  readonly sayRoom: (room: string) => string;
}

/** By when, with what is doubtful about it; as soon as may be once it is past. */
function sayDeadline({ step, model, words, sessions }: MailSource): string {
  const { t, today, statuses, calendar } = model;
  const sessionDays = sessions.map(({ day }) => day);
  const found = findMailDeadline({ step, statuses, today, calendar, sessionDays });
  if (found === undefined) return words.toFill.deadline;
  if (found === 'soon') return words.soon;
  const { say, day, doubt } = found;
  if (say === 'due') return markDoubt(words.before(formatDue(day, t)), doubt, t);
  return markDoubt(words[say](formatDay(day, t, 'weekday')), doubt, t);
}

function sayHolidays({ model: { t, today, calendar }, words }: MailSource): string {
  const next = listHolidays(calendar).find(({ from }) => from > today);
  if (!next) return words.soon;
  return markDoubt(words.beforeHolidays(formatDay(next.from, t)), findDoubt(calendar, next.name), t);
}

/** The national window, until it is over: sessions have their own days. */
function sayWindow({ model: { t, today, calendar }, words }: MailSource): string {
  const doubt = findDoubt(calendar, 'examWindow');
  if (doubt === 'unknown' || calendar.isSouthern) return words.toFill.window;
  const { from, to } = calendar.examWindow;
  if (to < today) return words.toFill.window;
  return words.fromTo(formatDay(from, t), formatDay(to, t), doubt);
}

function listCampaigns({ campaigns, labels, model, words, domain }: MailSource, isCounted: boolean): string {
  const lines = campaigns.flatMap(({ number, code, participants, results, read }) => {
    if (code === undefined) return [];
    const hasCounts = isCounted && participants !== undefined && results !== undefined;
    const counts = hasCounts ? { participants, results, day: formatDay(read, model.t) } : undefined;
    const said = { label: labels[number], code, link: getCampaignLink(code, domain) };
    return [words.campaignLine({ ...said, ...(counts && { counts }) })];
  });
  return lines.length > 0 ? lines.join('\n') : words.toFill.campaigns;
}

function listSessions({ sessions, model: { t, today }, words, plan, sayRoom }: MailSource): string {
  const lines = sessions
    .filter(({ day }) => day >= today)
    .map((session) =>
      words.sessionLine({
        name: sayName(session, plan),
        day: formatDay(session.day, t, 'weekday'),
        hours: [session.start, session.start + session.minutes],
        room: sayRoom(session.room),
        pupils: countPupils(session),
      }),
    );
  return lines.length > 0 ? lines.join('\n') : words.toFill.sessions;
}

function listHosts({ model: { t }, words, ownHosts, domain }: MailSource): string {
  const join = (wanted: HostRole) =>
    listPixHosts(domain)
      .flatMap(({ name, role }) => (role === wanted ? [name] : []))
      .join(', ');
  const said = {
    exam: join('vital'),
    media: join('media'),
    companion: join('companion'),
    own: ownHosts.join(', '),
  };
  const day = `${formatDay(READ_IN_CODE, t)} ${READ_IN_CODE.slice(0, 4)}`;
  return `${words.hosts(said)}\n\n${words.hostsRead(day)}`;
}

/** Who sees to the step written about, by initials, on a line of its own; nothing where nobody was noted. */
function sayWho({ step: id, model: { statuses }, words }: MailSource): string {
  const who = statuses.find(({ step }) => step.id === id)?.mark?.who;
  return who ? `\n${words.seenToBy(who)}` : '';
}

/** What stands in each hole of a message. Never empty, but for `who`: what is not known says that it is to be completed. */
export function makeHoleValues(source: MailSource): HoleValues {
  const { model, words, domain } = source;
  const { establishment, scope, settings } = model.state;
  return {
    campaigns: listCampaigns(source, false),
    progress: listCampaigns(source, true),
    sessions: listSessions(source),
    hosts: listHosts(source),
    deadline: sayDeadline(source),
    holidays: sayHolidays(source),
    window: sayWindow(source),
    school: establishment?.name || words.toFill.school,
    who: sayWho(source),
    schoolYear: scope.schoolYear,
    groupSize: words.pupils(settings.groupSize),
    app: getAppHost(domain),
    way: words.way(domain, getAppHost(domain)),
    check: getCompanionCheck(domain),
  };
}
