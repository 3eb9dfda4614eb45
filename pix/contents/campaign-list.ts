import type { BaseStepId } from '../../checklist/steps.ts';
import type { LandmarkFacts } from '../landmark.ts';
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
import type { PageContents } from '../page-contents.ts';

/** The steps of each list, that of learner courses included. */
export const campaignListSteps: readonly BaseStepId[] = [
  'archive-last-year',
  'create-autumn-campaigns',
  'share-codes',
  'review-before-autumn-break',
  'remind-students',
  'themed-campaigns',
];

/** The same on the list of one's own campaigns and on that of all. */
export const campaignListContents: PageContents = {
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
export const campaignListFacts: LandmarkFacts = {
  'archive-last-year': [createdColumnFact],
  'create-autumn-campaigns': [createCampaignFact],
  'share-codes': [codeColumnFact],
  'review-before-autumn-break': [resultsColumnFact],
  'remind-students': [resultsColumnFact],
  'themed-campaigns': [createCampaignFact],
};
