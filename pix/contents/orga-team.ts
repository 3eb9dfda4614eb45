import type { LandmarkFacts } from '../landmark.ts';
import { inviteMember, inviteMemberFact } from '../landmarks/orga-team.ts';
import { teamChanged } from '../observations/team.ts';
import type { PageContents } from '../page-contents.ts';

/** The same on both tabs of the team. */
export const orgaTeamContents: PageContents = {
  landmarks: {
    'update-admins': [inviteMember],
  },
  observations: [teamChanged],
  signals: [{ signal: 'team-changed', of: 'team-changed' }],
};
export const orgaTeamFacts: LandmarkFacts = {
  'update-admins': [inviteMemberFact],
};
