import type { PageFacts, PixPage } from '../page.ts';

export const orgaTeamInvite: PixPage = {
  id: 'orga-team-invite',
  app: 'orga',
  paths: ['/equipe/creation'],
  steps: ['update-admins'],
};

export const facts: PageFacts = {
  title: 'Inviter un membre',
  yes: [
    'https://orga.pix.fr/equipe/creation',
    'https://orga.pix.org/equipe/creation/?lang=en',
    'https://orga.pix.fr/equipe/creation?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/equipe/membres', 'https://orga.pix.fr/equipe/creation/2'],
};
