import type { PageLandmarks } from '../landmark.ts';
import { inviteMember, inviteMemberFact } from '../landmarks/orga-team.ts';
import type { Observation, PageSignal } from '../observation.ts';
import { teamChanged } from '../observations/team.ts';
import type { PageFacts, PixPage } from '../page.ts';

export const orgaTeamInvitations: PixPage = {
  id: 'orga-team-invitations',
  app: 'orga',
  paths: ['/equipe/invitations'],
  steps: ['update-admins'],
};

export const landmarks: PageLandmarks = {
  'update-admins': [inviteMember],
};

export const observations: readonly Observation[] = [teamChanged];

export const signals: readonly PageSignal[] = [{ signal: 'team-changed', of: 'team-changed' }];

export const facts: PageFacts = {
  title: 'Invitations',
  yes: [
    'https://orga.pix.fr/equipe/invitations',
    'https://orga.pix.org/equipe/invitations/?lang=en',
    'https://orga.pix.fr/equipe/invitations?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/equipe', 'https://certif.pix.fr/equipe/invitations'],
  landmarks: {
    'update-admins': [inviteMemberFact],
  },
};
