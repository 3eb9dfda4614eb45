import type { PageFacts, PixPage } from '../page.ts';

export const certifSessionFinalise: PixPage = {
  id: 'certif-session-finalise',
  app: 'certif',
  paths: ['/sessions/:session_id/finalisation'],
  steps: ['finalise-and-download'],
  lead: 'finalise-and-download',
  evenBeforeOpening: true,
};

export const facts: PageFacts = {
  title: 'Finalisation',
  yes: [
    'https://certif.pix.fr/sessions/4101/finalisation',
    'https://certif.pix.org/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/finalisation/?lang=en',
    'https://certif.pix.fr/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/finalisation?pageNumber=2#haut',
  ],
  no: ['https://certif.pix.fr/sessions/61202', 'https://certif.pix.fr/sessions/finalisation'],
};
