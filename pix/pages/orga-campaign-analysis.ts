import { campaignTabContents, campaignTabFacts } from '../contents/campaign-tab.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

export const orgaCampaignAnalysis: PixPage = {
  id: 'orga-campaign-analysis',
  app: 'orga',
  paths: [
    '/campagnes/:campaign_id/analyse',
    '/campagnes/:campaign_id/analyse/sujets',
    '/campagnes/:campaign_id/analyse/competences',
  ],
  steps: ['share-codes', 'review-before-autumn-break', 'remind-students'],
};

export const contents: PageContents = campaignTabContents;

export const facts: PageFacts = {
  title: 'Analyse',
  yes: [
    'https://orga.pix.fr/campagnes/4101/analyse',
    'https://orga.pix.fr/campagnes/4101/analyse/sujets',
    'https://orga.pix.fr/campagnes/4101/analyse/competences',
    'https://orga.pix.org/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/analyse/?lang=en',
  ],
  no: [
    'https://orga.pix.fr/campagnes/4101/evaluations/7/analyse/sujets',
    'https://orga.pix.fr/campagnes/4101/analyse/autre',
  ],
  landmarks: campaignTabFacts,
};
