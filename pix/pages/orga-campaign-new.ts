import { campaignFormContents, campaignFormFacts } from '../contents/campaign-form.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

export const orgaCampaignNew: PixPage = {
  id: 'orga-campaign-new',
  app: 'orga',
  paths: ['/campagnes/creation'],
  steps: ['create-autumn-campaigns', 'themed-campaigns'],
};

export const contents: PageContents = campaignFormContents;

export const facts: PageFacts = {
  title: "Création d'une campagne",
  yes: [
    'https://orga.pix.fr/campagnes/creation',
    'https://orga.pix.org/campagnes/creation/?lang=en',
    'https://orga.pix.fr/campagnes/creation?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes/creation-catalogue', 'https://certif.pix.fr/sessions/creation'],
  landmarks: campaignFormFacts,
};
