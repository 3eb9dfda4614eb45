import { confirmCampaign, confirmCampaignFact } from '../landmarks/campaign-form.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

export const orgaCampaignNew: PixPage = {
  id: 'orga-campaign-new',
  app: 'orga',
  paths: ['/campagnes/creation'],
  steps: ['create-autumn-campaigns', 'themed-campaigns'],
};

export const contents: PageContents = {
  landmarks: {
    'create-autumn-campaigns': [confirmCampaign],
    'themed-campaigns': [confirmCampaign],
  },
};

export const facts: PageFacts = {
  title: "Création d'une campagne",
  yes: [
    'https://orga.pix.fr/campagnes/creation',
    'https://orga.pix.org/campagnes/creation/?lang=en',
    'https://orga.pix.fr/campagnes/creation?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes/creation-catalogue', 'https://certif.pix.fr/sessions/creation'],
  landmarks: {
    'create-autumn-campaigns': [confirmCampaignFact],
    'themed-campaigns': [confirmCampaignFact],
  },
};
