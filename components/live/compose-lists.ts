import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { Messages } from '../../assets/messages/messages.ts';
import { type CampaignLabels, NO_LABELS } from '../../checklist/campaign-labels.ts';
import { listToShare } from '../../checklist/campaigns.ts';
import type { Day } from '../../checklist/day.ts';
import { CAMPAIGN_STEP, type Findings, SESSION_STEPS, type SeenSession } from '../../checklist/findings.ts';
import type { YearRun } from '../../checklist/school-year.ts';
import { getSessionTarget, sortSessions } from '../../checklist/sessions.ts';
import type { StepId } from '../../checklist/steps.ts';
import { getOrigin } from '../../pix/hosts.ts';
import { formatDay } from '../ui/format-day.ts';
import type { LiveLink, LiveList } from './live-answer.ts';

/** What lists are put in words with. */
export interface ListContext {
  readonly t: Messages;
  readonly words: LiveMessages;
  readonly today: Day;
  readonly calendar: YearRun;
  readonly groupSize: number;
  readonly domain: 'fr' | 'org';
  /** What the user calls campaigns. */
  readonly labels?: CampaignLabels | undefined;
}

/** The link to the page of a session. */
export function linkSession(
  { number }: Pick<SeenSession, 'number'>,
  label: string,
  domain: 'fr' | 'org',
): LiveLink {
  return { label, href: `${getOrigin('certif', domain)}/sessions/${encodeURIComponent(number)}` };
}

/** "salle B12", and "Salle B12" as it was typed. */
export const describeRoom = (room: string, words: Pick<LiveMessages, 'room'>) =>
  /^(?:salle|room)\b/i.test(room) ? room : words.room(room);

/** A session in short: its day, hour, room, candidates, status, of what was seen. */
export function describeSession(
  session: Omit<SeenSession, 'read'>,
  { t, words }: Pick<ListContext, 't' | 'words'>,
): string {
  const { day, time, room, candidates, status } = session;
  return [
    day && formatDay(day, t, 'short'),
    time,
    room && describeRoom(room, words),
    candidates !== undefined && words.candidates(candidates),
    status && words.statuses[status],
  ]
    .filter(Boolean)
    .join(' · ');
}

function composeSessions(step: StepId, findings: Findings, context: ListContext): LiveList | undefined {
  const { words, today, groupSize, domain } = context;
  const sessions = sortSessions(findings.sessions);
  if (sessions.length === 0) return undefined;
  const count = (test: (session: SeenSession) => boolean) => sessions.filter(test).length;
  // It was held by nobody, and will never be finalised: said beside what is counted.
  const empty = count(
    ({ day, status = 'created', candidates }) =>
      status === 'created' && day !== undefined && day < today && candidates === 0,
  );
  const headings: Partial<Record<StepId, string>> = {
    'create-sessions': words.sessionsSeen(sessions.length, getSessionTarget(findings, groupSize)),
    'run-exams': words.sessionsRun(
      count(
        ({ day, status = 'created', candidates }) =>
          status !== 'created' || (day !== undefined && day < today && candidates !== 0),
      ),
      sessions.length,
    ),
    'finalise-and-download': words.sessionsFinalised(
      count(({ status }) => (status ?? 'created') !== 'created'),
      sessions.length,
    ),
  };
  return {
    heading: words.withEmpty(headings[step] ?? '', empty),
    items: sessions.map((session) => ({
      ...linkSession(session, words.sessionName(session.number), domain),
      detail: describeSession(session, context),
    })),
  };
}

function composeCampaigns(
  findings: Findings,
  { t, words, today, calendar, domain, labels = NO_LABELS }: ListContext,
): LiveList | undefined {
  const campaigns = listToShare(findings.campaigns, today, calendar);
  if (campaigns.length === 0) return undefined;
  return {
    heading: words.campaignsSeen(campaigns.length),
    items: campaigns.map(({ number, code = '', created, participants, results, read }) => ({
      label: labels[number] ?? words.campaignName(number),
      href: `${getOrigin('orga', domain)}/campagnes/${number}`,
      detail: [
        code,
        // It may be last year's.
        created ? words.createdOn(formatDay(created, t, 'short')) : words.createdUnknown,
        ...(participants === undefined ? [] : [words.participants(participants)]),
        ...(results === undefined ? [] : [words.results(results)]),
        words.seenOn(formatDay(read, t, 'short')),
      ].join(' · '),
      copy: { text: code, label: words.copyCode(code) },
    })),
  };
}

/** What was seen for a step, in words; nothing for a step that has no list, or of which nothing was seen. */
export function composeList(step: StepId, findings: Findings, context: ListContext): LiveList | undefined {
  if (step === CAMPAIGN_STEP) return composeCampaigns(findings, context);
  return SESSION_STEPS.includes(step) ? composeSessions(step, findings, context) : undefined;
}
