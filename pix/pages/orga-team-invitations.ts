import { orgaTeamContents, orgaTeamFacts } from '../contents/orga-team.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

export const orgaTeamInvitations: PixPage = {
  id: 'orga-team-invitations',
  app: 'orga',
  paths: ['/equipe/invitations'],
  steps: ['update-admins'],
};

export const contents: PageContents = orgaTeamContents;

export const facts: PageFacts = {
  title: 'Invitations',
  yes: [
    'https://orga.pix.fr/equipe/invitations',
    'https://orga.pix.org/equipe/invitations/?lang=en',
    'https://orga.pix.fr/equipe/invitations?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/equipe', 'https://certif.pix.fr/equipe/invitations'],
  landmarks: orgaTeamFacts,
};
