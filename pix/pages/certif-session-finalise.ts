import type { Landmark } from '../landmark.ts';
import { sessionFinalised } from '../observations/sessions.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const confirmFinalisation: Landmark = {
  role: 'button',
  names: { fr: 'Finaliser', en: 'Finalise' },
  attribute: '.finalize__button',
};

export const certifSessionFinalise: PixPage = {
  id: 'certif-session-finalise',
  app: 'certif',
  paths: ['/sessions/:session_id/finalisation'],
  steps: ['finalise-and-download'],
  lead: 'finalise-and-download',
  evenBeforeOpening: true,
};

export const contents: PageContents = {
  landmarks: {
    'finalise-and-download': [confirmFinalisation],
  },
  aims: { 'access-end': 'finalise-and-download' },
  observations: [sessionFinalised],
  signals: [{ signal: 'session-finalised', of: 'session-finalised' }],
};

export const facts: PageFacts = {
  title: 'Finalisation',
  yes: [
    'https://certif.pix.fr/sessions/4101/finalisation',
    'https://certif.pix.org/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/finalisation/?lang=en',
    'https://certif.pix.fr/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/finalisation?pageNumber=2#haut',
  ],
  no: ['https://certif.pix.fr/sessions/61202', 'https://certif.pix.fr/sessions/finalisation'],
  landmarks: {
    'finalise-and-download': [
      {
        source:
          'pages.session-finalization.actions.finalise; certif/app/templates/authenticated/sessions/finalize.gjs@4d7c1b1',
        seen: '2026-11-24',
      },
    ],
  },
};
