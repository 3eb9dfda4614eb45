import type { PageFacts, PixPage } from '../page.ts';

export const certifSessionCandidates: PixPage = {
  id: 'certif-session-candidates',
  app: 'certif',
  paths: ['/sessions/:session_id/candidats'],
  steps: ['create-sessions', 'book-rooms', 'run-exams'],
  hasGroups: true,
  candidateCounts: [
    { selector: '.pix-tabs a[href*="/candidats"]', read: 'in-brackets' },
    { selector: 'a[href$="/candidats"]', read: 'in-brackets' },
  ],
};

export const facts: PageFacts = {
  title: 'Candidats',
  yes: [
    'https://certif.pix.fr/sessions/4101/candidats',
    'https://certif.pix.org/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/candidats/?lang=en',
    'https://certif.pix.fr/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/candidats?pageNumber=2#haut',
  ],
  no: ['https://certif.pix.fr/sessions/61202', 'https://certif.pix.fr/sessions/61202/surveiller'],
};
