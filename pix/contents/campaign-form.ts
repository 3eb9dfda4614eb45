import type { LandmarkFacts } from '../landmark.ts';
import { confirmCampaign, confirmCampaignFact } from '../landmarks/campaign-form.ts';
import type { PageContents } from '../page-contents.ts';

/** The same in both forms that create a campaign. */
export const campaignFormContents: PageContents = {
  landmarks: {
    'create-autumn-campaigns': [confirmCampaign],
    'themed-campaigns': [confirmCampaign],
  },
};
export const campaignFormFacts: LandmarkFacts = {
  'create-autumn-campaigns': [confirmCampaignFact],
  'themed-campaigns': [confirmCampaignFact],
};
