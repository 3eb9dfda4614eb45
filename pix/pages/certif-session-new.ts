import type { Landmark } from '../landmark.ts';
import { sessionsLink, sessionsLinkFact } from '../landmarks/certif-navigation.ts';
import {
  dateField,
  dateFieldFact,
  roomField,
  roomFieldFact,
  timeField,
  timeFieldFact,
} from '../landmarks/session-form.ts';
import { sessionForm } from '../observations/sessions.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const confirmSession: Landmark = {
  role: 'button',
  names: { fr: 'Créer la session', en: 'Create the session' },
  attribute: '.session-edition-form button[type="submit"]',
};

export const certifSessionNew: PixPage = {
  id: 'certif-session-new',
  app: 'certif',
  paths: ['/sessions/creation'],
  steps: ['create-sessions', 'book-rooms', 'plan-catch-up'],
};

export const contents: PageContents = {
  landmarks: {
    'create-sessions': [confirmSession],
    'book-rooms': [roomField],
    'plan-catch-up': [dateField],
  },
  aims: {
    'session-day': [dateField],
    'room-overlap': [timeField],
    'access-end': [sessionsLink],
  },
  observations: sessionForm,
};

export const facts: PageFacts = {
  title: 'Planification d’une session',
  yes: [
    'https://certif.pix.fr/sessions/creation',
    'https://certif.pix.org/sessions/creation/?lang=en',
    'https://certif.pix.fr/sessions/creation?pageNumber=2#haut',
  ],
  no: ['https://certif.pix.fr/sessions/import', 'https://certif.pix.fr/sessions/creation/1'],
  landmarks: {
    'create-sessions': [
      {
        source:
          'pages.sessions.new.actions.create-session; certif/app/components/sessions/edition-form.gjs@209e7d3',
        seen: '2026-11-24',
      },
    ],
    'book-rooms': [roomFieldFact],
    'plan-catch-up': [dateFieldFact],
  },
  aims: {
    'session-day': [dateFieldFact],
    'room-overlap': [timeFieldFact],
    'access-end': [sessionsLinkFact],
  },
};
