import { sessionsLink, sessionsLinkFact } from '../landmarks/certif-navigation.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

export const certifTeam: PixPage = {
  id: 'certif-team',
  app: 'certif',
  paths: ['/equipe', '/equipe/membres', '/equipe/invitations'],
  steps: ['create-sessions'],
};

export const contents: PageContents = {
  landmarks: {
    'create-sessions': [sessionsLink],
  },
  aims: { 'access-end': 'create-sessions' },
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
  landmarks: {
    'create-sessions': [sessionsLinkFact],
  },
};
