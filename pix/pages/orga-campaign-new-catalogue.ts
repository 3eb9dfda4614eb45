import { campaignFormContents, campaignFormFacts } from '../contents/campaign-form.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

export const orgaCampaignNewCatalogue: PixPage = {
  id: 'orga-campaign-new-catalogue',
  app: 'orga',
  paths: ['/campagnes/creation-catalogue'],
  steps: ['create-autumn-campaigns', 'themed-campaigns'],
};

export const contents: PageContents = campaignFormContents;

export const facts: PageFacts = {
  title: "Création d'une campagne",
  yes: [
    'https://orga.pix.fr/campagnes/creation-catalogue',
    'https://orga.pix.org/campagnes/creation-catalogue/?lang=en',
    'https://orga.pix.fr/campagnes/creation-catalogue?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes/creation', 'https://orga.pix.fr/catalogue/tous'],
  landmarks: campaignFormFacts,
};
