import {
  codeColumn,
  codeColumnFact,
  createCampaign,
  createCampaignFact,
  createdColumn,
  createdColumnFact,
  resultsColumn,
  resultsColumnFact,
} from '../landmarks/campaign-lists.ts';
import { campaignRows, campaignsRemoved } from '../observations/campaigns.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

export const orgaCampaignsAll: PixPage = {
  id: 'orga-campaigns-all',
  app: 'orga',
  paths: ['/campagnes/toutes'],
  steps: [
    'archive-last-year',
    'create-autumn-campaigns',
    'share-codes',
    'review-before-autumn-break',
    'remind-students',
    'themed-campaigns',
  ],
};

export const contents: PageContents = {
  landmarks: {
    'archive-last-year': [createdColumn],
    'create-autumn-campaigns': [createCampaign],
    'share-codes': [codeColumn],
    'review-before-autumn-break': [resultsColumn],
    'remind-students': [resultsColumn],
    'themed-campaigns': [createCampaign],
  },
  observations: [campaignRows, campaignsRemoved],
  signals: [{ signal: 'campaigns-removed', of: 'campaigns-removed' }],
};

export const facts: PageFacts = {
  title: 'Toutes les campagnes',
  yes: [
    'https://orga.pix.fr/campagnes/toutes',
    'https://orga.pix.org/campagnes/toutes/?lang=en',
    'https://orga.pix.fr/campagnes/toutes?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes', 'https://orga.pix.fr/campagnes/4101'],
  landmarks: {
    'archive-last-year': [createdColumnFact],
    'create-autumn-campaigns': [createCampaignFact],
    'share-codes': [codeColumnFact],
    'review-before-autumn-break': [resultsColumnFact],
    'remind-students': [resultsColumnFact],
    'themed-campaigns': [createCampaignFact],
  },
};
