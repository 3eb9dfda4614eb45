import type { StepId } from '../checklist/steps.ts';
import type { Landmarks, PageLandmarks } from './landmark.ts';
import { landmarks as certifSession } from './pages/certif-session.ts';
import { landmarks as certifSessionCandidates } from './pages/certif-session-candidates.ts';
import { landmarks as certifSessionEdit } from './pages/certif-session-edit.ts';
import { landmarks as certifSessionEnrol } from './pages/certif-session-enrol.ts';
import { landmarks as certifSessionFinalise } from './pages/certif-session-finalise.ts';
import { landmarks as certifSessionNew } from './pages/certif-session-new.ts';
import { landmarks as certifSessions } from './pages/certif-sessions.ts';
import { landmarks as certifTeam } from './pages/certif-team.ts';
import { landmarks as orgaCampaign } from './pages/orga-campaign.ts';
import { landmarks as orgaCampaignAnalysis } from './pages/orga-campaign-analysis.ts';
import { landmarks as orgaCampaignNew } from './pages/orga-campaign-new.ts';
import { landmarks as orgaCampaignNewCatalogue } from './pages/orga-campaign-new-catalogue.ts';
import { landmarks as orgaCampaignProfiles } from './pages/orga-campaign-profiles.ts';
import { landmarks as orgaCampaignResults } from './pages/orga-campaign-results.ts';
import { landmarks as orgaCampaignSettings } from './pages/orga-campaign-settings.ts';
import { landmarks as orgaCampaignsAll } from './pages/orga-campaigns-all.ts';
import { landmarks as orgaCampaignsCourses } from './pages/orga-campaigns-courses.ts';
import { landmarks as orgaCampaignsMine } from './pages/orga-campaigns-mine.ts';
import { landmarks as orgaCatalogue } from './pages/orga-catalogue.ts';
import { landmarks as orgaCertifications } from './pages/orga-certifications.ts';
import { landmarks as orgaHome } from './pages/orga-home.ts';
import { landmarks as orgaImport } from './pages/orga-import.ts';
import { landmarks as orgaStudents } from './pages/orga-students.ts';
import { landmarks as orgaTeamInvitations } from './pages/orga-team-invitations.ts';
import { landmarks as orgaTeamInvite } from './pages/orga-team-invite.ts';
import { landmarks as orgaTeamMembers } from './pages/orga-team-members.ts';
import { landmarks as orgaTopics } from './pages/orga-topics.ts';

/**
 * The landmarks of every page, by its id. Apart from the pages, so that only what points at them carries them: they
 * weigh more than all the rest that a page declares.
 */
export const LANDMARKS: Readonly<Record<string, PageLandmarks>> = {
  'orga-home': orgaHome,
  'orga-team-members': orgaTeamMembers,
  'orga-team-invitations': orgaTeamInvitations,
  'orga-team-invite': orgaTeamInvite,
  'orga-campaigns-mine': orgaCampaignsMine,
  'orga-campaigns-all': orgaCampaignsAll,
  'orga-campaigns-courses': orgaCampaignsCourses,
  'orga-campaign-new': orgaCampaignNew,
  'orga-campaign-new-catalogue': orgaCampaignNewCatalogue,
  'orga-catalogue': orgaCatalogue,
  'orga-topics': orgaTopics,
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
  'certif-team': certifTeam,
};

/** What to point at for a step on a page, best first; `undefined` when the page has nothing to point at for it. */
export function getLandmarks(pageId: string, step: StepId): Landmarks | undefined {
  return LANDMARKS[pageId]?.[step];
}
