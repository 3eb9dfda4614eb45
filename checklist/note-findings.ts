import type { Day } from './day.ts';
import type { Findings, SeenCampaign, SeenSession } from './findings.ts';

/** Far more than a school has in a year. */
const MOST_SESSIONS = 150;
const MOST_CAMPAIGNS = 300;

/** What a page shows of a session; what it does not show stays as it was. */
export type SessionPart = Omit<SeenSession, 'read'>;
export type CampaignPart = Omit<SeenCampaign, 'read'>;

function upsert<Item extends { readonly number: string; readonly read: Day }>(
  items: readonly Item[],
  parts: readonly (Omit<Item, 'read'> & { readonly number: string })[],
  today: Day,
  most: number,
): Item[] {
  const byNumber = new Map(items.map((item) => [item.number, item]));
  for (const part of parts) {
    const known = byNumber.get(part.number);
    // Seen last comes last: what has not been seen for longest goes first when there are too many.
    byNumber.delete(part.number);
    byNumber.set(part.number, { ...known, ...part, read: today } as unknown as Item);
  }
  return [...byNumber.values()].slice(-most);
}

/**
 * Notes the sessions that a page shows.
 *
 * @param isWholeList the page lists every session: those it does not show are gone
 */
export function noteSessions(
  findings: Findings,
  parts: readonly SessionPart[],
  today: Day,
  { isWholeList = false } = {},
): Findings {
  const shown = new Set(parts.map(({ number }) => number));
  const known = isWholeList ? findings.sessions.filter(({ number }) => shown.has(number)) : findings.sessions;
  return { ...findings, sessions: upsert<SeenSession>(known, parts, today, MOST_SESSIONS) };
}

/** Notes the campaigns that a page shows. */
export function noteCampaigns(findings: Findings, parts: readonly CampaignPart[], today: Day): Findings {
  return { ...findings, campaigns: upsert<SeenCampaign>(findings.campaigns, parts, today, MOST_CAMPAIGNS) };
}
