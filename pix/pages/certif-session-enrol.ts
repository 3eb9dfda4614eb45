import type { Landmark } from '../landmark.ts';
import { sessionsLink, sessionsLinkFact } from '../landmarks/certif-navigation.ts';
import { allSelected, candidatesEnrolled, enrolmentBar, pagination } from '../observations/sessions.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

/** Not translated by Pix: French in an English page too. */
const divisionFilter: Landmark = {
  role: 'button',
  names: { fr: 'Filtrer la liste des élèves en cochant la ou les classes souhaitées' },
  attribute: '#add-student-list__multi-select',
};
/** It ticks the pupils of the page shown. */
const selectAll: Landmark = {
  role: 'checkbox',
  names: { fr: 'Sélectionner tous les candidats de la liste' },
  attribute: 'thead input[type="checkbox"]',
};

export const certifSessionEnrol: PixPage = {
  id: 'certif-session-enrol',
  app: 'certif',
  paths: ['/sessions/:session_id/inscription-eleves', '/sessions/:session_id/ajout-eleves'],
  steps: ['create-sessions', 'book-rooms', 'run-exams'],
  withoutLandmark: ['book-rooms', 'run-exams'],
};

export const contents: PageContents = {
  landmarks: {
    'create-sessions': [divisionFilter],
  },
  aims: {
    'group-size': 'create-sessions',
    'plan-enrolment': 'create-sessions',
    'page-only-selected': [selectAll],
    'access-end': [sessionsLink],
  },
  observations: [enrolmentBar, allSelected, pagination, candidatesEnrolled],
  signals: [{ signal: 'candidates-enrolled', of: 'candidates-enrolled' }],
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
  landmarks: {
    'create-sessions': [
      {
        source:
          'pages.sco.enrol-candidates-in-session.list.table.filter.extra-information; certif/app/components/add-student-list.gjs@33e7588',
        seen: '2026-11-24',
      },
    ],
    'book-rooms': 'the room is on the details of the session',
    'run-exams': 'nothing of the exam is here',
  },
  aims: {
    'page-only-selected': [
      { source: 'pix/facts.md, chapter 7, /sessions/:id/inscription-eleves', seen: '2026-11-23' },
    ],
    'access-end': [sessionsLinkFact],
  },
};
