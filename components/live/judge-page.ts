import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { Day } from '../../checklist/day.ts';
import type { Findings } from '../../checklist/findings.ts';
import { NO_VERDICT, type PageVerdict } from '../../checklist/page-steps.ts';
import { ADMIN_STEPS, isFinalisingOpen, judgeCampaign, judgeSession } from '../../checklist/page-verdict.ts';
import type { SchoolYear, YearRun } from '../../checklist/school-year.ts';
import { trimPath } from '../../pix/match-path.ts';
import { getPathNumber, type PageReading, readSight } from '../../pix/note-page.ts';
import type { LiveVerdict } from './live-answer.ts';

interface JudgeContext {
  readonly today: Day;
  readonly calendar: YearRun & { readonly schoolYear: SchoolYear };
  readonly words: LiveMessages;
}

const findOf = <Item extends { readonly number: string }>(items: readonly Item[], wanted: string) =>
  items.find(({ number }) => number === wanted);

/** What is known of the thing of a page: what the page says of it, over what was kept. */
function merge<Item extends object>(known: Item | undefined, said: Item | undefined): Item | undefined {
  return known || said ? ({ ...known, ...said } as Item) : undefined;
}

/**
 * What the thing of a page changes of its steps; nothing before the page has said what it is about, unless it has had the
 * time to and does not.
 */
export function judgePage(
  findings: Findings,
  reading: PageReading,
  { today, calendar, words }: JudgeContext,
): LiveVerdict | undefined {
  const { page, path, isSettled } = reading;
  const number = getPathNumber(page, path);
  const sight = readSight(reading);
  const isFinalising = isFinalisingOpen(findings.sessions, today) || page.id === 'certif-session-finalise';
  const say = (verdict: PageVerdict): LiveVerdict => {
    const title = verdict.now && words.nowTitles[verdict.now];
    return {
      ...verdict,
      of: number === undefined ? trimPath(path) : `/${number}`,
      forAdmin: page.app === 'orga' && sight.isMember ? ADMIN_STEPS : [],
      opens: isFinalising ? ['finalise-and-download'] : [],
      ...(title && { title }),
    };
  };
  if (number === undefined)
    return say(sight.hasImportFailed ? { without: [], now: 'import-siecle' } : NO_VERDICT);
  if (page.app === 'orga') {
    const campaign = merge(findOf(findings.campaigns, number), findOf(sight.campaigns, number));
    const isArchived = sight.isArchived === true;
    return campaign?.created || isArchived || isSettled
      ? say(judgeCampaign(campaign, isArchived, today, calendar))
      : undefined;
  }
  const session = merge(findOf(findings.sessions, number), findOf(sight.sessions, number));
  return session?.day || isSettled ? say(judgeSession(session, today, calendar.schoolYear)) : undefined;
}
