import type { Landmark } from '../landmark.ts';
import { sessionsLink, sessionsLinkFact } from '../landmarks/certif-navigation.ts';
import { candidatesEnrolled, candidateTab, sessionHeader } from '../observations/sessions.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const enrol: Landmark = {
  role: 'link',
  names: { fr: 'Inscrire des candidats', en: 'Enrol candidates' },
  attribute: 'a[href$="/inscription-eleves"]',
};
/** Where the room is. */
const detailsTab: Landmark = { role: 'link', names: { fr: 'Détails', en: 'Details' } };
const attendanceSheet: Landmark = {
  role: 'button',
  names: { fr: "Télécharger la feuille d'émargement", en: 'Download attendance sheet' },
};

export const certifSessionCandidates: PixPage = {
  id: 'certif-session-candidates',
  app: 'certif',
  paths: ['/sessions/:session_id/candidats'],
  steps: ['create-sessions', 'book-rooms', 'run-exams'],
  now: ['finalise-and-download'],
};

export const contents: PageContents = {
  landmarks: {
    'create-sessions': [enrol],
    'book-rooms': [detailsTab],
    'run-exams': [attendanceSheet],
    // The button is there.
    'finalise-and-download': [detailsTab],
  },
  aims: { 'access-end': [sessionsLink] },
  observations: [sessionHeader, candidateTab, candidatesEnrolled],
  signals: [{ signal: 'candidates-enrolled', of: 'candidates-enrolled', from: ['certif-session-enrol'] }],
};

export const facts: PageFacts = {
  title: 'Candidats',
  yes: [
    'https://certif.pix.fr/sessions/4101/candidats',
    'https://certif.pix.org/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/candidats/?lang=en',
    'https://certif.pix.fr/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/candidats?pageNumber=2#haut',
  ],
  no: ['https://certif.pix.fr/sessions/61202', 'https://certif.pix.fr/sessions/61202/surveiller'],
  landmarks: {
    'create-sessions': [
      {
        source:
          'pages.sessions.detail.candidates.list.actions.inscription-multiple.label; certif/app/components/sessions/session-details/enrolled-candidates/index.gjs@6d0ffbc',
        seen: '2026-11-24',
      },
    ],
    'book-rooms': [
      {
        source:
          'pages.sessions.detail.tabs.details; certif/app/components/sessions/session-details/nav.gjs@f31f90f',
        seen: '2026-11-24',
      },
    ],
    'run-exams': [
      {
        source:
          'pages.sessions.detail.downloads.attendance-sheet; certif/app/components/sessions/session-details/controls-links.gjs@1ea921b',
        seen: '2026-11-24',
      },
    ],
    'finalise-and-download': [
      {
        source:
          'pages.sessions.detail.tabs.details; certif/app/components/sessions/session-details/nav.gjs@f31f90f',
        seen: '2026-11-24',
      },
    ],
  },
  aims: { 'access-end': [sessionsLinkFact] },
  demo: ['https://certif.pix.fr/sessions/61202/candidats'],
};
