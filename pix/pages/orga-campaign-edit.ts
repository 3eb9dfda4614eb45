import type { PageFacts, PixPage } from '../page.ts';

export const orgaCampaignEdit: PixPage = {
  id: 'orga-campaign-edit',
  app: 'orga',
  paths: ['/campagnes/:campaign_id/modification'],
  steps: [],
};

export const facts: PageFacts = {
  title: "Modification d'une campagne",
  yes: [
    'https://orga.pix.fr/campagnes/4101/modification',
    'https://orga.pix.org/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/modification/?lang=en',
    'https://orga.pix.fr/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/modification?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes/4101/parametres', 'https://certif.pix.fr/sessions/61202/modification'],
};
