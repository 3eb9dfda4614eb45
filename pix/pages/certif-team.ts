import type { PageFacts, PixPage } from '../page.ts';

export const certifTeam: PixPage = {
  id: 'certif-team',
  app: 'certif',
  paths: ['/equipe', '/equipe/membres', '/equipe/invitations'],
  steps: ['create-sessions'],
};

export const facts: PageFacts = {
  title: 'Équipe',
  yes: [
    'https://certif.pix.fr/equipe',
    'https://certif.pix.fr/equipe/membres',
    'https://certif.pix.fr/equipe/invitations',
    'https://certif.pix.org/equipe/?lang=en',
  ],
  no: ['https://orga.pix.fr/equipe', 'https://certif.pix.fr/equipe/creation'],
};
