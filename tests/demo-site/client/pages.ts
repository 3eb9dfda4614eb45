import { certifClosed } from '../pages/certif-closed.tsx';
import { certifInvigilatorLogin } from '../pages/certif-invigilator-login.tsx';
import { certifLogin } from '../pages/certif-login.tsx';
import { certifLogout } from '../pages/certif-logout.tsx';
import { certifNotFound } from '../pages/certif-not-found.tsx';
import { certifSession } from '../pages/certif-session.tsx';
import { certifSessionCandidates } from '../pages/certif-session-candidates.tsx';
import { certifSessionEdit } from '../pages/certif-session-edit.tsx';
import { certifSessionEnrol } from '../pages/certif-session-enrol.tsx';
import { certifSessionFinalise } from '../pages/certif-session-finalise.tsx';
import { certifSessionNew } from '../pages/certif-session-new.tsx';
import { certifSessions } from '../pages/certif-sessions.tsx';
import { certifSessionsImport } from '../pages/certif-sessions-import.tsx';
import { certifSupervising } from '../pages/certif-supervising.tsx';
import { certifTeam } from '../pages/certif-team.tsx';
import { certifTeamInvite } from '../pages/certif-team-invite.tsx';
import { certifTerms } from '../pages/certif-terms.tsx';
import { orgaAttestations } from '../pages/orga-attestations.tsx';
import { orgaCampaign } from '../pages/orga-campaign.tsx';
import { orgaCampaignAnalysis } from '../pages/orga-campaign-analysis.tsx';
import { orgaCampaignEdit } from '../pages/orga-campaign-edit.tsx';
import { orgaCampaignNew } from '../pages/orga-campaign-new.tsx';
import { orgaCampaignNewCatalogue } from '../pages/orga-campaign-new-catalogue.tsx';
import { orgaCampaignProfiles } from '../pages/orga-campaign-profiles.tsx';
import { orgaCampaignResults } from '../pages/orga-campaign-results.tsx';
import { orgaCampaignSettings } from '../pages/orga-campaign-settings.tsx';
import { orgaCampaignsAll } from '../pages/orga-campaigns-all.tsx';
import { orgaCampaignsCourses } from '../pages/orga-campaigns-courses.tsx';
import { orgaCampaignsMine } from '../pages/orga-campaigns-mine.tsx';
import { orgaCatalogue } from '../pages/orga-catalogue.tsx';
import { orgaCertifications } from '../pages/orga-certifications.tsx';
import { orgaCourse } from '../pages/orga-course.tsx';
import { orgaHome } from '../pages/orga-home.tsx';
import { orgaImport } from '../pages/orga-import.tsx';
import { orgaLogin } from '../pages/orga-login.tsx';
import { orgaLogout } from '../pages/orga-logout.tsx';
import { orgaMission } from '../pages/orga-mission.tsx';
import { orgaMissions } from '../pages/orga-missions.tsx';
import { orgaNotFound } from '../pages/orga-not-found.tsx';
import { orgaParticipants } from '../pages/orga-participants.tsx';
import { orgaPlaces } from '../pages/orga-places.tsx';
import { orgaPupil } from '../pages/orga-pupil.tsx';
import { orgaStatistics } from '../pages/orga-statistics.tsx';
import { orgaStudents } from '../pages/orga-students.tsx';
import { orgaSupStudents } from '../pages/orga-sup-students.tsx';
import { orgaTeamInvitations } from '../pages/orga-team-invitations.tsx';
import { orgaTeamInvite } from '../pages/orga-team-invite.tsx';
import { orgaTeamMembers } from '../pages/orga-team-members.tsx';
import { orgaTerms } from '../pages/orga-terms.tsx';
import { orgaTopics } from '../pages/orga-topics.tsx';
import type { DemoPage } from './page.ts';

/** Every page of the demo, in no special order: the fixed parts of a path decide. */
export const PAGES: readonly DemoPage[] = [
  certifClosed,
  certifInvigilatorLogin,
  certifLogin,
  certifLogout,
  certifNotFound,
  certifSessionCandidates,
  certifSessionEdit,
  certifSessionEnrol,
  certifSessionFinalise,
  certifSessionNew,
  certifSession,
  certifSessionsImport,
  certifSessions,
  certifSupervising,
  certifTeamInvite,
  certifTeam,
  certifTerms,
  orgaAttestations,
  orgaCampaignAnalysis,
  orgaCampaignEdit,
  orgaCampaignNewCatalogue,
  orgaCampaignNew,
  orgaCampaignProfiles,
  orgaCampaignResults,
  orgaCampaignSettings,
  orgaCampaign,
  orgaCampaignsAll,
  orgaCampaignsCourses,
  orgaCampaignsMine,
  orgaCatalogue,
  orgaCertifications,
  orgaCourse,
  orgaHome,
  orgaImport,
  orgaLogin,
  orgaLogout,
  orgaMission,
  orgaMissions,
  orgaNotFound,
  orgaParticipants,
  orgaPlaces,
  orgaPupil,
  orgaStatistics,
  orgaStudents,
  orgaSupStudents,
  orgaTeamInvitations,
  orgaTeamInvite,
  orgaTeamMembers,
  orgaTerms,
  orgaTopics,
];
