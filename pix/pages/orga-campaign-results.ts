import { campaignTabContents, campaignTabFacts } from '../contents/campaign-tab.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

export const orgaCampaignResults: PixPage = {
  id: 'orga-campaign-results',
  app: 'orga',
  paths: ['/campagnes/:campaign_id/resultats-evaluation'],
  steps: ['share-codes', 'review-before-autumn-break', 'remind-students'],
};

export const contents: PageContents = campaignTabContents;

export const facts: PageFacts = {
  title: 'Résultats',
  yes: [
    'https://orga.pix.fr/campagnes/4101/resultats-evaluation',
    'https://orga.pix.org/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/resultats-evaluation/?lang=en',
    'https://orga.pix.fr/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/resultats-evaluation?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes/4101', 'https://orga.pix.fr/campagnes/4101/evaluations/7/resultats'],
  landmarks: campaignTabFacts,
};
