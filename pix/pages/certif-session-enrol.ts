import type { PageFacts, PixPage } from '../page.ts';

export const certifSessionEnrol: PixPage = {
  id: 'certif-session-enrol',
  app: 'certif',
  paths: ['/sessions/:session_id/inscription-eleves', '/sessions/:session_id/ajout-eleves'],
  steps: ['create-sessions', 'book-rooms', 'run-exams'],
  hasGroups: true,
  candidateCounts: [{ selector: '.add-student-list__bottom-action-bar', read: 'leading' }],
};

export const facts: PageFacts = {
  title: 'Inscription des candidats',
  yes: [
    'https://certif.pix.fr/sessions/4101/inscription-eleves',
    'https://certif.pix.fr/sessions/4101/ajout-eleves',
    'https://certif.pix.org/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/inscription-eleves/?lang=en',
  ],
  no: [
    'https://certif.pix.fr/sessions/61202/candidats',
    'https://orga.pix.fr/sessions/61202/inscription-eleves',
  ],
};
