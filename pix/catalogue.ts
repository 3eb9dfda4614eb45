import type { PixPage } from './page.ts';
import { certifClosed } from './pages/certif-closed.ts';
import { certifSession } from './pages/certif-session.ts';
import { certifSessionCandidates } from './pages/certif-session-candidates.ts';
import { certifSessionEdit } from './pages/certif-session-edit.ts';
import { certifSessionEnrol } from './pages/certif-session-enrol.ts';
import { certifSessionFinalise } from './pages/certif-session-finalise.ts';
import { certifSessionNew } from './pages/certif-session-new.ts';
import { certifSessions } from './pages/certif-sessions.ts';
import { certifSessionsImport } from './pages/certif-sessions-import.ts';
import { certifTeam } from './pages/certif-team.ts';
import { orgaAttestations } from './pages/orga-attestations.ts';
import { orgaCampaign } from './pages/orga-campaign.ts';
import { orgaCampaignAnalysis } from './pages/orga-campaign-analysis.ts';
import { orgaCampaignEdit } from './pages/orga-campaign-edit.ts';
import { orgaCampaignNew } from './pages/orga-campaign-new.ts';
import { orgaCampaignNewCatalogue } from './pages/orga-campaign-new-catalogue.ts';
import { orgaCampaignProfiles } from './pages/orga-campaign-profiles.ts';
import { orgaCampaignResults } from './pages/orga-campaign-results.ts';
import { orgaCampaignSettings } from './pages/orga-campaign-settings.ts';
import { orgaCampaignsAll } from './pages/orga-campaigns-all.ts';
import { orgaCampaignsCourses } from './pages/orga-campaigns-courses.ts';
import { orgaCampaignsMine } from './pages/orga-campaigns-mine.ts';
import { orgaCatalogue } from './pages/orga-catalogue.ts';
import { orgaCertifications } from './pages/orga-certifications.ts';
import { orgaCourse } from './pages/orga-course.ts';
import { orgaHome } from './pages/orga-home.ts';
import { orgaImport } from './pages/orga-import.ts';
import { orgaMission } from './pages/orga-mission.ts';
import { orgaMissions } from './pages/orga-missions.ts';
import { orgaParticipants } from './pages/orga-participants.ts';
import { orgaPlaces } from './pages/orga-places.ts';
import { orgaStatistics } from './pages/orga-statistics.ts';
import { orgaStudents } from './pages/orga-students.ts';
import { orgaSupStudents } from './pages/orga-sup-students.ts';
import { orgaTeamInvitations } from './pages/orga-team-invitations.ts';
import { orgaTeamInvite } from './pages/orga-team-invite.ts';
import { orgaTeamMembers } from './pages/orga-team-members.ts';
import { orgaTopics } from './pages/orga-topics.ts';

/** Every Pix page the extension knows, in the order of the mission's list. A page not registered here shows nothing. */
export const PAGES: readonly PixPage[] = [
  orgaHome,
  orgaTeamMembers,
  orgaTeamInvitations,
  orgaTeamInvite,
  orgaCampaignsMine,
  orgaCampaignsAll,
  orgaCampaignsCourses,
  orgaCampaignNew,
  orgaCampaignNewCatalogue,
  orgaCatalogue,
  orgaTopics,
  orgaCampaign,
  orgaCampaignResults,
  orgaCampaignProfiles,
  orgaCampaignAnalysis,
  orgaCampaignSettings,
  orgaCampaignEdit,
  orgaStudents,
  orgaImport,
  orgaCertifications,
  orgaStatistics,
  orgaAttestations,
  orgaPlaces,
  orgaMissions,
  orgaMission,
  orgaCourse,
  orgaParticipants,
  orgaSupStudents,
  certifSessions,
  certifSessionNew,
  certifSessionEdit,
  certifSession,
  certifSessionCandidates,
  certifSessionEnrol,
  certifSessionFinalise,
  certifSessionsImport,
  certifTeam,
  certifClosed,
];
