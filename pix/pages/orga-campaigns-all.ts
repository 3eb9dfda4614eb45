import { campaignListContents, campaignListFacts, campaignListSteps } from '../contents/campaign-list.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

export const orgaCampaignsAll: PixPage = {
  id: 'orga-campaigns-all',
  app: 'orga',
  paths: ['/campagnes/toutes'],
  steps: campaignListSteps,
};

export const contents: PageContents = campaignListContents;

export const facts: PageFacts = {
  title: 'Toutes les campagnes',
  yes: [
    'https://orga.pix.fr/campagnes/toutes',
    'https://orga.pix.org/campagnes/toutes/?lang=en',
    'https://orga.pix.fr/campagnes/toutes?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes', 'https://orga.pix.fr/campagnes/4101'],
  landmarks: campaignListFacts,
};
