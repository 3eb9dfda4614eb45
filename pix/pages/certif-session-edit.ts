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

const saveSession: Landmark = {
  role: 'button',
  names: { fr: 'Modifier la session', en: 'Edit the session' },
  attribute: '.session-edition-form button[type="submit"]',
};

export const certifSessionEdit: PixPage = {
  id: 'certif-session-edit',
  app: 'certif',
  paths: ['/sessions/:session_id/modification'],
  steps: ['create-sessions', 'book-rooms', 'plan-catch-up'],
};

export const contents: PageContents = {
  landmarks: {
    'create-sessions': [saveSession],
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
  title: "Modification d'une session",
  yes: [
    'https://certif.pix.fr/sessions/4101/modification',
    'https://certif.pix.org/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/modification/?lang=en',
    'https://certif.pix.fr/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/modification?pageNumber=2#haut',
  ],
  no: ['https://certif.pix.fr/sessions/61202', 'https://orga.pix.fr/campagnes/4101/modification'],
  landmarks: {
    'create-sessions': [
      {
        source:
          'pages.sessions.update.actions.edit-session; certif/app/components/sessions/edition-form.gjs@209e7d3',
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
