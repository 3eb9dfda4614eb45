import type { Landmark } from '../landmark.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const sessionsLink: Landmark = {
  role: 'link',
  names: { fr: 'Sessions de certification', en: 'Certification sessions' },
  attribute: 'nav a[href="/sessions"]',
};

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
    'create-sessions': [
      {
        source: 'navigation.sidebar.sessions.extra-information; pix/facts.md, chapter 6',
        seen: '2026-11-24',
      },
    ],
  },
};
