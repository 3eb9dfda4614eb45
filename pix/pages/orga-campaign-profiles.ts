import { campaignTabContents, campaignTabFacts } from '../contents/campaign-tab.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

export const orgaCampaignProfiles: PixPage = {
  id: 'orga-campaign-profiles',
  app: 'orga',
  paths: ['/campagnes/:campaign_id/profils'],
  steps: ['share-codes', 'review-before-autumn-break', 'remind-students'],
};

export const contents: PageContents = campaignTabContents;

export const facts: PageFacts = {
  title: 'Profils reçus',
  yes: [
    'https://orga.pix.fr/campagnes/4101/profils',
    'https://orga.pix.org/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/profils/?lang=en',
    'https://orga.pix.fr/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/profils?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes/4101/profils/9', 'https://orga.pix.fr/campagnes/profils'],
  landmarks: campaignTabFacts,
};
