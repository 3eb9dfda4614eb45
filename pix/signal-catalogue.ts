import type { PageSignal } from './observation.ts';
import { signals as certifSession } from './pages/certif-session.ts';
import { signals as certifSessionCandidates } from './pages/certif-session-candidates.ts';
import { signals as certifSessionEnrol } from './pages/certif-session-enrol.ts';
import { signals as certifSessionFinalise } from './pages/certif-session-finalise.ts';
import { signals as orgaCampaign } from './pages/orga-campaign.ts';
import { signals as orgaCampaignAnalysis } from './pages/orga-campaign-analysis.ts';
import { signals as orgaCampaignProfiles } from './pages/orga-campaign-profiles.ts';
import { signals as orgaCampaignResults } from './pages/orga-campaign-results.ts';
import { signals as orgaCampaignSettings } from './pages/orga-campaign-settings.ts';
import { signals as orgaCampaignsAll } from './pages/orga-campaigns-all.ts';
import { signals as orgaCampaignsMine } from './pages/orga-campaigns-mine.ts';
import { signals as orgaCertifications } from './pages/orga-certifications.ts';
import { signals as orgaImport } from './pages/orga-import.ts';
import { signals as orgaStudents } from './pages/orga-students.ts';
import { signals as orgaTeamInvitations } from './pages/orga-team-invitations.ts';
import { signals as orgaTeamInvite } from './pages/orga-team-invite.ts';
import { signals as orgaTeamMembers } from './pages/orga-team-members.ts';

/** What each page tells of what was done there, by its id. */
const PAGE_SIGNALS: Readonly<Record<string, readonly PageSignal[]>> = {
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
  'certif-session': certifSession,
  'certif-session-candidates': certifSessionCandidates,
  'certif-session-enrol': certifSessionEnrol,
  'certif-session-finalise': certifSessionFinalise,
};

/** What a page tells of what was done there. */
export function listPageSignals(pageId: string): readonly PageSignal[] {
  return PAGE_SIGNALS[pageId] ?? [];
}
