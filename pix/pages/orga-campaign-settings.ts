import type { PageFacts, PixPage } from '../page.ts';

export const orgaCampaignSettings: PixPage = {
  id: 'orga-campaign-settings',
  app: 'orga',
  paths: ['/campagnes/:campaign_id/parametres'],
  steps: ['archive-last-year', 'share-codes'],
};

export const facts: PageFacts = {
  title: 'Paramètres',
  yes: [
    'https://orga.pix.fr/campagnes/4101/parametres',
    'https://orga.pix.org/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/parametres/?lang=en',
    'https://orga.pix.fr/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/parametres?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes/4101/modification', 'https://orga.pix.fr/campagnes/parametres'],
};
