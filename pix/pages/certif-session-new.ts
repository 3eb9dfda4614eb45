import type { PageFacts, PixPage } from '../page.ts';

export const certifSessionNew: PixPage = {
  id: 'certif-session-new',
  app: 'certif',
  paths: ['/sessions/creation'],
  steps: ['create-sessions', 'book-rooms', 'plan-catch-up'],
  hasGroups: true,
};

export const facts: PageFacts = {
  title: 'Planification d’une session',
  yes: [
    'https://certif.pix.fr/sessions/creation',
    'https://certif.pix.org/sessions/creation/?lang=en',
    'https://certif.pix.fr/sessions/creation?pageNumber=2#haut',
  ],
  no: ['https://certif.pix.fr/sessions/import', 'https://certif.pix.fr/sessions/creation/1'],
};
