import type { LandmarkFacts } from '../landmark.ts';
import {
  activityTab,
  activityTabFact,
  copyCode,
  copyCodeFact,
  exportResults,
  exportResultsFact,
} from '../landmarks/campaign.ts';
import { campaignArchived, campaignCode, campaignCreated, codeCopied } from '../observations/campaigns.ts';
import type { PageContents } from '../page-contents.ts';

/** The same on each tab of a campaign that says how its participants did: results, profiles, analysis. */
export const campaignTabContents: PageContents = {
  landmarks: {
    'share-codes': [copyCode],
    'review-before-autumn-break': [exportResults],
    'remind-students': [activityTab],
  },
  observations: [campaignArchived, campaignCode, campaignCreated, codeCopied],
  signals: [{ signal: 'code-copied', of: 'code-copied' }],
};
export const campaignTabFacts: LandmarkFacts = {
  'share-codes': [copyCodeFact],
  'review-before-autumn-break': [exportResultsFact],
  'remind-students': [activityTabFact],
};
