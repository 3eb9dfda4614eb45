import type { Observation } from './observation.ts';
import { CERTIF_BANNERS } from './observations/banners.ts';
import { observations as certifClosed } from './pages/certif-closed.ts';
import { observations as certifSession } from './pages/certif-session.ts';
import { observations as certifSessionCandidates } from './pages/certif-session-candidates.ts';
import { observations as certifSessionEdit } from './pages/certif-session-edit.ts';
import { observations as certifSessionEnrol } from './pages/certif-session-enrol.ts';
import { observations as certifSessionFinalise } from './pages/certif-session-finalise.ts';
import { observations as certifSessionNew } from './pages/certif-session-new.ts';
import { observations as certifSessions } from './pages/certif-sessions.ts';
import { observations as orgaCampaign } from './pages/orga-campaign.ts';
import { observations as orgaCampaignAnalysis } from './pages/orga-campaign-analysis.ts';
import { observations as orgaCampaignProfiles } from './pages/orga-campaign-profiles.ts';
import { observations as orgaCampaignResults } from './pages/orga-campaign-results.ts';
import { observations as orgaCampaignSettings } from './pages/orga-campaign-settings.ts';
import { observations as orgaCampaignsAll } from './pages/orga-campaigns-all.ts';
import { observations as orgaCampaignsMine } from './pages/orga-campaigns-mine.ts';
import { observations as orgaCertifications } from './pages/orga-certifications.ts';
import { observations as orgaImport } from './pages/orga-import.ts';
import { observations as orgaStudents } from './pages/orga-students.ts';
import { observations as orgaTeamInvitations } from './pages/orga-team-invitations.ts';
import { observations as orgaTeamInvite } from './pages/orga-team-invite.ts';
import { observations as orgaTeamMembers } from './pages/orga-team-members.ts';

/**
 * What is read on each page, by its id. Apart from the pages, as the landmarks are: the content script is sent those of
 * its page by the background.
 */
const OBSERVATIONS: Readonly<Record<string, readonly Observation[]>> = {
  'orga-team-members': orgaTeamMembers,
  'orga-team-invitations': orgaTeamInvitations,
  'orga-team-invite': orgaTeamInvite,
  'orga-campaigns-mine': orgaCampaignsMine,
  'orga-campaigns-all': orgaCampaignsAll,
  'orga-campaign': orgaCampaign,
  'orga-campaign-results': orgaCampaignResults,
  'orga-campaign-profiles': orgaCampaignProfiles,
  'orga-campaign-analysis': orgaCampaignAnalysis,
  'orga-campaign-settings': orgaCampaignSettings,
  'orga-students': orgaStudents,
  'orga-import': orgaImport,
  'orga-certifications': orgaCertifications,
  'certif-sessions': certifSessions,
  'certif-session-new': certifSessionNew,
  'certif-session-edit': certifSessionEdit,
  'certif-session': certifSession,
  'certif-session-candidates': certifSessionCandidates,
  'certif-session-enrol': certifSessionEnrol,
  'certif-session-finalise': certifSessionFinalise,
  'certif-closed': certifClosed,
};

/** The pages on which something of their own is read. */
export const OBSERVED_PAGES: readonly string[] = Object.keys(OBSERVATIONS);

/** What is read on a page, the banners of its application included. */
export function listObservations(pageId: string): Observation[] {
  const banners = pageId.startsWith('certif-') ? CERTIF_BANNERS : [];
  return [...(OBSERVATIONS[pageId] ?? []), ...banners];
}
