import { campaignListSteps } from '../contents/campaign-list.ts';
import type { Landmark, LandmarkFact } from '../landmark.ts';
import {
  codeColumn,
  codeColumnFact,
  createCampaign,
  createCampaignFact,
} from '../landmarks/campaign-lists.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const completedColumn: Landmark = {
  role: 'columnheader',
  names: {
    fr: 'Participants ayant terminé',
    en: 'Participants who completed',
    nl: 'Deelnemers die voltooid hebben',
    es: 'Participantes que completaron',
    it: 'I partecipanti che hanno completato',
    de: 'Teilnehmer, die abgeschlossen haben',
  },
};
const completedColumnFact: LandmarkFact = {
  source:
    'pages.combined-courses.table.column.completed; orga/app/components/combined-course/list.gjs@4d7c1b1',
  seen: '2026-11-24',
};

export const orgaCampaignsCourses: PixPage = {
  id: 'orga-campaigns-courses',
  app: 'orga',
  paths: ['/campagnes/parcours-apprenants'],
  steps: campaignListSteps,
  withoutLandmark: ['archive-last-year'],
};

export const contents: PageContents = {
  landmarks: {
    'create-autumn-campaigns': [createCampaign],
    'share-codes': [codeColumn],
    'review-before-autumn-break': [completedColumn],
    'remind-students': [completedColumn],
    'themed-campaigns': [createCampaign],
  },
};

export const facts: PageFacts = {
  title: 'Parcours apprenants',
  yes: [
    'https://orga.pix.fr/campagnes/parcours-apprenants',
    'https://orga.pix.org/campagnes/parcours-apprenants/?lang=en',
    'https://orga.pix.fr/campagnes/parcours-apprenants?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/parcours/12', 'https://orga.pix.fr/campagnes/toutes'],
  landmarks: {
    'archive-last-year': 'learner courses are neither archived nor deleted here',
    'create-autumn-campaigns': [createCampaignFact],
    'share-codes': [codeColumnFact],
    'review-before-autumn-break': [completedColumnFact],
    'remind-students': [completedColumnFact],
    'themed-campaigns': [createCampaignFact],
  },
};
