import { STEP_IDS } from '../../checklist/steps.ts';
import type { Landmark, LandmarkFact } from '../landmark.ts';
import { certificationsLink, certificationsLinkFact } from '../landmarks/orga-navigation.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const teamLink: Landmark = {
  role: 'link',
  names: { fr: 'Équipe', en: 'Team' },
  attribute: 'a[href="/equipe"]',
};
const studentsLink: Landmark = {
  role: 'link',
  names: { fr: 'Élèves', en: 'Students' },
  attribute: 'a[href="/eleves"]',
};
const newCampaign: Landmark = {
  role: 'link',
  names: { fr: 'Nouvelle campagne', en: 'New campaign' },
  attribute: 'a[href="/campagnes/creation"]',
};
const myCampaigns: Landmark = {
  role: 'link',
  names: { fr: 'Voir mes campagnes', en: 'View my campaigns' },
  attribute: 'a[href="/campagnes/les-miennes"]',
};

export const orgaHome: PixPage = {
  id: 'orga-home',
  app: 'orga',
  paths: ['/'],
  steps: STEP_IDS,
  limit: 3,
  withoutLandmark: ['create-sessions', 'check-blocked-sites', 'book-rooms', 'run-exams', 'plan-catch-up'],
};

export const contents: PageContents = {
  landmarks: {
    'update-admins': [teamLink],
    'archive-last-year': [certificationsLink],
    'check-mediacentre': [studentsLink],
    'create-autumn-campaigns': [newCampaign],
    'import-siecle': [studentsLink],
    'share-codes': [myCampaigns],
    'review-before-autumn-break': [myCampaigns],
    'remind-students': [myCampaigns],
    'themed-campaigns': [newCampaign],
    'check-certifiable': [studentsLink],
    'finalise-and-download': [certificationsLink],
  },
};

const STUDENTS_FACT: LandmarkFact = {
  source: 'navigation.main.sco-organization-participants; orga/app/components/layout/sidebar.gjs@3cc4b11',
  seen: '2026-11-24',
};
const NEW_CAMPAIGN_FACT: LandmarkFact = {
  source:
    'components.index.action-cards.classic.create-campaign; orga/app/components/index/classic.gjs@eacb067',
  seen: '2026-11-24',
};
const MY_CAMPAIGNS_FACT: LandmarkFact = {
  source:
    'components.index.action-cards.classic.follow-activity; orga/app/components/index/classic.gjs@eacb067',
  seen: '2026-11-24',
};
const IN_CERTIF = 'done in Pix Certif, to which Pix Orga has no link';

export const facts: PageFacts = {
  title: 'Accueil',
  yes: ['https://orga.pix.fr/', 'https://orga.pix.org/?lang=en', 'https://orga.pix.fr/?pageNumber=2#haut'],
  no: ['https://certif.pix.fr/', 'https://orga.pix.fr/page-inconnue', 'http://orga.pix.fr/'],
  landmarks: {
    'update-admins': [
      { source: 'navigation.main.team; orga/app/components/layout/sidebar.gjs@3cc4b11', seen: '2026-11-24' },
    ],
    'archive-last-year': [certificationsLinkFact],
    'check-mediacentre': [STUDENTS_FACT],
    'create-autumn-campaigns': [NEW_CAMPAIGN_FACT],
    'import-siecle': [STUDENTS_FACT],
    'share-codes': [MY_CAMPAIGNS_FACT],
    'review-before-autumn-break': [MY_CAMPAIGNS_FACT],
    'remind-students': [MY_CAMPAIGNS_FACT],
    'themed-campaigns': [NEW_CAMPAIGN_FACT],
    'check-certifiable': [STUDENTS_FACT],
    'create-sessions': IN_CERTIF,
    'check-blocked-sites': 'done with whoever keeps the network',
    'book-rooms': 'done in the calendar of the school',
    'run-exams': IN_CERTIF,
    'plan-catch-up': IN_CERTIF,
    'finalise-and-download': [certificationsLinkFact],
  },
};
