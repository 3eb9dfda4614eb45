import type { PageFacts, PixPage } from '../page.ts';

export const certifSessions: PixPage = {
  id: 'certif-sessions',
  app: 'certif',
  paths: ['/sessions', '/sessions/liste'],
  steps: ['create-sessions', 'run-exams', 'plan-catch-up', 'finalise-and-download'],
};

export const facts: PageFacts = {
  title: 'Sessions de certification',
  yes: [
    'https://certif.pix.fr/sessions',
    'https://certif.pix.fr/sessions/liste',
    'https://certif.pix.org/sessions/?lang=en',
  ],
  no: ['https://certif.pix.fr/sessions/61202', 'https://certif.pix.fr/'],
};
