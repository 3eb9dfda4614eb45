import type { PageContents } from './page-contents.ts';
import { contents as certifClosed } from './pages/certif-closed.ts';
import { contents as certifSession } from './pages/certif-session.ts';
import { contents as certifSessionCandidates } from './pages/certif-session-candidates.ts';
import { contents as certifSessionEdit } from './pages/certif-session-edit.ts';
import { contents as certifSessionEnrol } from './pages/certif-session-enrol.ts';
import { contents as certifSessionFinalise } from './pages/certif-session-finalise.ts';
import { contents as certifSessionNew } from './pages/certif-session-new.ts';
import { contents as certifSessions } from './pages/certif-sessions.ts';
import { contents as certifTeam } from './pages/certif-team.ts';
import { contents as orgaCampaign } from './pages/orga-campaign.ts';
import { contents as orgaCampaignAnalysis } from './pages/orga-campaign-analysis.ts';
import { contents as orgaCampaignNew } from './pages/orga-campaign-new.ts';
import { contents as orgaCampaignNewCatalogue } from './pages/orga-campaign-new-catalogue.ts';
import { contents as orgaCampaignProfiles } from './pages/orga-campaign-profiles.ts';
import { contents as orgaCampaignResults } from './pages/orga-campaign-results.ts';
import { contents as orgaCampaignSettings } from './pages/orga-campaign-settings.ts';
import { contents as orgaCampaignsAll } from './pages/orga-campaigns-all.ts';
import { contents as orgaCampaignsCourses } from './pages/orga-campaigns-courses.ts';
import { contents as orgaCampaignsMine } from './pages/orga-campaigns-mine.ts';
import { contents as orgaCatalogue } from './pages/orga-catalogue.ts';
import { contents as orgaCertifications } from './pages/orga-certifications.ts';
import { contents as orgaHome } from './pages/orga-home.ts';
import { contents as orgaImport } from './pages/orga-import.ts';
import { contents as orgaStudents } from './pages/orga-students.ts';
import { contents as orgaTeamInvitations } from './pages/orga-team-invitations.ts';
import { contents as orgaTeamInvite } from './pages/orga-team-invite.ts';
import { contents as orgaTeamMembers } from './pages/orga-team-members.ts';
import { contents as orgaTopics } from './pages/orga-topics.ts';

/**
 * What is on each page, by its id; a page not listed has nothing that we look for. Apart from the pages, which each
 * document of Pix is sent: this weighs more than all the rest that a page declares.
 */
export const CONTENTS: Readonly<Record<string, PageContents>> = {
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
  'certif-closed': certifClosed,
};
