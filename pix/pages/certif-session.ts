import type { Landmark } from '../landmark.ts';
import { sessionsLink, sessionsLinkFact } from '../landmarks/certif-navigation.ts';
import {
  candidateTab,
  finalisedNotice,
  finaliseLink,
  sessionFinalised,
  sessionHeader,
  sessionRoom,
} from '../observations/sessions.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const candidatesTab: Landmark = {
  role: 'link',
  names: { fr: 'Candidats', en: 'Candidates' },
  attribute: 'a[href$="/candidats"]',
};
const edit: Landmark = {
  role: 'link',
  names: { fr: 'Modifier les informations de la session', en: 'Edit the details for session' },
  attribute: 'a[href$="/modification"]',
};
/** Once a candidate has started. */
const finalise: Landmark = {
  role: 'link',
  names: { fr: 'Finaliser la session', en: 'Finalise the session' },
  attribute: 'a[href$="/finalisation"]',
};
/** Until then: what candidates ask for. */
const copyAccessCode: Landmark = {
  role: 'button',
  names: { fr: 'Copier le code d’accès à la session', en: 'Copy the session’s access code' },
};

export const certifSession: PixPage = {
  id: 'certif-session',
  app: 'certif',
  paths: ['/sessions/:session_id'],
  steps: ['create-sessions', 'book-rooms', 'run-exams'],
  now: ['finalise-and-download'],
};

export const contents: PageContents = {
  landmarks: {
    'create-sessions': [candidatesTab],
    'book-rooms': [edit],
    'run-exams': [finalise, copyAccessCode],
    'finalise-and-download': [finalise],
  },
  aims: {
    'session-expiry': 'finalise-and-download',
    'to-finalise': 'finalise-and-download',
    'plan-difference': 'book-rooms',
    'access-end': [sessionsLink],
  },
  observations: [sessionHeader, sessionRoom, candidateTab, finaliseLink, finalisedNotice, sessionFinalised],
  signals: [
    { signal: 'session-created', from: ['certif-session-new'] },
    { signal: 'session-finalised', of: 'session-finalised', from: ['certif-session-finalise'] },
  ],
};

export const facts: PageFacts = {
  title: 'Détails',
  yes: [
    'https://certif.pix.fr/sessions/4101',
    'https://certif.pix.org/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/?lang=en',
    'https://certif.pix.fr/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f?pageNumber=2#haut',
  ],
  no: ['https://certif.pix.fr/sessions/61202/surveiller', 'https://certif.pix.fr/sessions/liste'],
  landmarks: {
    'create-sessions': [
      {
        source: 'common.sessions.candidates; certif/app/components/sessions/session-details/nav.gjs@f31f90f',
        seen: '2026-11-24',
      },
    ],
    'book-rooms': [
      {
        source:
          'pages.sessions.detail.parameters.actions.update; certif/app/templates/authenticated/sessions/details/parameters.gjs@095cd9a',
        seen: '2026-11-24',
      },
    ],
    'run-exams': [
      {
        source:
          'pages.sessions.detail.parameters.actions.finalizing; certif/app/templates/authenticated/sessions/details/parameters.gjs@095cd9a',
        seen: '2026-11-24',
      },
      {
        source:
          'pages.sessions.detail.parameters.access-code.copy-code; certif/app/templates/authenticated/sessions/details/parameters.gjs@095cd9a',
        seen: '2026-11-24',
      },
    ],
    'finalise-and-download': [
      {
        source:
          'pages.sessions.detail.parameters.actions.finalizing; certif/app/templates/authenticated/sessions/details/parameters.gjs@095cd9a',
        seen: '2026-11-24',
      },
    ],
  },
  aims: { 'access-end': [sessionsLinkFact] },
  demo: ['https://certif.pix.fr/sessions/61202', 'https://certif.pix.fr/sessions/61204'],
};
