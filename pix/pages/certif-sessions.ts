import type { Landmark } from '../landmark.ts';
import { sessionRows, wholeSessionList } from '../observations/sessions.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const createSession: Landmark = {
  role: 'link',
  names: { fr: 'Créer une session', en: 'Create a session' },
  attribute: 'a[href="/sessions/creation"]',
};
const invigilatorLink: Landmark = {
  role: 'link',
  names: { fr: 'Espace surveillant', en: 'Invigilator’s Portal' },
  attribute: 'a[href="/connexion-espace-surveillant"]',
};
/** Which sessions are not finalised yet. */
const statusColumn: Landmark = { role: 'columnheader', names: { fr: 'Statut', en: 'Status' } };
/** The row of a session of the list. */
const sessionRow: Landmark = {
  role: 'link',
  names: { fr: 'Session {subject}' },
  attribute: 'tbody a[href$="/sessions/{subject}"]',
  isInRow: true,
};

export const certifSessions: PixPage = {
  id: 'certif-sessions',
  app: 'certif',
  paths: ['/sessions', '/sessions/liste'],
  steps: ['create-sessions', 'run-exams', 'plan-catch-up', 'finalise-and-download'],
};

export const contents: PageContents = {
  landmarks: {
    'create-sessions': [createSession],
    'run-exams': [invigilatorLink],
    'plan-catch-up': [createSession],
    'finalise-and-download': [statusColumn],
  },
  aims: { 'to-finalise': [sessionRow], 'access-end': 'finalise-and-download' },
  observations: [sessionRows, wholeSessionList],
};

export const facts: PageFacts = {
  title: 'Sessions de certification',
  yes: [
    'https://certif.pix.fr/sessions',
    'https://certif.pix.fr/sessions/liste',
    'https://certif.pix.org/sessions/?lang=en',
  ],
  no: ['https://certif.pix.fr/sessions/61202', 'https://certif.pix.fr/'],
  landmarks: {
    'create-sessions': [
      {
        source:
          'pages.sessions.list.actions.creation.label; certif/app/components/sessions/session-list-header.gjs@cbb0f5c, no-session-panel.gjs@1ea921b',
        seen: '2026-11-24',
      },
    ],
    'run-exams': [{ source: 'navigation.sidebar.supervisor; pix/facts.md, chapter 6', seen: '2026-11-24' }],
    'plan-catch-up': [
      {
        source:
          'pages.sessions.list.actions.creation.label; certif/app/components/sessions/session-list-header.gjs@cbb0f5c, no-session-panel.gjs@1ea921b',
        seen: '2026-11-24',
      },
    ],
    'finalise-and-download': [
      {
        source: 'common.forms.session-labels.status; certif/app/components/sessions/session-list.gjs@9184fe8',
        seen: '2026-11-24',
      },
    ],
  },
  aims: { 'to-finalise': [{ source: 'pix/facts.md, chapter 7, /sessions', seen: '2026-11-23' }] },
};
