import type { PageFacts, PixPage } from '../page.ts';

export const certifSession: PixPage = {
  id: 'certif-session',
  app: 'certif',
  paths: ['/sessions/:session_id'],
  steps: ['create-sessions', 'book-rooms', 'run-exams'],
};

export const facts: PageFacts = {
  title: 'Détails',
  yes: [
    'https://certif.pix.fr/sessions/4101',
    'https://certif.pix.org/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/?lang=en',
    'https://certif.pix.fr/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f?pageNumber=2#haut',
  ],
  no: ['https://certif.pix.fr/sessions/61202/surveiller', 'https://certif.pix.fr/sessions/liste'],
};
