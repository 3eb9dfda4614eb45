import { orgaTeamContents, orgaTeamFacts } from '../contents/orga-team.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

export const orgaTeamMembers: PixPage = {
  id: 'orga-team-members',
  app: 'orga',
  paths: ['/equipe/membres', '/equipe'],
  steps: ['update-admins'],
};

export const contents: PageContents = orgaTeamContents;

export const facts: PageFacts = {
  title: 'Membres',
  yes: [
    'https://orga.pix.fr/equipe/membres',
    'https://orga.pix.fr/equipe',
    'https://orga.pix.org/equipe/membres/?lang=en',
  ],
  no: ['https://orga.pix.fr/equipe/creation', 'https://certif.pix.fr/equipe/membres'],
  landmarks: orgaTeamFacts,
};
